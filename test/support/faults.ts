import { contradictionsIn } from "./contradictions";
import { ASP_SAAS, type Field, type FieldId } from "../../src/form";

/** One fault put into the sound sample. */
export interface Fault {
  /** What was done, in a few words. */
  readonly kind: string;
  readonly field: FieldId;
  readonly answer: string;
  /** Fields where the finding may stand; without it, the field itself. */
  readonly at?: readonly FieldId[];
}

type Answers = Readonly<Record<FieldId, string>>;

/** Single faults for every field and kind of answer, made from the sound sample's own answers. */
export function faultsIn(sound: Answers): Fault[] {
  return [...generalFaultsIn(sound), ...cutOut(sound), ...contradictionsIn(sound)];
}

/** Single faults that can be put into any sound sheet, whatever its wording. */
export function generalFaultsIn(sound: Answers): Fault[] {
  return [...missingAnswers(), ...bareAnswers(), ...overLimit(sound), ...malformed(sound), ...impossibleDates(sound)];
}

function missingAnswers(): Fault[] {
  const mandatory = ASP_SAAS.fields.filter((field) => field.requirement !== "optional");
  return mandatory.flatMap((field) => [
    { kind: "blank", field: field.id, answer: "" },
    { kind: "dash", field: field.id, answer: "－" },
    { kind: "copied prompt", field: field.id, answer: field.prompt },
  ]);
}

/** あり and nothing else, where more is asked for. */
function bareAnswers(): Fault[] {
  const asksMore = (field: Field): boolean =>
    !["yesNo", "choice", "attachment"].includes(field.answer.kind) && field.id !== "43.1";
  return ASP_SAAS.fields.filter(asksMore).map((field) => ({ kind: "bare yes", field: field.id, answer: "あり" }));
}

function overLimit(sound: Answers): Fault[] {
  return ASP_SAAS.fields
    .filter((field) => field.limit)
    .map((field) => ({
      kind: "over the limit",
      field: field.id,
      answer: (sound[field.id] ?? "") + "追".repeat(field.limit?.characters ?? 0),
      at: field.limit?.sharedBy ?? [field.id],
    }));
}

/** A second decimal point, and groups of other than three digits. */
function malformed(sound: Answers): Fault[] {
  return ASP_SAAS.fields.flatMap((field): Fault[] => {
    const answer = sound[field.id] ?? "";
    const { kind } = field.answer;
    if ((kind === "money" || kind === "fee") && answer.includes(",")) {
      return [{ kind: "broken group", field: field.id, answer: answer.replace(/,(\d)(\d)(\d)/, ",$1$2") }];
    }
    if (kind !== "rate") return [];
    return [
      { kind: "two points", field: field.id, answer: answer.replace(/(\d)%/, "$1.$1.$1%") },
      { kind: "a multiple", field: field.id, answer: answer.replace(/[\d.,]+%/, "21.5倍") },
      { kind: "years", field: field.id, answer: answer.replace(/[\d.,]+%/, "1.5年") },
    ];
  });
}

/** The first date of an answer, moved off the calendar and into the future. */
function impossibleDates(sound: Answers): Fault[] {
  const dated = ["1.1", "28.1", "28.2", "39.1", "39.3"];
  return dated.flatMap((field) => {
    const answer = sound[field] ?? "";
    return [
      { kind: "thirteenth month", field, answer: answer.replace(/(\d{4}[年/])\d+/, "$113") },
      { kind: "thirty-second day", field, answer: answer.replace(/(\d{4}[年/]\d+[月/])\d+/, "$132") },
      { kind: "later than the sheet", field, answer: answer.replace(/\d{4}(?=[年/])/, "2082") },
    ];
  });
}

