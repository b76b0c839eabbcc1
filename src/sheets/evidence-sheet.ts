import type { Evidence, EvidencePair, Verdict } from "../evidence";
import type { Edition } from "../form";
import { type Language, say, type Template } from "../messages";
import type { WhitePaper } from "../recognise/white-paper";
import { cellAddress } from "./address";
import { answerCell } from "./answer-cell";
import type { AnswerCells } from "./findings-sheet";
import { COLUMN } from "./form-columns";
import { parseRowKey } from "./form-keys";
import { FORM_STYLES, TEXT_SIZE } from "./form-styles";
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from "./sheet-plan";
import { heightOfLines, linesNeeded } from "./text-fit";

/** Name of the sheet of evidence. It is ours: a new cross-check writes it anew. */
export const EVIDENCE_SHEET = "根拠";

/** What a verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Template>> = {
  contradicts: { ja: "食い違い(要確認)", en: "contradicts (review)" },
  tension: { ja: "要注意", en: "tension" },
  agrees: { ja: "一致", en: "agrees" },
  adds: { ja: "補足", en: "adds" },
  silent: { ja: "判断できない", en: "silent" },
};

const TEXTS = {
  title: { ja: "根拠(ホワイトペーパーとの照合)", en: "Evidence (held against the white paper)" },
  paper: { ja: "ホワイトペーパー: {title} {edition} {date}", en: "White paper: {title} {edition} {date}" },
  unknown: { ja: "(表題不明)", en: "(no title)" },
  summary: {
    ja: "開示情報の時点 {sheetDate}、ホワイトペーパー {paperDate}{distance}。食い違い {contradicts}件、要注意 {tension}件、一致 {agrees}件、補足 {adds}件、判断できない {silent}件。食い違いは時期の違いによることもあります。",
    en: "Disclosure as of {sheetDate}, white paper {paperDate}{distance}. {contradicts} contradict, {tension} in tension, {agrees} agree, {adds} add, {silent} silent. What contradicts may only be of another time.",
  },
  distance: { ja: "(差 {years}年)", en: " ({years} years apart)" },
  undated: { ja: "不明", en: "unknown" },
  note: { ja: "注: {text}", en: "Note: {text}" },
  own: {
    ja: "ホワイトペーパー内の不一致: {first}「{a}」/ {second}「{b}」 {message}",
    en: "Within the white paper: {first} “{a}” / {second} “{b}” {message}",
  },
  page: { ja: "{page}ページ {line}行", en: "page {page}, line {line}" },
  open: { ja: "申請内容のセルへ移動", en: "Go to the cell" },
  none: { ja: "関係する欄は見つかりませんでした。", en: "No field that the paper bears on was found." },
} satisfies Readonly<Record<string, Template>>;

const COLUMNS = [
  "field",
  "item",
  "verdict",
  "sheet",
  "sheetRead",
  "control",
  "paper",
  "paperRead",
  "why",
  "reason",
  "place",
] as const;
type Column = (typeof COLUMNS)[number];

const TITLES: Readonly<Record<Column, Template>> = {
  field: { ja: "欄", en: "Field" },
  item: { ja: "項目", en: "Item" },
  verdict: { ja: "照合", en: "Verdict" },
  sheet: { ja: "開示情報の記載", en: "Disclosure" },
  sheetRead: { ja: "読み取り", en: "Read as" },
  control: { ja: "管理策・章", en: "Control or section" },
  paper: { ja: "ホワイトペーパーの記載", en: "White paper" },
  paperRead: { ja: "読み取り(ホワイトペーパー)", en: "Read as (paper)" },
  why: { ja: "説明", en: "Explanation" },
  reason: { ja: "対応づけの理由", en: "Why they are related" },
  place: { ja: "箇所", en: "Place" },
};

const WIDTHS: Readonly<Record<Column, number>> = {
  field: 7,
  item: 20,
  verdict: 12,
  sheet: 34,
  sheetRead: 18,
  control: 22,
  paper: 42,
  paperRead: 18,
  why: 28,
  reason: 30,
  place: 12,
};

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };
const word: CellStyle = { ...plain, horizontal: "center", bold: true };

/** Colour repeats what the verdict's word says. */
const STYLES = {
  title: FORM_STYLES.title,
  guidance: { ...FORM_STYLES.guidance, wrap: false, numberFormat: "@" },
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  quiet: { ...plain, color: "#5F6B76" },
  link: { ...plain, color: "#1D4E89", horizontal: "center" },
  contradicts: { ...word, ...FORM_STYLES.reviewWord },
  tension: { ...word, ...FORM_STYLES.missingWord },
  agrees: { ...word, fill: "#E3F1E7", color: "#1E5631" },
  adds: { ...word, ...FORM_STYLES.referenceWord },
  silent: { ...word, bold: false, color: "#5F6B76" },
} satisfies Readonly<Record<string, CellStyle>>;

export interface EvidenceSheetOptions {
  readonly language?: Language;
  /** The form's sheet in the same workbook, to which the fields are linked. */
  readonly form?: SheetPlan;
  /** Where the answers stand, where the form is in a workbook already. */
  readonly answers?: AnswerCells;
}

