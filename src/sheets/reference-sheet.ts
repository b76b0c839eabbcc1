import type { Edition, Field } from "../form";
import { type Language, say, type Template } from "../messages";
import {
  NO_CHOICES,
  type PatternNumber,
  PATTERNS,
  printed,
  readRequirement,
  type ReferenceTable,
  type ReferenceValue,
} from "../reference";
import { FORM_STYLES, TEXT_SIZE } from "./form-styles";
import {
  CHECKED_MARK,
  CHOSEN_PATTERN,
  IMPORTANCE_WORDS,
  LEVEL_COLUMNS,
  LEVEL_KEY,
  LEVEL_TITLES,
  type LevelColumn,
  REFERENCE_WIDTHS,
  VALUE_COLUMNS,
  VALUE_KEY,
  VALUE_TITLES,
  type ValueColumn,
  YES_WORD,
} from "./reference-columns";
import { type LevelRow, levelSetsOf, type ReferenceEntries } from "./reference-rows";
import type { CellPlan, CellStyle, RowPlan, SheetPlan, ValidationPlan } from "./sheet-plan";
import { heightOfLines, linesNeeded } from "./text-fit";

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
  pattern: { ja: "点検に使うパターン: {pattern}", en: "Pattern used in checks: {pattern}" },
  chosenPattern: CHOSEN_PATTERN,
  noPattern: { ja: "点検に使うパターン: 未定(39.2に記述するか、選んでください)", en: "Pattern used in checks: open" },
  confirmed: { ja: "確認済", en: "confirmed" },
  unconfirmed: { ja: "未確認", en: "unconfirmed" },
  partly: { ja: "一部確認済", en: "partly confirmed" },
  candidate: { ja: "{text}\n(未確認)", en: "{text}\n(unconfirmed)" },
  checked: { ja: "{text}\n(照合済)", en: "{text}\n(checked)" },
  read: { ja: "「{text}」と読みました", en: "Read as “{text}”" },
  unread: {
    ja: "「{text}」を読み取れません。「{example}」のように記入してください。この値とは比べません",
    en: "“{text}” cannot be read. Write it like “{example}”. Nothing is compared with it",
  },
  levels: { ja: "求める水準", en: "Levels asked for" },
  levelsHow: {
    ja: "調達や自社の基準で求める水準を、欄ごとに記入してください(例: 最低 99.5%、最大 10分、文言 ISMS)。同じ欄に複数の水準を置くときは、行を複写してください。",
    en: "Write what you ask for, field by field (such as minimum 99.5%, maximum 10分, wording ISMS). Copy a row to ask for more than one level.",
  },
  levelRead: { ja: "読み取りました", en: "Read" },
} satisfies Readonly<Record<string, Template>>;

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

const STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  progress: FORM_STYLES.progress,
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  centre: { ...plain, horizontal: "center" },
  chosen: { ...plain, horizontal: "center", bold: true, fill: "#E1ECF7", color: "#1D4E89" },
  candidate: { ...plain, horizontal: "center", italic: true, color: "#5F6B76" },
  entry: { ...plain, fill: "#FFFDF3", color: "#111827" },
  entryCentre: { ...plain, fill: "#FFFDF3", color: "#111827", horizontal: "center" },
  unread: { ...plain, ...FORM_STYLES.reviewWord },
  key: FORM_STYLES.key,
} satisfies Readonly<Record<string, CellStyle>>;

