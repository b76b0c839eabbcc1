import { ASP_SAAS, type Item } from "../../../src/form";
import { say } from "../../../src/messages";
import { parseText } from "../../../src/readers";
import { type OtherFormId, recogniseDisclosure } from "../../../src/recognise";

const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");

const IOT = table([
  ["認定番号 IoT 0999-2401"],
  ["1", "開示情報の時点", "開示情報の日付", "開示情報の年月日(西暦)", "必須", "2024/4/1"],
  ["2", "事業所等の概要", "事業者名", "事業者の正式名称(商号)・法人番号", "必須", "株式会社あさぎり情報 0000000000000"],
  ["3", "", "設立年・事業年数", "事業者の設立年月日(西暦)", "必須", "2001年4月1日"],
  ["4", "", "事業所", "事業者の本店住所・郵便番号、URL", "必須", "長野県朝霧市"],
]);

const SISTER = table(
  [
    ["売上高", "12億円"],
    ["経常利益", "1億円"],
    ["資本金", "5,000万円"],
    ["自己資本比率", "48%"],
    ["株主構成", "山本花子"],
    ["大口取引先", "あさぎり商会"],
    ["主要取引金融機関", "朝霧銀行"],
    ["バックアップ対策", "毎日"],
    ["受賞・表彰歴", "なし"],
  ].map(([title = "", answer = ""], index) => [String(index + 40), title, "必須", answer]),
);

/** A table of the form's own rows, numbers moved by some. */
const rowsOf = (items: readonly Item[], shift = 0): string =>
  table(
    items.flatMap(({ number, title, fields }) =>
      fields.map(({ prompt }) => [String(number + shift), title, prompt, "必須", "99.9%以上とします。"]),
    ),
  );
const WHOLE = rowsOf(ASP_SAAS.items);
const SHIFTED = rowsOf(
  ASP_SAAS.items.filter(({ number }) => number > 40),
  5,
);

const IOT_ITEMS = table([
  ["1", "開示情報の日付", "開示情報の年月日(西暦)", "2024/4/1"],
  ["2", "法人番号", "法人番号", "0000000000000"],
  ["3", "設立年月日", "事業者の設立年月日", "2001/4/1"],
  ["4", "URL", "事業者のURL", "https://example.jp/"],
  ["5", "主な事業の概要", "事業者の主要な事業の概要", "遠隔監視"],
  ["6", "代表者", "代表者氏名", "山本花子"],
  ["7", "役員", "役員数", "4名"],
  ["8", "従業員数", "正社員数(単独ベース)", "40名"],
  ["12", "IoT機器の種類", "接続する機器の種類", "温度計"],
]);

const QUESTIONNAIRE = table([
  ["Question ID", "Question", "CSP CAIQ Answer"],
  ...["A&A-01.1", "AIS-02.1", "BCR-08.1", "DCS-09.1", "IAM-02.1"].map((id) => [id, "Is it established and reviewed?", "Yes"]),
]);

