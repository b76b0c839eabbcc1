import type { Page, Row } from "../document";
import type { PageContent } from "./page-content";
import { readRuledTables, type RuledTable } from "./ruled-tables";
import { readUnruledRows } from "./unruled-rows";

/** The pages of a PDF as rows: tables by their lines, and all other text by its place. */
export function pagesOf(contents: readonly PageContent[]): Page[] {
  let tables = 0;
  return contents.map((content) => {
    const ruled = readRuledTables(content.texts, content.rulings);
    const free = content.texts.filter((text) => !ruled.some((table) => table.texts.has(text)));
    const placed = [
      ...ruled.flatMap((table) => rowsOfTable(table, tables++)),
      ...splitAround(free, ruled).flatMap((texts) => {
        const table = tables++;
        return readUnruledRows(texts).map((row) => ({
          top: row.top,
          row: rowOf(row.cells, row.isTable ? table : undefined, row.gapAbove),
        }));
      }),
    ].sort((a, b) => a.top - b.top);
    return { number: content.number, rows: placed.map(({ row }, index) => ({ ...row, line: index + 1 })) };
  });
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

function rowsOfTable(table: RuledTable, number: number): { top: number; row: Row }[] {
  return table.rows
    .filter((row) => row.cells.some((cell) => cell !== ""))
    .map((row) => ({ top: row.top, row: rowOf(row.cells, number, false) }));
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
