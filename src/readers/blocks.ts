import type { Cell, Row } from "./document";
import { foldBlanks } from "./markup";

/** What flowing documents (pages, Word documents) are made of. */
export type Block = LineBlock | TableBlock;

/** A line of running text. */
export interface LineBlock {
  readonly kind: "line";
  readonly text: string;
  /** True where white stands above it. */
  readonly gapAbove?: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell as the document declares it, with how far it reaches. */
export interface TableCell {
  /** Lines of the cell, tables in it left out. */
  readonly text: string;
  /** 1 where it reaches over no other. */
  readonly columns: number;
  /** 1 where it reaches over no other; Infinity to the end of the table. */
  readonly rows: number;
  /** Tables in the cell, and what else its own text does not hold. */
  readonly inside: readonly TableBlock[];
}

/** Wider and taller than any form: more is taken for a mistake or malice. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 20_000;

/** Lays blocks out as the rows of one page. A table that is a frame around others only gives way to what it holds. */
export function rowsOfBlocks(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let tables = 0;
  let gapAbove = false;
  const push = (cells: readonly Cell[], table?: number): void => {
    const raw = cells
      .map((cell) => cell.text)
      .join("\t")
      .trim();
    rows.push({ cells, ...(table !== undefined && { table }), line: rows.length + 1, raw, ...(gapAbove && { gapAbove }) });
    gapAbove = false;
  };
  const pushLine = ({ text, gapAbove: gap }: Omit<LineBlock, "kind">): void => {
    const line = foldBlanks(text);
    gapAbove ||= gap === true;
    if (line !== "") push([{ text: line, column: 0 }]);
  };
  const pushTable = (block: TableBlock): void => {
    if (isFrame(block)) {
      for (const cell of block.rows.flat()) {
        for (const line of cell.text.split("\n")) pushLine({ text: line });
        cell.inside.forEach(pushTable);
      }
      return;
    }
    gapAbove = true;
    const table = tables;
    tables += 1;
    for (const { cells, inside } of spread(block)) {
      if (inside.length === 0 || cells.some((cell) => cell.text !== "")) push(cells, table);
      inside.forEach(pushTable);
    }
    gapAbove = true;
  };
  for (const block of blocks) {
    if (block.kind === "line") pushLine(block);
    else pushTable(block);
  }
  return rows;
}

/** A single cell, or single cells with tables in them: it only holds things in their place. */
function isFrame({ rows }: TableBlock): boolean {
  const cells = rows.flat();
  return cells.length <= 1 || (rows.every((row) => row.length <= 1) && cells.some((cell) => cell.inside.length > 0));
}

interface SpreadRow {
  readonly cells: Cell[];
  readonly inside: TableBlock[];
}

/** Puts the cells in their columns: text where a cell begins, empty cells where it reaches over. */
function spread({ rows }: TableBlock): SpreadRow[] {
  /** For each column, how many rows more a cell from above reaches down. */
  const reaching: number[] = [];
  return rows.slice(0, MOST_ROWS).map((row) => {
    const cells: Cell[] = [];
    const inside: TableBlock[] = [];
    const covered = (): void => {
      while ((reaching[cells.length] ?? 0) > 0) {
        reaching[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push({ text: "", column: cells.length });
      }
    };
    for (const cell of row) {
      covered();
      if (cells.length >= MOST_COLUMNS) break;
      const width = Math.min(Math.max(1, cell.columns), MOST_COLUMNS - cells.length);
      for (let column = 0; column < width; column += 1) {
        reaching[cells.length] = Math.max(1, cell.rows) - 1;
        cells.push({ text: column === 0 ? foldBlanks(cell.text) : "", column: cells.length });
      }
      inside.push(...cell.inside);
    }
    covered();
    return { cells, inside };
  });
}
