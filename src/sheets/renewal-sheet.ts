import type { Renewal, RenewalAction, RenewalCheck, RenewalStep } from "../compare";
import type { Edition, FieldId } from "../form";
import { type Language, say, type Template } from "../messages";
import { cellAddress, columnLetters } from "./address";
import { answerCell, type AnswerPlaces } from "./answer-cell";
import { answerText } from "./answer-text";
import { FORM_STYLES, TEXT_SIZE } from "./form-styles";
import { LOST_WORDS } from "./peers-sheet";
import type { RenewalTable } from "./read-renewal-sheet";
import {
  RENEWAL_COLUMNS,
  RENEWAL_KEY,
  RENEWAL_SHEET,
  RENEWAL_STATE_WORDS,
  RENEWAL_STATES,
  RENEWAL_TITLES,
  type RenewalColumn,
} from "./renewal-columns";
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from "./sheet-plan";
import { heightOfLines, linesNeeded } from "./text-fit";

const TEXTS = {
  title: { ja: "更新の確認", en: "Renewal" },
  guidance: {
    ja: "前回の開示情報から引き継いだ記述のうち、確認や記入が必要な欄の一覧です。確認が済んだら「状態」を「済」にしてください。",
    en: "Fields taken over from the last disclosure that must be looked at or filled in. Set the state to done once you have.",
  },
  progress: { ja: "確認済み ", en: "Done: " },
  review: { ja: "引き継ぎました。{reason}", en: "Taken over. {reason}" },
  computed: { ja: "計算して記入しました。{reason}", en: "Computed. {reason}" },
  cleared: { ja: "空欄にしました。{reason}", en: "Left blank. {reason}" },
  fill: { ja: "空欄です。{reason}", en: "Blank. {reason}" },
  kept: { ja: "{reason}", en: "{reason}" },
  changed: { ja: "前回から変わりました。", en: "Changed since last time." },
  same: { ja: "前回と同じです。", en: "As last time." },
  open: { ja: "申請内容のセルへ移動", en: "Go to the cell" },
} satisfies Readonly<Record<RenewalAction, Template>> & Readonly<Record<string, Template>>;

const WIDTHS: Readonly<Record<RenewalColumn, number>> = {
  ...{ state: 8, field: 7, item: 30, last: 40, reason: 44, check: 36, note: 30, key: 16 },
};

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

const STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  progress: FORM_STYLES.progress,
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  link: { ...plain, color: "#1D4E89", horizontal: "center" },
  field: { ...plain, horizontal: "center" },
  stale: { ...plain, ...FORM_STYLES.reviewWord },
  entry: { ...plain, fill: "#FFFDF3", color: "#111827" },
  state: { ...plain, fill: "#FFFDF3", color: "#111827", horizontal: "center", bold: true },
  done: { fill: "#E3F1E7", color: "#14532D" },
  key: FORM_STYLES.key,
} satisfies Readonly<Record<string, CellStyle>>;

const MASKED = answerText({ state: "withheld", value: "" });

const TOP_ROWS = 4;
/** Hidden column with the words that the drop-down offers. */
const LIST_COLUMN = RENEWAL_COLUMNS.length;

export interface RenewalSheetOptions {
  readonly language?: Language;
  /** What a person has put in so far: states and notes stay. */
  readonly kept?: RenewalTable;
  /** How this time's answers stand to those of last time. */
  readonly check?: RenewalCheck;
  /** Where the answers stand, for links to them. */
  readonly answers?: AnswerPlaces & { readonly sheetName: string };
}

