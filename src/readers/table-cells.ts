import type { TableBlock, TableCell } from "./blocks";
import { foldBlanks } from "./markup";

/** The tables within a cell. */
export function tablesOf({ blocks }: TableCell): TableBlock[] {
  return blocks.filter((block) => block.kind === "table");
}

/** The lines of a cell, tables in it left out. */
export function textOf({ blocks }: TableCell): string {
  return foldBlanks(blocks.map((block) => (block.kind === "line" ? block.text : "")).join("\n"));
}
