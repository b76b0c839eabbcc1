import type { Edition } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { NO_CHOICES, type PatternNumber, type ReferenceTable } from "../../reference";
import {
  CHECKED_MARK,
  CHOSEN_PATTERN,
  IMPORTANCE_WORDS,
  LEVEL_COLUMNS,
  LEVEL_TITLES,
  OPEN_PATTERN,
  REFERENCE_WIDTHS,
  TOLD_PATTERN,
  VALUE_COLUMNS,
  VALUE_TITLES,
  YES_WORD,
} from "./reference-columns";
import { levelRow } from "./reference-level-row";
import type { ReferenceEntries } from "./reference-rows";
import { REFERENCE_STYLES, type ReferenceStyle } from "./reference-styles";
import { valueRow } from "./reference-value-row";
import type { RowPlan, SheetPlan, ValidationPlan } from "../plan/sheet-plan";

/** Name of the sheet as it is created; afterwards it is found by its keys. */
export const REFERENCE_SHEET = "参照値";

const TEXTS = {
  title: { ja: "参照値", en: "Reference values" },
  guidance: {
    ja: "{title}({publisher}、{date})の対策参照値です。目安であり、要件ではありません。* は特に達成することが必要とされる値です。",
    en: "Reference values of {title} ({publisher}, {date}). They are a guide, not a requirement; * marks values particularly to be reached.",
  },
  how: {
    ja: "未確認の値は点検に使いません。ガイドラインと照らし合わせたら「照合済」に○を、別の値と比べたいときは「独自の値」を記入してください。次の点検から使います。",
    en: "Unconfirmed values are not used. Mark a value as checked once you have held it against the guideline, or type one of your own; the next check uses it.",
  },
  levels: { ja: "求める水準", en: "Levels asked for" },
  levelsHow: {
    ja: "調達や自社の基準で求める水準を、欄ごとに記入してください(例: 最低 99.5%、最大 10分、文言 ISMS)。同じ欄に複数の水準を置くときは、行を複写してください。",
    en: "Write what you ask for, field by field (such as minimum 99.5%, maximum 10分, wording ISMS). Copy a row to ask for more than one level.",
  },
} satisfies Readonly<Record<string, Template>>;

const TOP_ROWS = 5;
/** Hidden column with the words that drop-downs offer. */
const LIST_COLUMN = VALUE_COLUMNS.length;
const LIST = [CHECKED_MARK, YES_WORD, IMPORTANCE_WORDS.mandatory, IMPORTANCE_WORDS.wished] as const;

export interface ReferenceSheetOptions {
  readonly language?: Language;
  /** The pattern that the form tells; one that the user has chosen goes before it. */
  readonly pattern?: PatternNumber;
  /** What the user has put in so far. */
  readonly entries?: ReferenceEntries;
}

/** Reference values of all patterns with the user's marks, and below them the levels asked for, a row for each field. */
export function planReferenceSheet(
  edition: Edition,
  table: ReferenceTable,
  { language = "ja", pattern: told, entries = { choices: NO_CHOICES, levels: [] } }: ReferenceSheetOptions = {},
): SheetPlan {
  const values = table.values.map((value) => valueRow(value, entries.choices, entries.pattern ?? told, language));
  const levels = edition.fields.flatMap((field) => {
    const rows = entries.levels.filter(({ level }) => level.field === field.id);
    return (rows.length > 0 ? rows : [undefined]).map((row) => levelRow(edition, field, row, language));
  });
  const line = (text: string, style: ReferenceStyle, height = 18): RowPlan => ({ height, cells: [{ value: text, style }] });
  const levelsTop = TOP_ROWS + values.length + 4;
  const body: RowPlan[] = [
    line(say(TEXTS.title, language), "title", 28),
    line(say(TEXTS.guidance, language, { ...table.guideline }), "guidance"),
    line(say(TEXTS.how, language), "guidance"),
    line(patternLine(entries.pattern, told, language), "progress"),
    titleRow(VALUE_COLUMNS.map((column) => say(VALUE_TITLES[column], language))),
    ...values,
    { cells: [] },
    line(say(TEXTS.levels, language), "title", 28),
    line(say(TEXTS.levelsHow, language), "guidance"),
    titleRow(LEVEL_COLUMNS.map((column) => say(LEVEL_TITLES[column], language))),
    ...levels,
  ];
  return {
    name: REFERENCE_SHEET,
    tabColor: "#7A5C00",
    columns: [...REFERENCE_WIDTHS.map((width) => ({ width })), { width: 8, hidden: true }],
    rows: body.map((row, index) => withListWord(row, LIST[index])),
    styles: REFERENCE_STYLES,
    validations: validationsOf(values.length, levelsTop, levels.length),
    conditionalFormats: [],
    names: [],
    freeze: { rows: TOP_ROWS, columns: 2 },
    print: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: body.length - 1, right: VALUE_COLUMNS.length - 2 },
      header: `&L&8${edition.title}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
}

/** The line that says which pattern checks use. */
export function patternLine(chosen: PatternNumber | undefined, told: PatternNumber | undefined, language: Language): string {
  if (chosen !== undefined) return say(CHOSEN_PATTERN, language, { pattern: chosen });
  return told === undefined ? say(OPEN_PATTERN, language) : say(TOLD_PATTERN, language, { pattern: told });
}

function titleRow(titles: readonly string[]): RowPlan {
  return { height: 24, cells: titles.map((value) => ({ value, style: value === "" ? "blank" : "columnTitle" })) };
}

function withListWord(row: RowPlan, word: string | undefined): RowPlan {
  if (word === undefined) return row;
  const cells = [...row.cells, ...Array.from({ length: LIST_COLUMN - row.cells.length }, () => null)];
  return { ...row, cells: [...cells, { value: word, style: "text" }] };
}

function validationsOf(values: number, levelsTop: number, levels: number): ValidationPlan[] {
  const list = (column: number, top: number, count: number, first: number, last: number): ValidationPlan => ({
    range: { top, left: column, bottom: top + count - 1, right: column },
    rule: {
      kind: "list",
      source: { sheet: REFERENCE_SHEET, range: { top: first, left: LIST_COLUMN, bottom: last, right: LIST_COLUMN } },
    },
  });
  return [
    list(VALUE_COLUMNS.indexOf("checked"), TOP_ROWS, values, 0, 0),
    list(LEVEL_COLUMNS.indexOf("required"), levelsTop, levels, 1, 1),
    list(LEVEL_COLUMNS.indexOf("importance"), levelsTop, levels, 2, 3),
  ];
}