/** What a renewal leaves to a person, as a worksheet: a row for each field, with its state and the progress above. */
export function planRenewalSheet(
  edition: Edition,
  { steps }: Pick<Renewal, "steps">,
  { language = "ja", kept, check, answers }: RenewalSheetOptions = {},
): SheetPlan {
  const rows = toDoSteps(steps).map((step) => stepRow(edition, step, { language, kept, check, answers }));
  const last = TOP_ROWS + Math.max(rows.length, 1) - 1;
  const words = RENEWAL_STATES.map((state) => say(RENEWAL_STATE_WORDS[state], language));
  const line = (cell: CellPlan, height: number): RowPlan => ({ height, cells: [cell] });
  const body: RowPlan[] = [
    line({ value: say(TEXTS.title, language), style: "title" }, 28),
    line({ value: say(TEXTS.guidance, language), style: "guidance" }, 18),
    line({ ...progressCell(last, language, countDone(steps, kept), rows.length), style: "progress" }, 20),
    {
      height: 24,
      cells: RENEWAL_COLUMNS.map((column) => ({ value: say(RENEWAL_TITLES[column], language), style: "columnTitle" })),
    },
    ...rows,
  ];
  const state = RENEWAL_COLUMNS.indexOf("state");
  const table = { top: TOP_ROWS, left: 0, bottom: last, right: RENEWAL_COLUMNS.length - 1 };
  return {
    name: RENEWAL_SHEET,
    tabColor: "#7A5C00",
    columns: [...RENEWAL_COLUMNS.map((column) => ({ width: WIDTHS[column] })), { width: 8, hidden: true }],
    rows: body.map((row, index) => withListWord(row, words[index])),
    styles: STYLES,
    validations: [
      {
        range: { ...table, left: state, right: state },
        rule: {
          kind: "list",
          source: {
            sheet: RENEWAL_SHEET,
            range: { top: 0, left: LIST_COLUMN, bottom: words.length - 1, right: LIST_COLUMN },
          },
        },
      },
    ],
    conditionalFormats: [
      {
        range: { ...table, left: state, right: state },
        formula: `=OR(${cellAddress(TOP_ROWS, state)}="${RENEWAL_STATE_WORDS.done.ja}",${cellAddress(TOP_ROWS, state)}="${RENEWAL_STATE_WORDS.done.en}")`,
        style: "done",
      },
    ],
    names: [],
    freeze: { rows: TOP_ROWS, columns: 3 },
    filter: { ...table, top: TOP_ROWS - 1 },
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: TOP_ROWS - 1, last: TOP_ROWS - 1 },
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: last, right: RENEWAL_COLUMNS.length - 2 },
      header: `&L&8${edition.title}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
}

/** The steps that a person has to look at. */
export function toDoSteps(steps: readonly RenewalStep[]): RenewalStep[] {
  return steps.filter(({ action }) => action !== "kept");
}

interface RowOptions {
  readonly language: Language;
  readonly kept: RenewalTable | undefined;
  readonly check: RenewalCheck | undefined;
  readonly answers: RenewalSheetOptions["answers"];
}

function stepRow(
  edition: Edition,
  { field, action, before, shown, reason, holes }: RenewalStep,
  { language, kept, check, answers }: RowOptions,
): RowPlan {
  const known = kept?.rows.get(field);
  const asked = edition.field(field);
  const why = say(TEXTS[action], language, { reason: reason ? say(reason, language, holes) : "" });
  const now = checkText(field, check, language);
  const cell = answers && answerCell(answers, field);
  const cells: Record<RenewalColumn, CellPlan> = {
    state: { value: say(RENEWAL_STATE_WORDS[known?.state ?? "open"], language), style: "state" },
    field: {
      value: field,
      ...(answers && cell
        ? {
            style: "link",
            link: {
              sheet: answers.sheetName,
              cell: cellAddress(cell.row, cell.column),
              tooltip: say(TEXTS.open, language),
            },
          }
        : { style: "field" }),
    },
    item: { value: asked ? `${asked.item.number} ${asked.item.title}\n${asked.prompt}` : "", style: "text" },
    last: {
      value: shown === "masked" && before === "" ? MASKED : shown === "lost" ? say(LOST_WORDS, language) : before,
      style: "text",
    },
    reason: { value: why, style: "text" },
    check: { value: now.text, style: now.stale ? "stale" : "text" },
    note: { value: known?.note ?? "", style: "entry" },
    key: { value: `${RENEWAL_KEY}${field}`, style: "key" },
  };
  const lines = RENEWAL_COLUMNS.slice(0, -1).map((column) =>
    linesNeeded(String(cells[column].value ?? ""), WIDTHS[column], TEXT_SIZE),
  );
  return { height: heightOfLines(Math.max(...lines), TEXT_SIZE), cells: RENEWAL_COLUMNS.map((column) => cells[column]) };
}

function checkText(field: FieldId, check: RenewalCheck | undefined, language: Language): { text: string; stale: boolean } {
  if (!check) return { text: "", stale: false };
  const stale = check.stale.filter((answer) => answer.field === field);
  if (stale.length > 0) {
    return { text: stale.map(({ reason, holes }) => say(reason, language, holes)).join("\n"), stale: true };
  }
  const changed = check.changes.some((change) => change.field === field);
  return { text: say(changed ? TEXTS.changed : TEXTS.same, language), stale: false };
}

const countDone = (steps: readonly RenewalStep[], kept: RenewalTable | undefined): number =>
  toDoSteps(steps).filter(({ field }) => kept?.rows.get(field)?.state === "done").length;

/** Counts in either language, so that the sheet goes on counting whoever fills it in. */
function progressCell(last: number, language: Language, done: number, all: number): CellPlan {
  const column = columnLetters(RENEWAL_COLUMNS.indexOf("state"));
  const range = `$${column}$${TOP_ROWS + 1}:$${column}$${last + 1}`;
  const { ja, en } = RENEWAL_STATE_WORDS.done;
  const before = say(TEXTS.progress, language);
  return {
    formula: `="${before}"&(COUNTIF(${range},"${ja}")+COUNTIF(${range},"${en}"))&" / "&COUNTA(${range})`,
    calculated: `${before}${done} / ${all}`,
  };
}

function withListWord(row: RowPlan, word: string | undefined): RowPlan {
  if (word === undefined) return row;
  const cells = [...row.cells, ...Array.from({ length: LIST_COLUMN - row.cells.length }, () => null)];
  return { ...row, cells: [...cells, { value: word, style: "key" }] };
}
