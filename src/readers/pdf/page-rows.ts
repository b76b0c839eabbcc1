import type { Page, Row } from "../document";
import type { Box, PageContent } from "./page-content";
import { readRuledTables, type RuledTable } from "./ruled-tables";
import { readUnruledRows } from "./unruled-rows";

/** A row with the places of its cells on the page, in the same order. */
export interface RowOnPage {
  readonly row: Row;
  readonly boxes: readonly Box[];
}

/** The pages of a PDF as rows: tables by their lines, and all other text by its place. */
export function pagesOf(contents: readonly PageContent[]): Page[] {
  let tables = 0;
  return contents.map((content) => ({
    number: content.number,
    rows: rowsOnPage(content, () => tables++).map(({ row }) => row),
  }));
}

/**
 * The rows of one page from top to bottom, with their places on it.
 * @param nextTable numbers the tables
 */
export function rowsOnPage(content: PageContent, nextTable: () => number): RowOnPage[] {
  const ruled = readRuledTables(content.texts, content.rulings);
  const free = content.texts.filter((text) => !ruled.some((table) => table.texts.has(text)));
  const placed = [
    ...ruled.flatMap((table) => rowsOfTable(table, nextTable())),
    ...splitAround(free, ruled).flatMap((texts) => {
      const table = nextTable();
      return readUnruledRows(texts).map(({ top, cells, boxes, isTable, gapAbove }) => ({
        top,
        boxes,
        row: rowOf(cells, isTable ? table : undefined, gapAbove),
      }));
    }),
  ].sort((a, b) => a.top - b.top);
  return placed.map(({ row, boxes }, index) => ({ row: { ...row, line: index + 1 }, boxes }));
}

/** Text above, between and below the tables: columns of one must not shape those of another. */
function splitAround(texts: PageContent["texts"], tables: readonly RuledTable[]): PageContent["texts"][] {
  const edges = tables.map((table) => table.top);
  const groups = new Map<number, PageContent["texts"][number][]>();
  for (const text of texts) {
    const group = edges.filter((edge) => edge <= text.top).length;
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  return [...groups.values()];
}

function rowsOfTable(table: RuledTable, number: number): (RowOnPage & { readonly top: number })[] {
  return table.rows
    .filter((row) => row.cells.some((cell) => cell !== ""))
    .map(({ top, cells, boxes }) => ({ top, boxes, row: rowOf(cells, number, false) }));
}

function rowOf(cells: readonly string[], table: number | undefined, gapAbove: boolean): Row {
  return {
    cells: cells.map((text, column) => ({ text, column })),
    ...(table !== undefined && { table }),
    line: 0,
    raw: cells.filter((cell) => cell !== "").join("\t"),
    ...(gapAbove && { gapAbove }),
  };
}
