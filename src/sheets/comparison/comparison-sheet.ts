import { type Change, joinedStanding, type Shown, type Vendor, type VendorCell, type VendorRow } from "../../compare";
import type { Edition } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { askedText, normalText, STANDING_WORDS } from "./comparison-texts";
import { FORM_STYLES, TEXT_SIZE } from "../form/form-styles";
import { listPage } from "../plan/list-page";
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from "../plan/sheet-plan";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

/** Name of the comparison. It is ours: a new comparison writes it anew. */
export const COMPARISON_SHEET = "比較";

const TEXTS = {
  title: { ja: "開示情報の比較", en: "Comparison of disclosures" },
  guidance: {
    ja: "内容は各開示情報の記載のままです。読み取り欄の [1] は、利用者にとって望ましい側から数えた順です。公開されていない内容や読み取れない内容は順に含めません。",
    en: "Answers are as printed. [1] in a reading counts from the end that users would rather have. Masked, missing and unread answers take no part.",
  },
  masked: { ja: "(非公開) {text}", en: "(masked) {text}" },
  lost: { ja: "(元の文書から読み取れません)", en: "(lost in the source)" },
  nothing: { ja: "(記載なし)", en: "(nothing stated)" },
  differs: { ja: "相違", en: "differs" },
  same: { ja: "同じ", en: "same" },
  reading: { ja: "読み取り: {name}", en: "Read: {name}" },
  words: { ja: "変わった語句", en: "Changed words" },
  word: { ja: "「{removed}」→「{added}」", en: "“{removed}” → “{added}”" },
  atLeast: { ja: "大きいほど望ましい", en: "more is better" },
  atMost: { ja: "小さいほど望ましい", en: "less is better" },
} satisfies Readonly<Record<string, Template>>;

const FIXED = ["field", "item", "prompt", "differs", "level", "asked", "direction"] as const;
type FixedColumn = (typeof FIXED)[number];

const TITLES: Readonly<Record<FixedColumn, Template>> = {
  field: { ja: "欄", en: "Field" },
  item: { ja: "項目", en: "Item" },
  prompt: { ja: "記述内容", en: "What to describe" },
  differs: { ja: "違い", en: "Difference" },
  level: { ja: "水準", en: "Level" },
  asked: { ja: "求める水準・参照値", en: "Asked for" },
  direction: { ja: "向き", en: "Direction" },
};

const WIDTHS: Readonly<Record<FixedColumn, number>> = {
  ...{ field: 7, item: 20, prompt: 30, differs: 9, level: 9, asked: 24, direction: 18 },
};
const VENDOR_WIDTH = 34;
const READING_WIDTH = 18;
const WORDS_WIDTH = 40;

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

/** Colour repeats what the reading's number says. */
const STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  columnTitle: { ...FORM_STYLES.columnTitle, numberFormat: "@" },
  section: FORM_STYLES.section,
  text: plain,
  absent: { ...plain, color: "#5F6B76", italic: true },
  marked: { ...plain, horizontal: "center" },
  differs: { ...plain, ...FORM_STYLES.referenceWord, horizontal: "center", bold: true },
  below: { ...plain, ...FORM_STYLES.reviewWord, horizontal: "center", bold: true },
  best: { ...plain, fill: "#E3F1E7" },
  weakest: { ...plain, fill: "#FDEBDD" },
} satisfies Readonly<Record<string, CellStyle>>;

type ComparisonStyle = keyof typeof STYLES;

const TOP_ROWS = 3;
/** Field and item stay in view beside the vendors. */
const FROZEN_COLUMNS = 2;
/** A page that is fitted to more cannot be read. In half-width digits. */
const PAGE_WIDTH = 270;

export interface ComparisonOptions {
  readonly language?: Language;
  /** Between two sheets of one service, with the words that changed. */
  readonly changes?: readonly Change[];
}