/** Parts that a prompt asks for, cut out of the answer or put in another unit; each names the part. */
const CUTS: readonly (readonly [FieldId, string, string])[] = [
  ["2.1", "株式会社", "(株)"],
  ["2.1", "株式会社", ""],
  ["3.1", "2008", "208"],
  ["4.1", "〒321-0123 ", ""],
  ["4.1", "321-0123", "321-012"],
  ["4.1", " 栃木県みどり野市中央一丁目2番3号 みどり野ビル5階", ""],
  ["4.2", "、国外:0ヶ所", ""],
  ["4.2", "国内:3ヶ所、", ""],
  ["6.3", "52", "5"],
  ["6.4", "学歴:みどり野大学工学部卒業。", ""],
  ["8.1", "84名(2026年3月31日現在、単独)", "連結384名"],
  ["8.1", "84名", "多数"],
  ...["9.1", "10.1", "11.1", "12.1", "13.1", "14.1"].flatMap((id): [FieldId, string, string][] => [
    [id, "2026年3月期、", ""],
    [id, "単独", "連結"],
  ]),
  ["9.1", "1,284,560,000円", "非公開"],
  ["12.1", "48.2%", "482%"],
  ["15.1", "なし", "あり"],
  ["16.1", "③中小企業会計によるチェックリストに基づく財務データ", "税理士による確認"],
  ["18.1", "(52.00%)", "(52.0.0%)"],
  ["23.1", ":法務・コンプライアンス部、コンプライアンス委員会", ""],
  ["24.2", "あり", "検討の結果による"],
  ["28.2", "2017/10/2 画面構成を全面的に刷新\n2022/6/1 携帯端末向け画面を追加", "画面を刷新"],
  ["29.1", "アプリケーションサービス", "業務支援サービス"],
  ["29.1", "アプリケーションサービス", "アプリケーションサービス、ネットワーク基盤サービス"],
  ["32.1", "6ヶ月前", "事前に告知"],
  ["34.1", " 受付時間:平日9:00~18:00(年末年始を除く)", ""],
  ["34.1", "18:00", "18:70"],
  ["36.1", "55,000円(税込)/1契約", "別途お見積り"],
  ["36.2", "880円(税込)/1利用者", "要相談"],
  ["36.3", "1ヶ月", "契約による"],
  ["38.1", ":1ヶ月前", ""],
  ["39.1", "99.95%", "199.95%"],
  ["39.1", "(2025年9月1日~2026年8月31日の実績値)", ""],
  ["39.1", "99.95%(2025年9月1日~2026年8月31日の実績値)", "目標値 99.9%"],
  ["39.1", "99.95%(2025年9月1日~2026年8月31日の実績値)", "高い水準を維持"],
  ["39.1", "2025年9月1日~2026年8月31日", "2026年8月31日~2025年9月1日"],
  ["39.2", "パターン2 ", ""],
  ["39.2", " 対策参照値99%以上", ""],
  ["40.1", "1分間隔で", ""],
  [
    "40.2",
    "5分間隔で主要画面を自動操作し、画面が表示されるまでの時間を記録して、平均応答時間を毎日確認します。",
    "主要画面を操作して確認します。",
  ],
  [
    "44.2",
    "年1回及び大規模な改修時に診断。指摘事項は全件対応済み。OS・ミドルウェア・ネットワーク機器:毎月1回診断。緊急度の高い指摘は7日以内に対応済み、残りは次回の定期保守で対応。",
    "改修時に診断。",
  ],
  ["45.1", "毎日1回", "随時"],
  ["45.2", "14世代前まで", "複数世代"],
  ["46.1", "毎日1回(バックアップ処理の終了後に結果を確認)、復元試験は6ヶ月に1回", "処理の終了を確認"],
  ["49.1", "(実ユーザ数、2026年8月31日現在)", ""],
  ["54.1", "、情報セキュリティ対策機器:5分", ""],
  [
    "54.1",
    "アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
    "5分",
  ],
  ["54.2", "障害の検知から30分以内", "速やかに通知"],
  ["57.1", "、パターンファイルはベンダーリリースから24時間以内に更新", ""],
  ["57.1", "24時間以内", "6ヶ月以内"],
  ["58.1", "1年間、例外処理の記録は1年間、セキュリティ事象の記録は3年間保存", "取得"],
  ["58.1", "例外処理の記録は1年間", "例外処理の記録は不定"],
  ["59.1", "ベンダーリリースから7日以内に更新開始(緊急度の高いものは24時間以内)", "必要に応じて適用"],
  ["61.1", ":10Mbps以上", ""],
  [
    "62.1",
    "パソコン:Windows 11、macOS 14以降 スマートフォン・タブレット端末:iOS 17以降、Android 14以降",
    "Windows、macOS、iOS、Android",
  ],
  ["63.1", "あり", "契約内容による"],
  ["65.1", "障害の検知から60分以内", "速やかに通報"],
  ["72.1", "日本(関東)", "関東"],
  ["72.1", "(関東)", ""],
  ["73.1", "震度6強", "耐震構造"],
  ["74.1", ":電力供給時間 15分", ""],
  ["75.1", "あり:2つの変電所を経由した2ルートで受電", "本線と予備線で受電"],
  ["76.1", ":連続稼働時間 48時間", ""],
  ["77.1", ":ガス系消火設備(窒素ガス)", ""],
  ["80.1", ":最大対応電圧 20kV", ":避雷器"],
  ["82.1", ":保存期間 3年間", ""],
  ["82.1", "3年間", "一定期間"],
  ["82.2", "稼働時間 24時間365日、", ""],
  ["82.2", "監視範囲 建物の出入口・サーバルーム内の通路、", ""],
  ["82.2", "、映像の保存期間 3ヶ月間", ""],
  ["82.2", "365日", "356日"],
  ["85.1", "03-0000-1234", "03-0000-123"],
  ["85.2", " 電話:06-0000-5678", ""],
  ["85.2", " 大阪府大阪市北区中央一丁目1番1号", ""],
  ["86.1", "9:00~18:00", ""],
  ["86.1", "平日(月曜日から金曜日、祝日を除く)", ""],
  ["86.1", "18:00", "27:70"],
  ["86.2", "毎月第3日曜日 1:00~5:00", "利用者への影響が少ないように実施"],
  ["91.1", "1か月前", "速やかに告知"],
];

function cutOut(sound: Answers): Fault[] {
  return CUTS.map(([field, from, to]) => {
    const answer = sound[field] ?? "";
    if (!answer.includes(from)) throw new Error(`The sample's answer ${field} does not hold "${from}"`);
    return { kind: `「${from.slice(0, 12)}」 → 「${to.slice(0, 12)}」`, field, answer: answer.replace(from, to) };
  });
}
