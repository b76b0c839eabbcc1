import { type Evidence, fieldOfTyped, type TypedEvidence, type Verdict } from "../../evidence";
import type { Edition, FieldId } from "../../form";
import { type Language, say, type Template } from "../../messages";
import type { WhitePaper } from "../../recognise/white-paper";
import { EVIDENCE_COLUMNS, EVIDENCE_SHEET, EVIDENCE_TITLES, EVIDENCE_WIDTHS } from "./evidence-columns";
import { paperRows } from "./evidence-paper";
import { NOTHING, pairRow, typedRow } from "./evidence-rows";
import type { AnswerCells } from "../findings/findings-sheet";
import { COLUMN } from "../form/form-columns";
import { parseRowKey } from "../form/form-keys";
import { FORM_STYLES } from "../form/form-styles";
import { listPage } from "../plan/list-page";
import type { CellStyle, RowPlan, SheetPlan } from "../plan/sheet-plan";

export { EVIDENCE_SHEET, VERDICT_WORDS } from "./evidence-columns";

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
  confirm: { ja: "確認: {text}", en: "Please confirm: {text}" },
  note: { ja: "注: {text}", en: "Note: {text}" },
  own: {
    ja: "ホワイトペーパー内の不一致: {first}「{a}」/ {second}「{b}」 {message}",
    en: "Within the white paper: {first} “{a}” / {second} “{b}” {message}",
  },
  typed: {
    ja: "ご自身で根拠を加えるときは、表の末尾の「手入力」の行に、欄・文書・根拠の記載・箇所を記入してください(説明にはメモも書けます)。書き直しても残ります。ほかの行は、書き直すと最新の照合に置き換わります。",
    en: "To add evidence of your own, fill in field, document, evidence and place in the rows “typed” at the end. They stay when the sheet is written anew; other rows are replaced by the newest check.",
  },
  noPaper: {
    ja: "ホワイトペーパーはありません(手入力の根拠だけです)。",
    en: "There is no white paper, only evidence typed by hand.",
  },
  none: { ja: "関係する欄は見つかりませんでした。", en: "No field that the paper bears on was found." },
} satisfies Readonly<Record<string, Template>>;

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };
const word: CellStyle = { ...plain, horizontal: "center", bold: true };

/** Colour repeats what the verdict's word says. */
const STYLES = {
  title: FORM_STYLES.title,
  guidance: { ...FORM_STYLES.guidance, wrap: false, numberFormat: "@" },
  columnTitle: FORM_STYLES.columnTitle,
  section: FORM_STYLES.section,
  label: { ...plain, bold: true },
  line: { ...plain, wrap: false },
  text: plain,
  quiet: { ...plain, color: "#5F6B76" },
  link: { ...plain, color: "#1D4E89", horizontal: "center" },
  contradicts: { ...word, ...FORM_STYLES.reviewWord },
  tension: { ...word, ...FORM_STYLES.missingWord },
  agrees: { ...word, fill: "#E3F1E7", color: "#1E5631" },
  adds: { ...word, ...FORM_STYLES.referenceWord },
  silent: { ...word, bold: false, color: "#5F6B76" },
  typed: { ...word, fill: "#F4F6F8", color: "#0F4C5C" },
  input: FORM_STYLES.answer,
} satisfies Readonly<Record<string, CellStyle>>;

export interface EvidenceSheetOptions {
  readonly language?: Language;
  /** The form's sheet in the same workbook, to which the fields are linked. */
  readonly form?: SheetPlan;
  /** Where the answers stand, where the form is in a workbook already. */
  readonly answers?: AnswerCells;
  /** Evidence that a person has typed, which stands among the pairs. */
  readonly typed?: readonly TypedEvidence[];
}

/** A paper with what came of holding it against a sheet. */
export interface HeldPaper {
  readonly paper: WhitePaper;
  readonly evidence: Evidence;
}

/** Rows for a person to type evidence into. */
const EMPTY_ROWS = 5;

/**
 * Evidence as a worksheet: a row for each field and control, and for what a person has typed, in the form's order, with a
 * filter on the verdict. Under them stands the paper in full, so that the workbook can be checked again without the file.
 * @param held undefined where there is no paper, only evidence typed by hand
 */
export function planEvidenceSheet(
  edition: Edition,
  held: HeldPaper | undefined,
  { language = "ja", form, answers = form && answersOf(edition, form), typed = [] }: EvidenceSheetOptions = {},
): SheetPlan {
  const remarks = remarksOf(held, language).map((value): RowPlan => ({
    height: 16,
    cells: [{ value, style: "guidance" }],
  }));
  const head: RowPlan[] = [
    { height: 28, cells: [{ value: say(TEXTS.title, language), style: "title" }] },
    ...remarks,
    {
      height: 24,
      cells: EVIDENCE_COLUMNS.map((column) => ({ value: say(EVIDENCE_TITLES[column], language), style: "columnTitle" })),
    },
  ];
  const document = held?.paper.title ?? say(TEXTS.unknown, language);
  const links = { language, answers };
  const body = [
    ...(held?.evidence.pairs ?? []).map((pair) => ({ field: pair.field, row: pairRow(edition, pair, document, links) })),
    ...typed.map((each) => ({ field: fieldOfTyped(each, edition), row: typedRow(edition, each, links) })),
  ]
    .sort((a, b) => indexOf(edition, a.field) - indexOf(edition, b.field))
    .map(({ row }) => row);
  const empty = Array.from({ length: EMPTY_ROWS }, () => typedRow(edition, NOTHING, links));
  const none =
    held && held.evidence.pairs.length === 0 ? [{ cells: [{ value: say(TEXTS.none, language), style: "guidance" }] }] : [];
  const bottom = head.length - 1 + body.length + empty.length;
  return {
    name: EVIDENCE_SHEET,
    tabColor: "#1E5631",
    columns: EVIDENCE_COLUMNS.map((column) => ({ width: EVIDENCE_WIDTHS[column] })),
    rows: [...head, ...body, ...empty, ...none, ...(held ? paperRows(held.paper, language) : [])],
    styles: STYLES,
    validations: [],
    conditionalFormats: [],
    names: [],
    ...listPage({ title: edition.title, rows: head.length, columns: 2 }),
    filter: { top: head.length - 1, left: 0, bottom, right: EVIDENCE_COLUMNS.length - 1 },
  };
}

/** What is on no field of the form stands last. */
function indexOf(edition: Edition, field: FieldId | undefined): number {
  return (field === undefined ? undefined : edition.field(field)?.index) ?? edition.fields.length;
}

function remarksOf(held: HeldPaper | undefined, language: Language): string[] {
  const typed = say(TEXTS.typed, language);
  if (!held) return [say(TEXTS.noPaper, language), typed];
  const { paper, evidence } = held;
  const counts: Record<Verdict, number> = { contradicts: 0, tension: 0, agrees: 0, adds: 0, silent: 0 };
  for (const { verdict } of evidence.pairs) counts[verdict] += 1;
  const { title = say(TEXTS.unknown, language), edition = "", date = "" } = paper;
  const undated = say(TEXTS.undated, language);
  const { sheetDate = undated, paperDate = undated, years } = evidence;
  const distance = years === undefined ? "" : say(TEXTS.distance, language, { years: Math.abs(years) });
  return [
    say(TEXTS.paper, language, { title, edition, date }).trimEnd(),
    say(TEXTS.summary, language, { sheetDate, paperDate, distance, ...counts }),
    ...evidence.otherNames.map(({ message, holes }) => say(TEXTS.confirm, language, { text: say(message, language, holes) })),
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
    typed,
  ];
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
