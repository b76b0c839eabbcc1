import type { TableBlock, TableCell } from "./blocks";
import { foldBlanks } from "./markup";

/** The tables within a cell. */
export function tablesOf({ blocks }: TableCell): TableBlock[] {
  return blocks.filter((block) => block.kind === "table");
}

/** The lines of a cell, tables in it left out, and the page's buttons beside them. */
export function textOf({ blocks }: TableCell): string {
  const lines = blocks.filter((block) => block.kind === "line");
  const own = lines.filter(({ around }) => !around);
  return foldBlanks((own.length > 0 ? own : lines).map(({ text }) => text).join("\n"));
}