/** The cross-check as a worksheet: a row for each field and control, in the form's order, with a filter on the verdict. */
export function planEvidenceSheet(
  edition: Edition,
  evidence: Evidence,
  paper: WhitePaper,
  { language = "ja", form, answers = form && answersOf(edition, form) }: EvidenceSheetOptions = {},
): SheetPlan {
  const remarks = remarksOf(evidence, paper, language).map((value): RowPlan => ({
    height: 16,
    cells: [{ value, style: "guidance" }],
  }));
  const head: RowPlan[] = [
    { height: 28, cells: [{ value: say(TEXTS.title, language), style: "title" }] },
    ...remarks,
    { height: 24, cells: COLUMNS.map((column) => ({ value: say(TITLES[column], language), style: "columnTitle" })) },
  ];
  const pairs = [...evidence.pairs].sort((a, b) => indexOf(edition, a) - indexOf(edition, b));
  const body = pairs.map((pair) => pairRow(edition, pair, language, answers));
  return {
    name: EVIDENCE_SHEET,
    tabColor: "#1E5631",
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    rows: [...head, ...(body.length > 0 ? body : [{ cells: [{ value: say(TEXTS.none, language), style: "guidance" }] }])],
    styles: STYLES,
    validations: [],
    conditionalFormats: [],
    names: [],
    freeze: { rows: head.length, columns: 2 },
    ...(body.length > 0 && {
      filter: { top: head.length - 1, left: 0, bottom: head.length - 1 + body.length, right: COLUMNS.length - 1 },
    }),
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: head.length - 1, last: head.length - 1 },
      fitToWidth: true,
      header: `&L&8${edition.title}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
}

function indexOf(edition: Edition, { field }: EvidencePair): number {
  return edition.field(field)?.index ?? 0;
}

function remarksOf(evidence: Evidence, paper: WhitePaper, language: Language): string[] {
  const counts: Record<Verdict, number> = { contradicts: 0, tension: 0, agrees: 0, adds: 0, silent: 0 };
  for (const { verdict } of evidence.pairs) counts[verdict] += 1;
  const { title = say(TEXTS.unknown, language), edition = "", date = "" } = paper;
  const undated = say(TEXTS.undated, language);
  const { sheetDate = undated, paperDate = undated, years } = evidence;
  const distance = years === undefined ? "" : say(TEXTS.distance, language, { years: Math.abs(years) });
  return [
    say(TEXTS.paper, language, { title, edition, date }).trimEnd(),
    say(TEXTS.summary, language, { sheetDate, paperDate, distance, ...counts }),
    ...evidence.ownContradictions.map(({ first, second, message }) =>
      say(TEXTS.own, language, {
        first: first.statement.id ?? first.statement.title,
        second: second.statement.id ?? second.statement.title,
        a: first.sentence,
        b: second.sentence,
        message: say(message, language),
      }),
    ),
    ...paper.notes.map(({ message, holes }) => say(TEXTS.note, language, { text: say(message, language, holes) })),
  ];
}

function pairRow(edition: Edition, pair: EvidencePair, language: Language, answers: AnswerCells | undefined): RowPlan {
  const item = edition.field(pair.field)?.item;
  const { statement, place } = pair;
  const texts: Readonly<Record<Column, string>> = {
    field: pair.field,
    item: item ? `${item.number} ${item.title}` : "",
    verdict: say(VERDICT_WORDS[pair.verdict], language),
    sheet: pair.sheet,
    sheetRead: pair.sheetRead ? say(pair.sheetRead, language) : "",
    control: [statement.id, statement.title].filter((each) => each !== undefined).join(" "),
    paper: pair.paper,
    paperRead: pair.paperRead ? say(pair.paperRead, language) : "",
    why: say(pair.why, language),
    reason: say(pair.reason, language),
    place: place.page === undefined ? "" : say(TEXTS.page, language, { page: place.page, line: place.line ?? 1 }),
  };
  const lines = COLUMNS.map((column) => linesNeeded(texts[column], WIDTHS[column], TEXT_SIZE));
  return {
    height: heightOfLines(Math.max(...lines), TEXT_SIZE),
    cells: COLUMNS.map((column): CellPlan => {
      const value = texts[column];
      if (column === "verdict") return { value, style: pair.verdict };
      if (column === "field") return { value, ...linkOf(pair, language, answers) };
      return { value, style: column === "reason" || pair.verdict === "silent" ? "quiet" : "text" };
    }),
  };
}

function linkOf({ field }: EvidencePair, language: Language, answers: AnswerCells | undefined): Pick<CellPlan, "style" | "link"> {
  const place = answers && answerCell(answers, field);
  if (!answers || !place) return { style: "text" };
  const cell = cellAddress(place.row, place.column);
  return { style: "link", link: { sheet: answers.sheetName, cell, tooltip: say(TEXTS.open, language) } };
}

/** Where the answers stand in a form's sheet that is written beside. */
function answersOf(edition: Edition, form: SheetPlan): AnswerCells {
  const rows = new Map<string, number>();
  form.rows.forEach(({ cells }, row) => {
    const key = parseRowKey(edition, String(cells[COLUMN.key]?.value ?? ""));
    if (key && "field" in key) rows.set(key.field, row);
  });
  return { sheetName: form.name, rows, columns: { answer: COLUMN.answer } };
}
