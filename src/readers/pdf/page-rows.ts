import type { Page } from "../document";
import { cellText } from "./cell-text";
import { overprintedPages } from "./overprints";
import type { PageContent, PlacedText } from "./page-content";
import { halvesOf, type PagePart } from "./page-halves";
import { readRuledTables, type RuledTable } from "./ruled-tables";
import { rowOf, type RowOnPage } from "./row-of-cells";
import { joinedAcrossPages } from "./rows-across-pages";
import { type Columns, columnsOfBlocks } from "./unruled-columns";
import { readUnruledRows } from "./unruled-rows";

/** The pages of a PDF as rows: tables by their lines, and all other text by its place. */
export function pagesOf(contents: readonly PageContent[]): Page[] {
  const parts = contents.flatMap(halvesOf);
  const whole = joinedAcrossPages(rowsOnParts(parts));
  const overprinted = overprintedPages(contents);
  return contents.map(({ number }) => ({
    number,
    ...(overprinted.has(number) && { overprinted: true }),
    rows: whole.filter((_rows, index) => parts[index]?.content.number === number).flat(),
  }));
}

/** The rows of a page from top to bottom, with their places on it. */
export function rowsOnPage(content: PageContent): RowOnPage[] {
  return rowsOnParts(halvesOf(content)).flat();
}

function rowsOnParts(parts: readonly PagePart[]): RowOnPage[][] {
  const tables = readRuledTables(parts.map(({ content }) => content));
  const pages = parts.map(({ content: { texts }, moved }, index) => {
    const ruled = tables[index] ?? [];
    const free = texts.filter((text) => !ruled.some((table) => table.texts.has(text)));
    return { ruled, blocks: splitAround(free, ruled), moved };
  });
  const columns = columnsOfBlocks(pages.flatMap(({ blocks }) => blocks));
  let number = 0;
  let lines = 0;
  return pages.map(({ ruled, blocks, moved }) => {
    // The lines of a page are counted through all of its parts.
    if (moved === 0) lines = 0;
    const placed = [
      ...ruled.flatMap((table) => rowsOfTable(table, number++)),
      ...blocks.flatMap((texts) => rowsOfBlock(texts, columns.get(texts), number++)),
    ].sort((a, b) => a.top - b.top);
    return placed.map(({ top: _top, row, boxes, ...rest }) => ({
      ...rest,
      boxes: boxes.map((box) => ({ ...box, left: box.left + moved, right: box.right + moved })),
      row: { ...row, line: (lines += 1) },
    }));
  });
}

type PlacedRow = RowOnPage & { readonly top: number };

function rowsOfBlock(texts: readonly PlacedText[], columns: Columns | undefined, number: number): PlacedRow[] {
  if (!columns) return [];
  return readUnruledRows(texts, columns).map(({ top, cells, boxes, isTable, gapAbove }) => ({
    top,
    boxes,
    prints: cells,
    row: rowOf(cells.map(cellText), isTable ? number : undefined, gapAbove),
  }));
}

/** Text above, between and below the tables: columns of one must not shape those of another. */
function splitAround(texts: readonly PlacedText[], tables: readonly RuledTable[]): PlacedText[][] {
  const edges = tables.map((table) => table.top);
  const groups = new Map<number, PlacedText[]>();
  for (const text of texts) {
    const group = edges.filter((edge) => edge <= text.top).length;
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  return [...groups.values()];
}

function rowsOfTable(table: RuledTable, number: number): PlacedRow[] {
  return table.rows
    .filter((row) => row.cells.some(({ lines }) => lines.length > 0))
    .map(({ top, cells, boxes }, index, rows) => ({
      top,
      boxes,
      prints: cells,
      row: rowOf(cells.map(cellText), number, false),
      ...(table.isOpen && index === rows.length - 1 && { isOpen: true }),
    }));
}
