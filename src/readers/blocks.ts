import type { Cell, Row } from "./document";
import { withAnswersAsText } from "./answer-tables";
import { EXTENT, tooLong } from "./extent";
import { foldBlanks } from "./markup";
import { tablesOf, textOf } from "./table-cells";

/** What flowing documents (pages, Word documents) are made of. */
export type Block = LineBlock | TableBlock;

/** A line of running text. */
export interface LineBlock {
  readonly kind: "line";
  readonly text: string;
  /** True where white stands above it. */
  readonly gapAbove?: boolean;
  readonly around?: true;
}

export interface TableBlock {
  readonly kind: "table";
  readonly around?: true;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell as the document declares it, with how far it reaches. */
export interface TableCell {
  /** What stands in it, in order; mostly lines alone. */
  readonly blocks: readonly Block[];
  /** 1 where it reaches over no other. */
  readonly columns: number;
  /** 1 where it reaches over no other; Infinity to the end of the table. */
  readonly rows: number;
  /** True where the cell above reaches over this one, as Word declares it. */
  readonly covered?: true;
}

/** Wider and taller than any form: more is taken for a mistake or malice. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 20_000;

/**
 * Lays blocks out as the rows of one page. A table that is a frame around others only gives way to what it holds.
 * @param file name that the user knows the document by
 * @throws ReportableError `document-too-long`: a cell of some bytes may reach over a hundred thousand others
 */
export function rowsOfBlocks(blocks: readonly Block[], file: string): Row[] {
  const rows: Row[] = [];
  let cellCount = 0;
  let tables = 0;
  let gapAbove = false;
  const push = (cells: readonly Cell[], around: true | undefined, table?: number): void => {
    const raw = cells
      .map((cell) => cell.text)
      .join("\t")
      .trim();
    rows.push({
      cells,
      ...(table !== undefined && { table }),
      line: rows.length + 1,
      raw,
      ...(gapAbove && { gapAbove }),
      ...(around && { around }),
    });
    gapAbove = false;
  };
  const pushLine = ({ text, gapAbove: gap, around }: Omit<LineBlock, "kind">): void => {
    const line = foldBlanks(text);
    gapAbove ||= gap === true;
    if (line !== "") push([{ text: line, column: 0 }], around);
  };
  const pushTable = (table: TableBlock): void => {
    const block = withAnswersAsText(table);
    if (isFrame(block)) {
      gapAbove = true;
      block.rows.flat().forEach((cell) => cell.blocks.forEach(pushBlock));
      return;
    }
    gapAbove = true;
    const number = tables;
    tables += 1;
    for (const { cells, tables: inside } of spread(block)) {
      cellCount += cells.length;
      if (cellCount > EXTENT.cells) throw tooLong(file);
      if (inside.length === 0 || cells.some((cell) => cell.text !== "")) push(cells, table.around, number);
      inside.forEach(pushTable);
    }
    gapAbove = true;
  };
  const pushBlock = (block: Block): void => (block.kind === "line" ? pushLine(block) : pushTable(block));
  blocks.forEach(pushBlock);
  return rows;
}

/** A single cell, or one that holds more in the tables within it than of its own: it only holds things in their place. */
function isFrame({ rows }: TableBlock): boolean {
  const cells = rows.flat();
  if (cells.length <= 1) return true;
  const inside = cells.flatMap(tablesOf);
  return inside.length > 0 && sum(inside.map(lengthOf)) > sum(cells.map((cell) => textOf(cell).length));
}

/** Tables stand within tables: each is measured once, not once for every table around it. */
const lengths = new WeakMap<TableBlock, number>();

/** Characters of a table, those of the tables within it included. */
function lengthOf(table: TableBlock): number {
  const known = lengths.get(table);
  if (known !== undefined) return known;
  const length = sum(table.rows.flat().map((cell) => textOf(cell).length + sum(tablesOf(cell).map(lengthOf))));
  lengths.set(table, length);
  return length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface SpreadRow {
  readonly cells: Cell[];
  readonly tables: TableBlock[];
}

/** Puts the cells in their columns: text where a cell begins, empty cells where it reaches over. */
function* spread({ rows }: TableBlock): Generator<SpreadRow> {
  /** For each column, how many rows more a cell from above reaches down. */
  const reaching: number[] = [];
  for (const row of rows.slice(0, MOST_ROWS)) {
    const cells: Cell[] = [];
    const tables: TableBlock[] = [];
    const covered = (): void => {
      while ((reaching[cells.length] ?? 0) > 0) {
        reaching[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push({ text: "", column: cells.length, covered: true });
      }
    };
    for (const cell of row) {
      covered();
      if (cells.length >= MOST_COLUMNS) break;
      const width = Math.min(Math.max(1, cell.columns), MOST_COLUMNS - cells.length);
      for (let column = 0; column < width; column += 1) {
        reaching[cells.length] = Math.max(1, cell.rows) - 1;
        const text = column === 0 ? textOf(cell) : "";
        cells.push({ text, column: cells.length, ...(cell.covered && { covered: true }) });
      }
      tables.push(...tablesOf(cell));
    }
    covered();
    yield { cells, tables };
  }
}
