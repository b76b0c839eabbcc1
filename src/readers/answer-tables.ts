import { ASP_SAAS, REQUIREMENT_LABELS } from "../form";
import type { Block, TableBlock, TableCell } from "./blocks";
import { tablesOf, textOf } from "./table-cells";

/** Cells that ask: the form's prompts and requirement markers, blanks and line breaks left out. */
const ASKING: ReadonlySet<string> = new Set(
  [...Object.values(REQUIREMENT_LABELS), ...ASP_SAAS.fields.map(({ prompt }) => prompt)].map(squeeze),
);

/**
 * A table within a cell may be the answer, as a list of shareholders is, or go on with the form. It is the answer where
 * its row asks and it does not ask itself. Then it is the text of its cell: a line for each row, as it reads.
 */
export function withAnswersAsText(table: TableBlock): TableBlock {
  if (!table.rows.some((row) => row.some((cell) => tablesOf(cell).length > 0))) return table;
  let changed = false;
  const rows = table.rows.map((row) => {
    if (!row.some((cell) => isAsking(textOf(cell)))) return row;
    return row.map((cell) => {
      const inside = tablesOf(cell);
      if (inside.length === 0 || inside.some(asks)) return cell;
      changed = true;
      return { ...cell, blocks: cell.blocks.flatMap(asLines) };
    });
  });
  return changed ? { kind: "table", rows } : table;
}

/** Tables stand within tables: each is looked through once, not once for every table around it. */
const known = new WeakMap<TableBlock, boolean>();

function asks(table: TableBlock): boolean {
  const before = known.get(table);
  if (before !== undefined) return before;
  const found = table.rows.some((row) => row.some((cell) => isAsking(textOf(cell)) || tablesOf(cell).some(asks)));
  known.set(table, found);
  return found;
}

function isAsking(text: string): boolean {
  return text !== "" && ASKING.has(squeeze(text));
}

function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

function asLines(block: Block): Block[] {
  if (block.kind === "line") return [block];
  return block.rows.flatMap((row) => {
    const cells = row.map(plainText).filter((text) => text !== "");
    return cells.length === 0 ? [] : [{ kind: "line" as const, text: cells.join(" ") }];
  });
}

function plainText(cell: TableCell): string {
  return textOf({ ...cell, blocks: cell.blocks.flatMap(asLines) });
}
