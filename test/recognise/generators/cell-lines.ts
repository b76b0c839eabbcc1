import { isHalfWidth } from "../../../src/text/widths";
import type { Chance } from "./chance";
import { type Texts, textsOf } from "./layout";
import { HEADING, NOTE, paged, SOURCE, TITLE } from "./page-words";
import type { PrintedField } from "./printing";

type Column = keyof Texts;

/** How a PDF's page is set, and how its text was taken out. */
export interface Setting {
  /** Widths of the columns, in wide characters. */
  readonly widths: Readonly<Record<Column, number>>;
  readonly columns: readonly Column[];
  /**
   * Cell by cell with each cell's lines together, the same without a blank between two, the same with a line for each cell, all lines by their height, column by
   * column for every few rows, the cells apart, or the labels of a page before its markers and answers, each by height.
   */
  readonly taken: "by cell" | "by cell, fused" | "by cell, apart" | "by height" | "by column" | "in halves";
  /** Where short cells stand in high rows. */
  readonly stand: "top" | "middle";
}

const COLUMNS: readonly Column[] = ["number", "group", "title", "prompt", "marker", "answer"];

const NARROW = { number: 3, group: 6, title: 10, prompt: 18, marker: 4, answer: 25 };
const WIDE = { number: 3, group: 12, title: 30, prompt: 70, marker: 4, answer: 26 };

export const SETTINGS: Readonly<Record<string, Setting>> = {
  "cell by cell": { widths: NARROW, columns: COLUMNS, taken: "by cell", stand: "top" },
  "cell by cell, a line for each": { widths: NARROW, columns: COLUMNS, taken: "by cell, apart", stand: "top" },
  "cell by cell, wide labels": { widths: { ...WIDE, title: 14 }, columns: COLUMNS, taken: "by cell", stand: "top" },
  "cell by cell, narrow numbers": { widths: { ...NARROW, number: 0.5 }, columns: COLUMNS, taken: "by cell", stand: "top" },
  "cell by cell, without blanks": { widths: NARROW, columns: COLUMNS, taken: "by cell, fused", stand: "top" },
  "cell by cell, without blanks, narrow titles": {
    widths: { ...NARROW, title: 6 },
    columns: COLUMNS,
    taken: "by cell, fused",
    stand: "top",
  },
  "cell by cell, without blanks, narrow numbers": {
    widths: { ...NARROW, number: 0.5 },
    columns: COLUMNS,
    taken: "by cell, fused",
    stand: "top",
  },
  "by height": { widths: NARROW, columns: COLUMNS, taken: "by height", stand: "top" },
  "by height, narrow numbers": { widths: { ...NARROW, number: 0.5 }, columns: COLUMNS, taken: "by height", stand: "top" },
  "by height, narrow markers": { widths: { ...NARROW, marker: 2 }, columns: COLUMNS, taken: "by height", stand: "top" },
  "by height, narrow titles": { widths: { ...NARROW, title: 6 }, columns: COLUMNS, taken: "by height", stand: "top" },
  "by height, in the middle": { widths: NARROW, columns: COLUMNS, taken: "by height", stand: "middle" },
  "by height, in the middle, wide labels": { widths: WIDE, columns: COLUMNS, taken: "by height", stand: "middle" },
  "by height, wide labels": { widths: WIDE, columns: COLUMNS, taken: "by height", stand: "top" },
  "by column": { widths: NARROW, columns: COLUMNS, taken: "by column", stand: "top" },
  "labels of a page, then its answers": { widths: WIDE, columns: COLUMNS, taken: "in halves", stand: "top" },
  "answers first, cell by cell": {
    widths: NARROW,
    columns: ["answer", ...COLUMNS.filter((column) => column !== "answer")],
    taken: "by cell",
    stand: "top",
  },
  "answers behind titles, a line for each": {
    widths: NARROW,
    columns: ["number", "group", "title", "answer", "prompt", "marker"],
    taken: "by cell, apart",
    stand: "top",
  },
  "answers and markers before prompts": {
    widths: NARROW,
    columns: ["number", "group", "title", "answer", "marker", "prompt"],
    taken: "by cell",
    stand: "top",
  },
};

/** A line of a cell, with its height on the page and its column. */
interface PlacedLine {
  readonly text: string;
  readonly height: number;
  readonly column: number;
}