const CASES: readonly (readonly [name: string, form: OtherFormId, text: string])[] = [
  ["the IoT edition", "iot-edition", IOT],
  [
    "the IoT edition by its title",
    "iot-edition",
    `IoTサービスの安全・信頼性に係る情報開示認定制度\n${IOT.split("\n").slice(1).join("\n")}`,
  ],
  [
    "the IaaS/PaaS edition",
    "iaas-paas-edition",
    `IaaS・PaaSの安全・信頼性に係る情報開示認定制度\n${table([["1", "開示情報の日付", "必須", "2024/4/1"]])}`,
  ],
  [
    "the medical edition",
    "other-edition",
    `医療情報ASP・SaaSの安全・信頼性に係る情報開示認定制度\n${table([["1", "開示情報の日付", "必須", "2024/4/1"]])}`,
  ],
  ...[
    "AIを用いたクラウドサービスの安全・信頼性に係る情報開示認定",
    "ASP・SaaS(AIクラウドサービス)の安全・信頼性に係る情報開示認定制度",
    "特定個人情報ASP・SaaS情報開示認定制度",
    "クラウドサービスの安全・信頼性に係る情報開示認定制度(医療情報ASP・SaaS)",
    "データセンターの安全・信頼性に係る情報開示認定制度",
  ].map((title): [string, OtherFormId, string] => [
    `a whole form under the title ${title}`,
    "other-edition",
    `${title}\n${WHOLE}`,
  ]),
  [
    "the IaaS/PaaS edition by what stands behind its title",
    "iaas-paas-edition",
    `クラウドサービスの安全・信頼性に係る情報開示認定制度(IaaS・PaaS)\n${WHOLE}`,
  ],
  ["the IoT edition by its first items", "iot-edition", IOT_ITEMS],
  ["a guide to the form", "guide", `ASP・SaaSの安全・信頼性に係る情報開示認定制度 記入の手引き\n${WHOLE}`],
  ["known titles under other numbers", "other-edition", SISTER],
  ["known titles under other numbers, with a service level among them", "other-edition", `${SISTER}\n${SHIFTED}`],
  ["a security questionnaire", "security-questionnaire", QUESTIONNAIRE],
  [
    "the newer guideline's form",
    "newer-guideline",
    table([
      ["種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"],
      ["可用性", "サービス時間", "サービスを提供する時間帯", "必須", "24時間365日"],
      ["信頼性", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎日"],
    ]),
  ],
  [
    "METI's checklist",
    "meti-checklist",
    table([
      ["No.", "種別", "サービスレベル項目例", "規定内容", "測定単位", "内容"],
      ["1", "可用性", "サービス時間", "サービスを提供する時間帯", "時間帯", "24時間365日"],
      ["2", "", "サービス稼働率", "サービスを利用できる確率", "稼働率(%)", "99.9%"],
    ]),
  ],
  [
    "a white paper",
    "white-paper",
    "セキュリティホワイトペーパー\nISO/IEC 27017:2015\n5.1.1 情報セキュリティのための方針群\n方針を定めています。\n6.1.1 役割及び責任\n分担を定めています。\n9.2.1 利用者登録\n登録します。\nCLD.9.5.1 仮想環境の分離\n分離します。\n12.3.1 情報のバックアップ\n毎日取得します。\n16.1.2 報告\n報告します。",
  ],
  ["a page of service levels", "slo-page", "サービスレベル目標(SLO)\n月間稼働率 99.9%\n平均応答時間 3秒以内"],
  ["a letter", "unknown", "拝啓\n平素より格別のお引き立てを賜り、厚く御礼申し上げます。\n敬具"],
  [
    "a table of something else",
    "unknown",
    table([
      ["1", "りんご", "100円"],
      ["2", "みかん", "80円"],
      ["3", "ぶどう", "500円"],
    ]),
  ],
];

describe("documents that are not this form", () => {
  it.each(CASES)("tells %s: %s", (_name, form, text) => {
    const recognition = recogniseDisclosure(parseText(text, "資料.txt"));
    if (recognition.kind !== "other") throw new Error("taken for a disclosure");
    expect(recognition.form).toBe(form);
    expect(say(recognition.reason, "ja", recognition.holes)).toContain("番号による取り込みは行いません");
    expect(say(recognition.name, "en", recognition.holes)).not.toMatch(/[ぁ-ん]/);
  });
});

describe("this form", () => {
  it.each([
    ["the scheme's own title", "ASP・SaaSの安全・信頼性に係る情報開示認定制度 認定サービスの申請内容"],
    ["a service named after another edition", "AIクラウド勤怠の情報開示書"],
    ["a page of a service for sensors", "IoTナビ 情報開示認定を取得しました"],
    ["a remark that points to the guide", "記入例は、情報開示認定制度の手引きをご覧ください。"],
    ["a head of samples on a line of its own", "記入例"],
  ])("is told under %s", (_name, title) => {
    expect(recogniseDisclosure(parseText(`${title}\n${WHOLE}`)).kind).toBe("disclosure");
  });
});

describe("parts of this form", () => {
  it("takes a few rows that were copied out of a sheet", () => {
    const recognition = recogniseDisclosure(
      parseText(
        table([
          ["44", "脆弱性診断", "診断の対象(アプリケーション、OS、ハードウェア等)", "選択", "アプリケーション"],
          ["45", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎日"],
          ["", "", "世代バックアップ(何世代前までかを記述)", "必須", "7世代"],
          ["46", "バックアップ管理", "バックアップ確認のインターバル", "選択", "毎日"],
          ["47", "受賞・表彰歴", "ASP・SaaSに関連する各種アワード等の受賞歴", "選択", "なし"],
        ]),
      ),
    );
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    expect(recognition.disclosure.fields["45.2"]).toMatchObject({ state: "answered", value: "7世代", confidence: "high" });
    expect(recognition.disclosure.fields["1.1"]).toMatchObject({ state: "lost", value: "" });
  });

  it("is not led astray by words of other forms in an answer", () => {
    const recognition = recogniseDisclosure(
      parseText(
        table([
          ["42", "認証取得・監査実施", "", "選択", "ISO/IEC 27017、ホワイトペーパーを公開"],
          ["45", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎日(SLA 99.9%)"],
          ["47", "受賞・表彰歴", "ASP・SaaSに関連する各種アワード等の受賞歴", "選択", "なし"],
          [
            "48",
            "SLA(サービスレベル・アグリーメント)",
            "本審査基準に含まれる開示項目がSLAとして契約書に添付されるか否か",
            "必須",
            "添付しません",
          ],
          ["49", "利用者数", "", "選択", "10社"],
        ]),
      ),
    );
    expect(recognition.kind).toBe("disclosure");
  });
});