/** The comparison as a worksheet: a row for each field, a column for each vendor, readings and changed words at the end. */
export function planComparisonSheet(
  edition: Edition,
  vendors: readonly Vendor[],
  rows: readonly VendorRow[],
  { language = "ja", changes }: ComparisonOptions = {},
): SheetPlan {
  const words = new Map(changes?.map((change) => [change.field, wordsText(change, language)]));
  const titles = [
    ...FIXED.map((column) => say(TITLES[column], language)),
    ...vendors.map(({ name }) => name),
    ...vendors.map(({ name }) => say(TEXTS.reading, language, { name })),
    ...(changes ? [say(TEXTS.words, language)] : []),
  ];
  const widths = [
    ...FIXED.map((column) => WIDTHS[column]),
    ...vendors.map(() => VENDOR_WIDTH),
    ...vendors.map(() => READING_WIDTH),
    ...(changes ? [WORDS_WIDTH] : []),
  ];
  const head: RowPlan[] = [
    { height: 28, cells: [{ value: say(TEXTS.title, language), style: "title" }] },
    { height: 18, cells: [{ value: say(TEXTS.guidance, language), style: "guidance" }] },
    { height: heightOfLines(2, TEXT_SIZE), cells: titles.map((value) => ({ value, style: "columnTitle" })) },
  ];
  const body = rows.map((row) => comparisonRow(row, changes ? (words.get(row.field.id) ?? "") : undefined, widths, language));
  const page = listPage({ title: edition.title, rows: TOP_ROWS, columns: FROZEN_COLUMNS });
  return {
    name: COMPARISON_SHEET,
    tabColor: "#1D4E89",
    columns: widths.map((width) => ({ width })),
    rows: [...head, ...body],
    styles: STYLES,
    validations: [],
    conditionalFormats: [],
    names: [],
    // The other titles are names of vendors.
    mark: { top: TOP_ROWS - 1, left: 0, bottom: TOP_ROWS - 1, right: FIXED.length - 1 },
    freeze: page.freeze,
    filter: { top: TOP_ROWS - 1, left: 0, bottom: TOP_ROWS - 1 + body.length, right: titles.length - 1 },
    print: {
      ...page.print,
      titleColumns: { first: 0, last: FROZEN_COLUMNS - 1 },
      pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH),
    },
  };
}

function comparisonRow(
  { field, cells, differs, direction, asked }: VendorRow,
  words: string | undefined,
  widths: readonly number[],
  language: Language,
): RowPlan {
  const styled = (value: string, style: ComparisonStyle): CellPlan => ({ value, style });
  const level = joinedStanding(cells.flatMap((cell) => cell.level ?? []));
  const worst = Math.max(...cells.map(({ rank }) => rank ?? 0));
  const planned: CellPlan[] = [
    styled(field.id, "text"),
    styled(`${field.item.number} ${field.item.title}`, "text"),
    styled(field.prompt, "text"),
    styled(say(differs ? TEXTS.differs : TEXTS.same, language), differs ? "differs" : "marked"),
    styled(level ? say(STANDING_WORDS[level], language) : "", level === "differs" ? "below" : "marked"),
    styled(asked.map((each) => askedText(each, language)).join("\n"), "text"),
    styled(direction ? say(TEXTS[direction], language) : "", "marked"),
    ...cells.map((cell) =>
      styled(shownText(cell.shown, language), cell.shown.kind === "said" ? rankStyle(cell, worst) : "absent"),
    ),
    ...cells.map((cell) => styled(readingText(cell, language), rankStyle(cell, worst))),
    ...(words === undefined ? [] : [styled(words, "text")]),
  ];
  const lines = planned.map(({ value }, column) => linesNeeded(String(value ?? ""), widths[column] ?? 10, TEXT_SIZE));
  return { height: heightOfLines(Math.max(...lines), TEXT_SIZE), cells: planned };
}

function rankStyle({ rank }: VendorCell, worst: number): ComparisonStyle {
  if (rank === undefined || worst <= 1) return "text";
  return rank === 1 ? "best" : rank === worst ? "weakest" : "text";
}

/** What a sheet shows, with what it does not show said in words. */
export function shownText(shown: Shown, language: Language): string {
  switch (shown.kind) {
    case "said":
      return shown.text;
    case "nothing":
      return shown.text === "" ? say(TEXTS.nothing, language) : shown.text;
    case "masked":
      return say(TEXTS.masked, language, { text: shown.text });
    case "lost":
      return say(TEXTS.lost, language);
  }
}

function readingText({ reading, normal, rank, level }: VendorCell, language: Language): string {
  const parts = [
    reading === undefined ? "" : `${reading}${rank === undefined ? "" : ` [${rank}]`}`,
    normal ? `= ${normalText(normal, language)}` : "",
    level === undefined ? "" : say(STANDING_WORDS[level], language),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function wordsText({ words }: Change, language: Language): string {
  return words.map((word) => say(TEXTS.word, language, { ...word })).join("\n");
}
