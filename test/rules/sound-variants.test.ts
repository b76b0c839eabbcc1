import { ASP_SAAS, type FieldId } from "../../src/form";
import { createChecker, RULES } from "../../src/rules";
import { describeFinding, disclosureOf, TODAY } from "../support/rule-cases";
import { sampleAnswers } from "../support/samples";

type Changes = Readonly<Record<FieldId, string>>;

const YEAR = "2025年9月1日~2026年8月31日";

/** Other ways to answer soundly: notations, units, per service, other states of affairs that agree with each other. */
const VARIANTS: readonly (readonly [name: string, changes: Changes])[] = [
  ["full-width figures", { "3.1": "２００８年", "3.2": "１８年", "7.1": "５名", "50.1": "４社" }],
  ["kanji numerals", { "3.2": "十八年", "7.1": "五名", "45.2": "十四世代前まで" }],
  ["the anniversary is to come", { "3.1": "2008年11月", "3.2": "17年" }],
  ["a founding day", { "3.1": "2008年4月1日", "3.2": "18年5ヶ月" }],
  ["main offices only", { "4.2": "国内:12ヶ所、国外:1ヶ所", "4.3": "栃木県、東京都、大阪府" }],
  ["an office abroad", { "4.2": "国内:3ヶ所、国外:1ヶ所" }],
  [
    "officers line by line",
    { "7.2": "代表取締役社長 森川 千尋\n常務取締役 大沢 健一\n取締役 野村 さやか\n社外取締役 井上 修平\n監査役 北原 美咲" },
  ],
  ["officers by kind", { "7.1": "5名(取締役4名、監査役1名)" }],
  ["an executive officer for compliance", { "22.1": "高田浩二(執行役員 管理本部長)" }],
  ["one shareholder", { "18.1": "みどり野ホールディングス株式会社(100%)" }],
  ["capital as of a later day", { "11.1": "50,000,000円(2026年9月1日現在、単独)" }],
  ["figures in thousands", { "9.1": "1,284,560千円(2026年3月期、単独)", "10.1": "96,340千円(2026年3月期、単独)" }],
  ["a loss", { "10.1": "△96,340,000円(2026年3月期、単独)" }],
  ["listed, with an auditor", { "15.1": "あり:東京証券取引所 グロース市場", "16.1": "①会計監査人による会計監査" }],
  ["one award every year", { "47.1": "2022年 業務改善サービス表彰 優秀賞\n2023年 業務改善サービス表彰 優秀賞" }],
  ["no documents on sales", { "25.1": "なし", "25.2": "なし" }],
  ["no linkage, interfaces for users", { "30.2": "なし" }],
  ["no interfaces, no linkage", { "30.2": "なし", "53.1": "使用していない", "53.2": "使用していない" }],
  ["no renewals", { "28.2": "なし" }],
  ["a term to the end of the next month", { "36.3": "利用開始日~翌月末", "38.1": "あり:2週間前" }],
  ["a yearly term", { "36.3": "1年間(以後1年ごとの自動更新)", "38.1": "あり:契約満了の60日前" }],
  ["days against a month", { "38.1": "あり:30日前" }],
  ["charged by use", { "35.1": "送信数に応じた従量課金", "36.2": "880円(税込)/1利用者、送信 10円(税込)/1通" }],
  ["plans by volume", { "36.2": "10GBプラン:30,000円(税込)/月、50GBプラン:50,000円(税込)/月" }],
  ["no outage", { "39.1": `100%(${YEAR}の実績値)`, "39.3": "なし" }],
  ["no outage, in figures", { "39.1": `100%(${YEAR})`, "39.3": `0件(${YEAR})` }],
  ["more decimals", { "39.1": `99.951%(${YEAR})` }],
  ["fewer decimals", { "39.1": `99.9%(${YEAR})` }],
  ["outages in one sum", { "39.3": `あり:2件、停止時間は合計260分(${YEAR})` }],
  ["outages in hours", { "39.3": `あり:2件(${YEAR})\n2025年11月12日 2時間20分停止\n2026年5月20日 2時間停止` }],
  ["planned stops in the rate", { "39.1": `99.90%(${YEAR}、計画停止を含む)` }],
  ["two services", { "39.1": `ワークボード 99.95%(${YEAR}) 画像変換 100%(${YEAR})` }],
  ["pattern 6", { "39.2": "パターン６、対策参照値９５％以上" }],
  [
    "monitoring in one interval",
    { "54.1": "アプリケーション、プラットフォーム、サーバ・ストレージ、情報セキュリティ対策機器、通信機器:いずれも1分" },
  ],
  ["no intrusion detection at all", { "64.1": "なし" }],
  ["no agencies", { "50.1": "0社", "85.2": "なし" }],
  ["agencies not counted", { "50.1": "-", "85.2": "なし" }],
  ["no media kept", { "83.1": "なし", "83.2": "なし" }],
  ["no isolation against earthquakes", { "73.2": "なし(耐震構造)" }],
  ["around the clock", { "34.1": "あり:お客様窓口 24時間365日", "86.1": "24時間365日" }],
  ["hours in words", { "86.1": "月曜日から金曜日 9時~18時(祝日を除く)" }],
  ["Windows alone", { "62.1": "パソコン:Windows 11", "62.2": "Google Chrome 最新版、Microsoft Edge 最新版" }],
  ["an SLA reported and not attached", { "48.1": "添付しない", "93.1": "あり:稼働率、監視結果を毎月1回報告" }],
  ["no regular reports", { "93.1": "なし" }],
  [
    "no return, said plainly",
    { "33.2": "あり:代替サービスを紹介します。", "33.3": "なし:契約終了後にデータを消去し、消去の証明書を発行します。" },
  ],
  ["a penalty and a term", { "36.3": "1年", "37.1": "あり:残期間分の利用料", "38.1": "あり:1ヶ月前" }],
];

describe("a sound sheet answered in another way", () => {
  const sound = sampleAnswers("sound");
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY });

  it.each(VARIANTS.map(([name, changes]) => [name, changes] as const))("%s", (_name, changes) => {
    const report = checker.check(disclosureOf({ ...sound, ...changes }));
    expect(report.failures).toEqual([]);
    expect(report.findings.map(describeFinding)).toEqual([]);
  });
});