type ReferenceStyle = keyof typeof STYLES;

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
  const pattern = entries.pattern ?? told;
  const values = table.values.map((value) => valueRow(value, entries, pattern, language));
  const levels = edition.fields.flatMap((field) => {
    const rows = entries.levels.filter(({ level }) => level.field === field.id);
    return (rows.length > 0 ? rows : [undefined]).map((row) => levelRowPlan(edition, field, row, language));
  });
  const line = (text: string, style: ReferenceStyle, height = 18): RowPlan => ({ height, cells: [{ value: text, style }] });
  const levelsTop = TOP_ROWS + values.length + 4;
  const body: RowPlan[] = [
    line(say(TEXTS.title, language), "title", 28),
    line(say(TEXTS.guidance, language, { ...table.guideline }), "guidance"),
    line(say(TEXTS.how, language), "guidance"),
    line(patternText(entries.pattern, told, language), "progress"),
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
    styles: STYLES,
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

function patternText(chosen: PatternNumber | undefined, told: PatternNumber | undefined, language: Language): string {
  if (chosen !== undefined) return say(TEXTS.chosenPattern, language, { pattern: chosen });
  return told === undefined ? say(TEXTS.noPattern, language) : say(TEXTS.pattern, language, { pattern: told });
}

function titleRow(titles: readonly string[]): RowPlan {
  return { height: 24, cells: titles.map((value) => ({ value, style: "columnTitle" })) };
}

function withListWord(row: RowPlan, word: string | undefined): RowPlan {
  if (word === undefined) return row;
  const cells = [...row.cells, ...Array.from({ length: LIST_COLUMN - row.cells.length }, () => null)];
  return { ...row, cells: [...cells, { value: word, style: "text" }] };
}

function valueRow(
  value: ReferenceValue,
  { choices }: ReferenceEntries,
  chosen: PatternNumber | undefined,
  language: Language,
): RowPlan {
  const states = new Set([...value.patterns.values()].map(({ state }) => state));
  const state = states.size > 1 ? "partly" : states.has("confirmed") ? "confirmed" : "unconfirmed";
  const sources = [...new Set([...value.patterns.values()].map(({ source }) => source[language]))];
  const own = choices.own.get(value.id) ?? "";
  const reading = ownReading(own, value, language);
  const cells: Record<ValueColumn, CellPlan> = {
    field: { value: value.fields.join("、"), style: "text" },
    label: { value: [value.label[language], value.section].filter(Boolean).join("\n"), style: "text" },
    ...patternCells(value, choices.checked.has(value.id), chosen, language),
    grade: { value: value.grade, style: "centre" },
    state: { value: say(TEXTS[state], language), style: "centre" },
    source: { value: sources.join("\n"), style: "text" },
    checked: { value: choices.checked.has(value.id) ? CHECKED_MARK : "", style: "entryCentre" },
    own: { value: own, style: "entry" },
    reading: { value: reading.text, style: reading.unread ? "unread" : "text" },
    key: { value: `${VALUE_KEY}${value.id}`, style: "key" },
  };
  return fitted(VALUE_COLUMNS.map((column) => cells[column]));
}

type PatternColumn = "pattern1" | "pattern2" | "pattern3" | "pattern4" | "pattern5" | "pattern6";

function patternCells(
  value: ReferenceValue,
  checked: boolean,
  chosen: PatternNumber | undefined,
  language: Language,
): Record<PatternColumn, CellPlan> {
  const cell = (pattern: PatternNumber): CellPlan => {
    const held = value.patterns.get(pattern);
    if (!held) return { value: "", style: "centre" };
    const text = `${held.requirement ? printed(held.text, value) : held.text}${held.particular ? "*" : ""}`;
    if (held.state === "unconfirmed" && !checked) return { value: say(TEXTS.candidate, language, { text }), style: "candidate" };
    const shown = held.state === "unconfirmed" ? say(TEXTS.checked, language, { text }) : text;
    return { value: shown, style: pattern === chosen ? "chosen" : "centre" };
  };
  const [one, two, three, four, five, six] = PATTERNS;
  return {
    pattern1: cell(one),
    pattern2: cell(two),
    pattern3: cell(three),
    pattern4: cell(four),
    pattern5: cell(five),
    pattern6: cell(six),
  };
}

function ownReading(own: string, value: ReferenceValue, language: Language): { text: string; unread: boolean } {
  if (own.trim() === "") return { text: "", unread: false };
  const requirement = readRequirement(own, value);
  const bare = /^[0-9０-９.．]+$/.test(own.trim());
  if (requirement) {
    const text = printed(bare ? `${own.trim()}${value.unit}` : own.trim(), value);
    return { text: say(TEXTS.read, language, { text }), unread: false };
  }
  const example = [...value.patterns.values()].find((each) => each.requirement)?.text ?? value.unit;
  return { text: say(TEXTS.unread, language, { text: own.trim(), example }), unread: true };
}

function levelRowPlan(edition: Edition, field: Field, row: LevelRow | undefined, language: Language): RowPlan {
  const level = row?.level;
  const trouble = row ? levelSetsOf([row], edition).troubles[0] : undefined;
  const reading = !row ? "" : trouble ? say(trouble.reason, language, trouble.holes) : say(TEXTS.levelRead, language);
  const blank: CellPlan = { value: "", style: "text" };
  const cells: Record<LevelColumn, CellPlan> = {
    field: { value: field.id, style: "text" },
    label: { value: `${field.item.title}\n${field.prompt}`, style: "text" },
    minimum: { value: level?.minimum ?? "", style: "entry" },
    maximum: { value: level?.maximum ?? "", style: "entry" },
    required: { value: level?.required ? YES_WORD : "", style: "entryCentre" },
    wording: { value: (level?.wording ?? []).join("\n"), style: "entry" },
    importance: { value: level ? IMPORTANCE_WORDS[level.importance] : "", style: "entryCentre" },
    owner: { value: row?.owner ?? "", style: "entry" },
    none1: blank,
    none2: blank,
    note: { value: level?.note ?? "", style: "entry" },
    none3: blank,
    none4: blank,
    reading: { value: reading, style: trouble ? "unread" : "text" },
    key: { value: `${LEVEL_KEY}${field.id}`, style: "key" },
  };
  return fitted(LEVEL_COLUMNS.map((column) => cells[column]));
}

function fitted(cells: readonly CellPlan[]): RowPlan {
  const lines = cells.map(({ value }, column) =>
    column === VALUE_COLUMNS.length - 1 ? 1 : linesNeeded(String(value ?? ""), REFERENCE_WIDTHS[column] ?? 10, TEXT_SIZE),
  );
  return { height: heightOfLines(Math.max(...lines), TEXT_SIZE), cells };
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
