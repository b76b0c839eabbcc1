import type { Renewal, RenewalCheck, RenewalStep } from "../../compare";
import type { Edition } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { cellAddress, columnLetters } from "../plan/address";
import type { AnswerPlaces } from "../form/answer-cell";
import type { RenewalTable } from "./read-renewal-sheet";
import { RENEWAL_COLUMNS, RENEWAL_SHEET, RENEWAL_STATE_WORDS, RENEWAL_STATES, RENEWAL_TITLES } from "./renewal-columns";
import { RENEWAL_STYLES, RENEWAL_WIDTHS, stepRow } from "./renewal-rows";
import { listPage } from "../plan/list-page";
import type { CellPlan, RowPlan, SheetPlan } from "../plan/sheet-plan";

const TEXTS = {
  title: { ja: "更新の確認", en: "Renewal" },
  guidance: {
    ja: "前回の開示情報から引き継いだ記述のうち、確認や記入が必要な欄の一覧です。確認が済んだら「状態」を「済」にしてください。",
    en: "Fields taken over from the last disclosure that must be looked at or filled in. Set the state to done once you have.",
  },
  progress: { ja: "確認済み ", en: "Done: " },
} satisfies Readonly<Record<string, Template>>;

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
  const page = listPage({ title: edition.title, rows: TOP_ROWS, columns: 3 });
  return {
    name: RENEWAL_SHEET,
    tabColor: "#7A5C00",
    columns: [...RENEWAL_COLUMNS.map((column) => ({ width: RENEWAL_WIDTHS[column] })), { width: 8, hidden: true }],
    rows: body.map((row, index) => withListWord(row, words[index])),
    styles: RENEWAL_STYLES,
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
    freeze: page.freeze,
    filter: { ...table, top: TOP_ROWS - 1 },
    print: {
      ...page.print,
      area: { top: 0, left: 0, bottom: last, right: RENEWAL_COLUMNS.length - 2 },
    },
  };
}

/** The steps that a person has to look at. */
export function toDoSteps(steps: readonly RenewalStep[]): RenewalStep[] {
  return steps.filter(({ action }) => action !== "kept");
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
