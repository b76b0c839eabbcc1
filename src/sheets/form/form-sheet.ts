import type { Disclosure } from "../../disclosure";
import type { Edition } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { answerText } from "./answer-text";
import { COLUMN, COLUMN_TITLES, COLUMN_WIDTHS, FORM_COLUMNS } from "./form-columns";
import { progressFormula } from "./form-formulas";
import { HEADING_FIELDS, type HeadingField } from "./form-keys";
import { planLists } from "./form-lists";
import { fieldRow, headingRow, sectionRow } from "./form-rows";
import { planHighlights, planValidations } from "./form-rules";
import { FORM_STYLES, TEXT_SIZE } from "./form-styles";
import type { CellPlan, RowPlan, SheetPlan } from "../plan/sheet-plan";
import { heightOfLines } from "../plan/text-fit";

/** Name of the form's sheet as it is created; afterwards the form is found by its keys, whatever its name. */
export const FORM_SHEET = "申請内容";

const TEXTS = {
  title: { ja: "{edition}　申請内容", en: "{edition} – disclosure form" },
  guidance: {
    ja: "「申請内容」の欄に記入してください。色の付いた欄は、記入が済んでいない必須の欄です。必須○は、開示が必須で、一定の水準も求められる項目です。",
    en: "Please fill in the column “Answer”. Coloured cells are mandatory answers still to be given. 必須○: mandatory, and a certain level is asked for.",
  },
  applicant: { ja: "申請の対象", en: "Application" },
  progress: { ja: "必須の記入 ", en: "Mandatory answers " },
} satisfies Readonly<Record<string, Template>>;

/** Rows above the first that can be moved: title, guidance, column headings. They stay in view and on every page. */
const TOP_ROWS = 3;

export interface FormSheetOptions {
  /** Of headings and guidance; the form's own texts are Japanese. */
  readonly language?: Language;
  /** Answers to fill in. */
  readonly answers?: Disclosure;
}

/** What a row below the headings shows. */
type Line =
  | { readonly kind: "section"; readonly title: string }
  | { readonly kind: "heading"; readonly name: HeadingField }
  | { readonly kind: "field"; readonly id: string };

/** The form as worksheets: 申請内容 with all fields in the form's order, and the hidden sheet of its drop-downs. */
export function planFormSheet(edition: Edition, options: FormSheetOptions = {}): SheetPlan[] {
  const language = options.language ?? "ja";
  const lines = linesOf(edition, language);
  const rowOf = new Map(lines.flatMap((line, index) => (line.kind === "field" ? [[line.id, TOP_ROWS + index] as const] : [])));
  const place = (id: string): number | undefined => rowOf.get(id);
  const lists = planLists(edition);
  const last = TOP_ROWS + lines.length - 1;
  const body = lines.map((line, index) => planLine(edition, line, TOP_ROWS + index, place, options.answers, language));
  const form: SheetPlan = {
    name: FORM_SHEET,
    tabColor: "#0F4C5C",
    columns: FORM_COLUMNS.map((column) => ({ width: COLUMN_WIDTHS[column] })),
    rows: [...topRows(edition, last, options.answers, language), ...body],
    styles: FORM_STYLES,
    validations: planValidations(edition, lists, place, language),
    conditionalFormats: planHighlights(TOP_ROWS, last),
    names: [],
    freeze: { rows: TOP_ROWS, columns: 1 },
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: TOP_ROWS - 1, last: TOP_ROWS - 1 },
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: last, right: COLUMN.status },
      header: `&L&8${edition.title}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
  return [form, lists.plan];
}

function linesOf(edition: Edition, language: Language): Line[] {
  return [
    { kind: "section", title: say(TEXTS.applicant, language) },
    ...HEADING_FIELDS.map((name) => ({ kind: "heading", name }) as const),
    ...edition.sections.flatMap((section): Line[] => [
      // The first section has no heading in the form: its item is named by its group.
      { kind: "section", title: section.title || (section.items[0]?.group ?? "") },
      ...section.items.flatMap((item) => item.fields.map(({ id }) => ({ kind: "field", id }) as const)),
    ]),
  ];
}

function planLine(
  edition: Edition,
  line: Line,
  row: number,
  rowOf: (id: string) => number | undefined,
  answers: Disclosure | undefined,
  language: Language,
): RowPlan {
  if (line.kind === "section") return sectionRow(line.title);
  if (line.kind === "heading") return headingRow(edition, line.name, answers?.[line.name] ?? "", language);
  const field = edition.field(line.id);
  if (!field) throw new Error(`The edition ${edition.id} has no field ${line.id}`);
  return fieldRow(edition, field, { row, rowOf }, answers, language);
}

function topRows(edition: Edition, last: number, answers: Disclosure | undefined, language: Language): RowPlan[] {
  const before = say(TEXTS.progress, language);
  const mandatory = edition.fields.filter((field) => field.requirement !== "optional");
  const given = mandatory.filter((field) => answerText(answers?.fields[field.id]).trim() !== "").length;
  const title: (CellPlan | null)[] = FORM_COLUMNS.map(() => null);
  title[COLUMN.number] = { value: say(TEXTS.title, language, { edition: edition.title }), style: "title" };
  title[COLUMN.answer] = {
    formula: progressFormula(TOP_ROWS, last, before),
    calculated: `${before}${given} / ${mandatory.length}`,
    style: "progress",
  };
  return [
    { height: 28, cells: title },
    { height: 18, cells: [{ value: say(TEXTS.guidance, language), style: "guidance" }] },
    {
      height: heightOfLines(1, TEXT_SIZE + 2),
      cells: FORM_COLUMNS.map((column) => ({
        value: say(COLUMN_TITLES[column], language),
        style: column === "key" ? "keyTitle" : "columnTitle",
      })),
    },
  ];
}
