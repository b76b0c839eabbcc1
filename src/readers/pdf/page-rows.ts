import type { Page } from "../document";
import { cellText } from "./cell-text";
import type { PageContent } from "./page-content";
import { readRuledTables, type RuledTable } from "./ruled-tables";
import { rowOf, type RowOnPage } from "./row-of-cells";
import { joinedAcrossPages } from "./rows-across-pages";
import { readUnruledRows } from "./unruled-rows";

/** The pages of a PDF as rows: tables by their lines, and all other text by its place. */
export function pagesOf(contents: readonly PageContent[]): Page[] {
  let tables = 0;
  const pages = contents.map((content) => rowsOnPage(content, () => tables++));
  const whole = joinedAcrossPages(pages);
  return contents.map(({ number }, index) => ({ number, rows: whole[index] ?? [] }));
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
        prints: cells,
        row: rowOf(cells.map(cellText), isTable ? table : undefined, gapAbove),
      }));
    }),
  ].sort((a, b) => a.top - b.top);
  return placed.map(({ top: _top, row, ...rest }, index) => ({ ...rest, row: { ...row, line: index + 1 } }));
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
    .filter((row) => row.cells.some(({ lines }) => lines.length > 0))
    .map(({ top, cells, boxes }, index, rows) => ({
      top,
      boxes,
      prints: cells,
      row: rowOf(cells.map(cellText), number, false),
      ...(table.isOpen && index === rows.length - 1 && { isOpen: true }),
    }));
}
