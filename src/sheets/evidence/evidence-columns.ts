import type { Verdict } from "../../evidence";
import type { Template } from "../../messages";

/** Name of the sheet of evidence as it is created; afterwards it is found by the titles of its columns. */
export const EVIDENCE_SHEET = "根拠";

/** What a verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Template>> = {
  contradicts: { ja: "食い違い(要確認)", en: "contradicts (review)" },
  tension: { ja: "要注意", en: "tension" },
  agrees: { ja: "一致", en: "agrees" },
  adds: { ja: "補足", en: "adds" },
  silent: { ja: "判断できない", en: "silent" },
};

/** What stands in the place of a verdict where a person has typed the evidence. */
export const TYPED_WORD: Template = { ja: "手入力", en: "typed" };

/** Columns of the pairs, from the left. */
export const EVIDENCE_COLUMNS = [
  "field",
  "item",
  "verdict",
  "sheet",
  "sheetRead",
  "document",
  "control",
  "sentence",
  "paperRead",
  "why",
  "reason",
  "place",
] as const;
export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];

export const EVIDENCE_TITLES: Readonly<Record<EvidenceColumn, Template>> = {
  field: { ja: "欄", en: "Field" },
  item: { ja: "項目", en: "Item" },
  verdict: { ja: "照合", en: "Verdict" },
  sheet: { ja: "開示情報の記載", en: "Disclosure" },
  sheetRead: { ja: "読み取り", en: "Read as" },
  document: { ja: "文書", en: "Document" },
  control: { ja: "管理策・章", en: "Control or section" },
  sentence: { ja: "根拠の記載", en: "Evidence" },
  paperRead: { ja: "根拠の読み取り", en: "Evidence read as" },
  why: { ja: "説明", en: "Explanation" },
  reason: { ja: "対応づけの理由", en: "Why they are related" },
  place: { ja: "箇所", en: "Place" },
};

/** In widths of a half-width digit. */
export const EVIDENCE_WIDTHS: Readonly<Record<EvidenceColumn, number>> = {
  field: 8,
  item: 20,
  verdict: 16,
  sheet: 34,
  sheetRead: 18,
  document: 18,
  control: 22,
  sentence: 42,
  paperRead: 18,
  why: 28,
  reason: 30,
  place: 13,
};

/** What the sheet keeps of a paper under the pairs, so that it can be held against the answers again. */
export const PAPER_FACTS = ["title", "vendor", "service", "edition", "date", "numbering", "file", "misprints"] as const;
export type PaperFact = (typeof PAPER_FACTS)[number];

export const PAPER_FACT_TITLES: Readonly<Record<PaperFact, Template>> = {
  title: { ja: "表題", en: "Title" },
  vendor: { ja: "提供者", en: "Vendor" },
  service: { ja: "サービス", en: "Service" },
  edition: { ja: "版", en: "Edition" },
  date: { ja: "発行・改訂日", en: "Date" },
  numbering: { ja: "番号の体系", en: "Numbering" },
  file: { ja: "ファイル", en: "File" },
  misprints: { ja: "規格番号の誤記", en: "Misprinted standards" },
};

/** Where the paper's numbers come from, as the sheet says it. */
export const NUMBERING_WORDS = {
  "2015": { ja: "2015年版", en: "2015" },
  "2022": { ja: "2022年版", en: "2022" },
  own: { ja: "独自の章立て", en: "chapters of its own" },
} satisfies Readonly<Record<string, Template>>;

/** Columns of the paper's statements. */
export const STATEMENT_COLUMNS = ["fields", "id", "formerly", "title", "statement", "place"] as const;
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];

export const STATEMENT_TITLES: Readonly<Record<StatementColumn, Template>> = {
  fields: { ja: "関係する欄", en: "Fields" },
  id: { ja: "番号", en: "Number" },
  formerly: { ja: "旧番号", en: "Former number" },
  title: { ja: "標題", en: "Heading" },
  statement: { ja: "記載の全文", en: "Full text" },
  place: { ja: "箇所", en: "Place" },
};

/** The columns of the pairs under which those of the statements stand. */
export const STATEMENT_PLACES: Readonly<Record<StatementColumn, EvidenceColumn>> = {
  fields: "item",
  id: "sheetRead",
  formerly: "document",
  title: "control",
  statement: "sentence",
  place: "place",
};

/** Where a statement stands in its document. */
export const PLACE_TEXT: Template = { ja: "{page}ページ {line}行", en: "page {page}, line {line}" };

/** Excel takes no longer text in a cell. */
export const LONGEST_CELL = 32_000;
