import type { Template } from "../messages";
import type { Status } from "../sheets";

/** The words of the report. */
export const REPORT_TEXTS = {
  title: { ja: "情報開示 点検報告書", en: "Disclosure review report" },
  statement: {
    ja: "本書は、開示情報における記載の不足・不整合・参照値との差をまとめたものです。サービスの水準を評価するものではありません。",
    en: "This report lists gaps and inconsistencies in a disclosure, and differences from reference values. It does not judge the service.",
  },
  outline: { ja: "点検の対象と条件", en: "What was reviewed, and how" },
  service: { ja: "サービス名称", en: "Service" },
  provider: { ja: "事業者名称", en: "Provider" },
  certification: { ja: "認定番号", en: "Certification number" },
  dated: { ja: "開示情報の日付", en: "Date of the disclosure" },
  reviewed: { ja: "点検日", en: "Date of the review" },
  edition: { ja: "様式", en: "Form" },
  editionText: { ja: "{title}({id}版、{count}欄)", en: "{title} (edition {id}, {count} fields)" },
  ruleSet: { ja: "点検の規則", en: "Rules" },
  ruleSetText: {
    ja: "{total}件(点検から外した規則 {off}件、参考に下げた規則 {lowered}件)。延べ{checked}か所を点検しました。",
    en: "{total} ({off} switched off, {lowered} lowered to notes); applied {checked} times to fields.",
  },
  referenceValues: { ja: "参照値", en: "Reference values" },
  patternText: {
    ja: "{guideline}、パターン{pattern}(データ {version}版)",
    en: "{guideline}, pattern {pattern} (data {version})",
  },
  noPattern: {
    ja: "パターンが決まらないため、パターンごとの参照値とは比べていません。",
    en: "Not compared with those of a pattern, since the pattern is open.",
  },
  levels: { ja: "求める水準", en: "Levels asked for" },
  notStated: { ja: "(記載なし)", en: "(not stated)" },
  reviewer: { ja: "点検者", en: "Reviewed by" },
  approver: { ja: "確認者", en: "Confirmed by" },
  summary: { ja: "点検結果の概要", en: "Summary" },
  validity: { ja: "有効期間", en: "Validity" },
  findingCount: { ja: "重要度ごとの指摘の件数", en: "Findings by severity" },
  severity: { ja: "重要度", en: "Severity" },
  count: { ja: "件数", en: "Count" },
  meaning: { ja: "意味", en: "Meaning" },
  total: { ja: "合計", en: "Total" },
  shares: { ja: "区分ごとの開示の割合", en: "Share of disclosed fields by section" },
  shareNote: {
    ja: "括弧内は「開示されている欄の数 / 欄の数」です。内容が公開されていない欄は、開示に数えていません。",
    en: "In brackets: disclosed fields / fields. Masked answers are not counted as disclosed.",
  },
  section: { ja: "区分", en: "Section" },
  whole: { ja: "全体", en: "All" },
  none: { ja: "-", en: "-" },
  shareText: { ja: "{share}% ({disclosed}/{total})", en: "{share}% ({disclosed}/{total})" },
  findings: { ja: "指摘の一覧", en: "Findings" },
  sectionFindings: { ja: "{title}({count}件)", en: "{title} ({count})" },
  noFindings: {
    ja: "点検した範囲では、記載の不足・不整合は見つかりませんでした。",
    en: "Nothing missing or inconsistent was found in what was checked.",
  },
  field: { ja: "欄", en: "Field" },
  place: { ja: "セル", en: "Cell" },
  item: { ja: "項目", en: "Item" },
  finding: { ja: "指摘と理由", en: "Finding and reason" },
  action: { ja: "読み取りと対応", en: "Read as, what to do" },
  ground: { ja: "根拠と規則", en: "Source and rule" },
  read: { ja: "読み取り", en: "Read as" },
  why: { ja: "理由", en: "Why" },
  toDo: { ja: "対応", en: "What to do" },
  source: { ja: "根拠", en: "Source" },
  rule: { ja: "規則", en: "Rule" },
  labelled: { ja: "{label}: {text}", en: "{label}: {text}" },
  ruleName: { ja: "{title}({id})", en: "{title} ({id})" },
  open: { ja: "申請内容のセルへ移動", en: "Go to the cell" },
  pageAndLine: { ja: "{page}頁 {line}行", en: "p. {page}, l. {line}" },
  page: { ja: "{page}頁", en: "p. {page}" },
  line: { ja: "{line}行", en: "l. {line}" },
  notChecked: { ja: "点検していない範囲", en: "What was not checked" },
  notCheckedNote: {
    ja: "指摘がないことは、次の範囲に問題がないことを示すものではありません。",
    en: "No finding here does not mean that the following is sound.",
  },
  nothing: { ja: "該当はありません。", en: "None." },
  legend: { ja: "凡例", en: "Legend" },
} as const satisfies Readonly<Record<string, Template>>;

/** What the words of the severity mean. */
export const MEANINGS: Readonly<Record<Status, Template>> = {
  missing: { ja: "必須の欄に記載がありません。", en: "A mandatory field has no answer." },
  correct: { ja: "記載が様式に合っていません(字数、日付など)。", en: "An answer breaks the form (length, date and the like)." },
  review: { ja: "記載どうしの不整合や、求められる内容の不足が考えられます。", en: "Answers may be inconsistent or incomplete." },
  reference: {
    ja: "参照値などとの差です。修正を求めるものではありません。",
    en: "A difference from a reference value; no correction is asked for.",
  },
};

/** Words of the legend beside the severities. */
export const LEGEND: readonly { readonly label: Template; readonly text: Template }[] = [
  { label: { ja: "必須", en: "必須" }, text: { ja: "開示が必須の欄", en: "Fields whose disclosure is mandatory" } },
  {
    label: { ja: "必須○", en: "必須○" },
    text: {
      ja: "開示が必須で、一定の水準への配慮が求められる欄",
      en: "Mandatory fields for which a certain level has to be considered",
    },
  },
  { label: { ja: "選択", en: "選択" }, text: { ja: "開示するかどうかを選べる欄", en: "Fields that may be left undisclosed" } },
  {
    label: { ja: "欄の番号", en: "Field number" },
    text: {
      ja: "「項目番号.項目の中の順番」(例: 39.2 は項目39の2番目の欄)",
      en: "Item, dot, place in the item: 39.2 is the second field of item 39",
    },
  },
];