/**
 * The text of a PDF whose table is set as told: the lines of its cells, with the pages' titles, heads and notes. Heads of
 * columns break as narrow as their columns.
 */
export function printCellLines(fields: readonly PrintedField[], chance: Chance, setting: Setting): string {
  const pages = paged(fields, chance);
  return pages
    .map((page, index) => {
      const head = [`${TITLE} (${index + 1}/${pages.length})`, HEADING, ...headLines(setting)];
      return [...head, ...bodyLines(page, setting), NOTE, SOURCE, ""].join("\n");
    })
    .join("\f");
}

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  number: ["番", "号"],
  group: ["種類"],
  title: ["項目"],
  prompt: ["記述内容"],
  marker: ["必須/", "選択"],
  answer: ["申請内容"],
};

function headLines({ columns, taken }: Setting): string[] {
  return joinedCells(
    columns.map((column) => HEADS[column]),
    taken,
  );
}

/** Cells one behind the other: the last line of each, and the first of the next, are one line. */
function joinedCells(cells: readonly (readonly string[])[], taken: Setting["taken"]): string[] {
  const between = taken === "by cell, fused" ? "" : " ";
  const lines: string[] = [];
  for (const [first, ...rest] of cells) {
    if (first === undefined) continue;
    const last = lines.pop();
    lines.push(last === undefined ? first : `${last}${between}${first}`, ...rest);
  }
  return lines;
}

function bodyLines(fields: readonly PrintedField[], setting: Setting): string[] {
  if (setting.taken === "by column") return linesByColumn(fields, setting);
  if (setting.taken === "by height") return linesByHeight(fields, setting);
  if (setting.taken === "in halves") {
    const [labels, answers] = [COLUMNS.slice(0, -2), COLUMNS.slice(-2)];
    // Sections stand among the labels.
    const rows = fields.map((each) => ({ ...each, section: "" }));
    return [
      ...linesByHeight(fields, { ...setting, columns: labels }),
      ...linesByHeight(rows, { ...setting, columns: answers }).filter((line) => line !== ""),
    ];
  }
  return fields.flatMap((each) => {
    const cells = setting.columns.map((column) => wrapped(textsOf(each)[column], setting.widths[column]));
    const section = each.firstOfSection && each.section !== "" ? [each.section] : [];
    return [...section, ...(setting.taken === "by cell, apart" ? cells.flat() : joinedCells(cells, setting.taken))];
  });
}

/** Rows whose columns follow each other. */
const TOGETHER = 3;

function linesByColumn(fields: readonly PrintedField[], { widths, columns }: Setting): string[] {
  const starts = fields.flatMap((_each, index) => (index % TOGETHER === 0 ? [index] : []));
  return starts.flatMap((start) => {
    const rows = fields.slice(start, start + TOGETHER);
    const sections = rows.flatMap((each) => (each.firstOfSection && each.section !== "" ? [each.section, ""] : []));
    const cells = columns.flatMap((column) => rows.map((each) => wrapped(textsOf(each)[column], widths[column])));
    return [...sections, ...cells.flatMap((cell) => (cell.length > 0 ? [...cell, ""] : []))];
  });
}

function linesByHeight(fields: readonly PrintedField[], { widths, columns, stand }: Setting): string[] {
  const lines: PlacedLine[] = [];
  let top = 0;
  for (const each of fields) {
    if (each.firstOfSection && each.section !== "") {
      lines.push({ text: each.section, height: top, column: 0 });
      top += 1;
    }
    const cells = columns.map((column) => wrapped(textsOf(each)[column], widths[column]));
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    cells.forEach((cell, column) => {
      const start = stand === "middle" ? top + (height - cell.length) / 2 : top;
      cell.forEach((text, line) => lines.push({ text, height: start + line, column }));
    });
    top += height;
  }
  lines.sort((one, other) => one.height - other.height || one.column - other.column);
  const heights = [...new Set(lines.map(({ height }) => height))];
  return heights.map((height) =>
    lines
      .filter((line) => line.height === height)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** A text in lines of at most so many wide characters, and where its author broke it. */
function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let taken = 0;
    for (const character of paragraph) {
      const needed = isHalfWidth(character) ? 0.5 : 1;
      if (taken + needed > width) {
        lines.push(line);
        [line, taken] = ["", 0];
      }
      line += character;
      taken += needed;
    }
    return line === "" ? lines : [...lines, line];
  });
}
