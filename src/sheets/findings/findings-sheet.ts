import type { Disclosure } from "../../disclosure";
import type { Edition, FieldId } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { type Adjustment, type Finding, type Fix, RULES, treatmentUnder } from "../../rules";
import { cellAddress } from "../plan/address";
import { answerCell, type AnswerPlaces } from "../form/answer-cell";
import { FORM_STYLES, TEXT_SIZE } from "../form/form-styles";
import { TREATMENT_WORDS } from "../settings/settings-columns";
import { listPage } from "../plan/list-page";
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from "../plan/sheet-plan";
import { countStatuses, type Status, STATUS_WORDS, statusOfFinding } from "../form/status";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

/** Name of the sheet of findings. It is ours: a new check writes it anew. */
export const FINDINGS_SHEET = "点検結果";

const TEXTS = {
  title: { ja: "点検結果", en: "Findings" },
  summary: {
    ja: "{total}件(要記入 {missing}、要修正 {correct}、要確認 {review}、参考 {reference})。欄の番号を押すと、申請内容のセルへ移ります。",
    en: "{total} in all: {missing} missing, {correct} to correct, {review} to review, {reference} notes. Follow the field number to its cell.",
  },
  none: { ja: "記載の不足・不整合は見つかりませんでした。", en: "Nothing missing or inconsistent was found." },
  open: { ja: "申請内容のセルへ移動", en: "Go to the cell" },
  fix: { ja: "修正案: 「{before}」→「{after}」", en: "Suggested: “{before}” → “{after}”" },
  adjusted: {
    ja: "このブックの点検設定により、{off}件の規則を点検から外し、{lowered}件を参考に下げています。",
    en: "Rules not checked, by the settings of this workbook: {off}; lowered to notes: {lowered}.",
  },
  adjustment: { ja: "{treatment}: {title}({rule})", en: "{treatment}: {title} ({rule})" },
} satisfies Readonly<Record<string, Template>>;

const COLUMNS = ["status", "field", "item", "message", "read", "action", "source"] as const;
type Column = (typeof COLUMNS)[number];

const TITLES: Readonly<Record<Column, Template>> = {
  status: { ja: "重要度", en: "Severity" },
  field: { ja: "欄", en: "Field" },
  item: { ja: "項目", en: "Item" },
  message: { ja: "指摘", en: "Finding" },
  read: { ja: "読み取り", en: "Read as" },
  action: { ja: "対応", en: "What to do" },
  source: { ja: "根拠", en: "Source" },
};

const WIDTHS: Readonly<Record<Column, number>> = { status: 8, field: 7, item: 22, message: 50, read: 24, action: 26, source: 24 };

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

const STYLES = {
  title: FORM_STYLES.title,
  summary: FORM_STYLES.guidance,
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  link: { ...plain, color: "#1D4E89", horizontal: "center" },
  missing: { ...FORM_STYLES.status, ...FORM_STYLES.missingWord },
  correct: { ...FORM_STYLES.status, ...FORM_STYLES.correctWord },
  review: { ...FORM_STYLES.status, ...FORM_STYLES.reviewWord },
  reference: { ...FORM_STYLES.status, ...FORM_STYLES.referenceWord },
} satisfies Readonly<Record<string, CellStyle>>;

const TOP_ROWS = 3;

/** Where the answers stand that the findings are linked to. */
export interface AnswerCells extends AnswerPlaces {
  readonly sheetName: string;
}

export interface FindingsSheetOptions {
  readonly language?: Language;
  /** Without it the rows are not linked. */
  readonly answers?: AnswerCells;
  /** How the check departed from the rules as delivered: said on the sheet. */
  readonly adjustments?: readonly Adjustment[];
}

/** The findings as a worksheet, one row each in the order given, linked to the cell of its field. */
export function planFindingsSheet(
  edition: Edition,
  findings: readonly Finding[],
  disclosure: Disclosure,
  { language = "ja", answers, adjustments = [] }: FindingsSheetOptions = {},
): SheetPlan {
  const rows = findings.map((finding) => findingRow(edition, finding, statusOfFinding(finding, disclosure), language, answers));
  const body = rows.length > 0 ? rows : [{ cells: [{ value: say(TEXTS.none, language), style: "summary" }] }];
  return {
    name: FINDINGS_SHEET,
    tabColor: "#9A3412",
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    rows: [
      { height: 28, cells: [{ value: say(TEXTS.title, language), style: "title" }] },
      { height: 18, cells: [{ value: summaryOf(findings, disclosure, language), style: "summary" }] },
      { height: 24, cells: COLUMNS.map((column) => ({ value: say(TITLES[column], language), style: "columnTitle" })) },
      ...body,
      ...adjustmentRows(adjustments, language),
    ],
    styles: STYLES,
    validations: [],
    conditionalFormats: [],
    names: [],
    ...listPage({ title: edition.title, rows: TOP_ROWS }),
  };
}

/** A proposed change of an answer, in one line. */
export function fixText({ before, after }: Fix, language: Language): string {
  return say(TEXTS.fix, language, { before, after });
}

function summaryOf(findings: readonly Finding[], disclosure: Disclosure, language: Language): string {
  return say(TEXTS.summary, language, { total: findings.length, ...countStatuses(findings, disclosure) });
}

/** Below the findings: a reader must not take what was left out for what was sound. */
function adjustmentRows(adjustments: readonly Adjustment[], language: Language): RowPlan[] {
  if (adjustments.length === 0) return [];
  const off = adjustments.filter(({ change }) => change === "off").length;
  const line = (value: string): RowPlan => ({ height: 18, cells: [{ value, style: "summary" }] });
  return [
    { cells: [] },
    line(say(TEXTS.adjusted, language, { off, lowered: adjustments.length - off })),
    ...adjustments.map(({ rule }) => {
      const treatment = say(TREATMENT_WORDS[treatmentUnder(adjustments, rule)], language);
      const title = RULES.find(({ id }) => id === rule)?.documentation.title;
      return line(say(TEXTS.adjustment, language, { treatment, title: title ? say(title, language) : rule, rule }));
    }),
  ];
}

function findingRow(
  edition: Edition,
  finding: Finding,
  status: Status,
  language: Language,
  answers: AnswerCells | undefined,
): RowPlan {
  const write = (template: Template | undefined): string => (template ? say(template, language, finding.holes) : "");
  const item = edition.field(finding.field)?.item;
  const texts: Readonly<Record<Column, string>> = {
    status: say(STATUS_WORDS[status], language),
    field: finding.field,
    item: item ? `${item.number} ${item.title}` : "",
    message: write(finding.message),
    read: write(finding.read),
    action: [write(finding.expected), finding.fix ? fixText(finding.fix, language) : ""].filter((text) => text !== "").join("\n"),
    source: write(finding.source),
  };
  const lines = COLUMNS.map((column) => linesNeeded(texts[column], WIDTHS[column], TEXT_SIZE));
  return {
    height: heightOfLines(Math.max(...lines), TEXT_SIZE),
    cells: COLUMNS.map((column): CellPlan => {
      const value = texts[column];
      if (column === "status") return { value, style: status };
      if (column === "field") return { value, ...linkOf(finding.field, language, answers) };
      return { value, style: "text" };
    }),
  };
}

function linkOf(field: FieldId, language: Language, answers: AnswerCells | undefined): Pick<CellPlan, "style" | "link"> {
  const place = answers && answerCell(answers, field);
  if (!answers || !place) return { style: "text" };
  const cell = cellAddress(place.row, place.column);
  return { style: "link", link: { sheet: answers.sheetName, cell, tooltip: say(TEXTS.open, language) } };
}
