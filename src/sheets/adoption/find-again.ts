import type { Edition, FieldId } from "../../form";
import type { AnswerCell, FormBlock, FormLocation, ReadOnlyAnswer, TextGrid } from "../form/locate-form";
import { blockOf, locationOf } from "./location";
import { rowsByLabels } from "./row-labels";

/**
 * Finds the rows of an adopted form again by the texts of their labels, wherever they were moved or sorted to. Cheap:
 * nothing is recognised anew.
 * @returns undefined where a row cannot be told by its labels any more, or an answer that is only read has changed
 */
export function findAgain(grid: TextGrid, edition: Edition, known: FormLocation): FormLocation | undefined {
  const { adopted } = known;
  if (!adopted) return undefined;
  const places = new Map<FieldId, AnswerCell>();
  for (const block of adopted.blocks) {
    const found = rowsOf(grid, block, fieldsIn(block, known));
    if (!found) return undefined;
    for (const [field, row] of found) places.set(field, { row, column: block.answer });
  }
  const cells = new Map<FieldId, AnswerCell>();
  const readOnly = new Map<FieldId, ReadOnlyAnswer>();
  for (const [field, cell] of places) {
    const read = adopted.readOnly.get(field);
    if (!read) cells.set(field, cell);
    else if ((grid[cell.row]?.[cell.column] ?? "") !== read.text) return undefined;
    else readOnly.set(field, { ...read, cell });
  }
  return locationOf(grid, edition, { blocks: adopted.blocks, cells, readOnly, heading: adopted.heading });
}

/** Fields of a block by their labels, those of one row together. */
type RowGroup = { readonly row: number; readonly fields: FieldId[] };

function fieldsIn(block: FormBlock, { adopted, rows }: FormLocation): Map<string, RowGroup[]> {
  const groups = new Map<string, RowGroup[]>();
  for (const [field, labels] of adopted?.labels ?? []) {
    const row = rows.get(field);
    const cell = adopted?.cells.get(field) ?? adopted?.readOnly.get(field)?.cell;
    if (row === undefined || !cell || blockOf([block], cell) !== block) continue;
    const known = groups.get(labels) ?? [];
    groups.set(labels, known);
    const same = known.find((group) => group.row === row);
    if (same) same.fields.push(field);
    else known.push({ row, fields: [field] });
  }
  return groups;
}

function rowsOf(grid: TextGrid, block: FormBlock, groups: ReadonlyMap<string, RowGroup[]>): Map<FieldId, number> | undefined {
  const present = rowsByLabels(grid, block);
  const found = new Map<FieldId, number>();
  let alike = false;
  for (const [labels, rows] of groups) {
    const now = present.get(labels) ?? [];
    // One row more is a copy, of which the first is read; without labels, or with one of alike rows gone, nothing is certain.
    if (labels === "" || now.length < rows.length || (rows.length > 1 && now.length > rows.length)) return undefined;
    alike ||= rows.length > 1;
    const inOrder = [...rows].sort((one, other) => one.row - other.row);
    inOrder.forEach((group, index) => {
      const row = now[index] ?? 0;
      for (const field of group.fields) found.set(field, row);
    });
  }
  return !alike || keepsOrder(groups, present) ? found : undefined;
}

/** Rows with the same labels are told apart by their order, while the others keep theirs. */
function keepsOrder(groups: ReadonlyMap<string, RowGroup[]>, present: ReadonlyMap<string, readonly number[]>): boolean {
  const single = [...groups].flatMap(([labels, rows]) => {
    const [before, now] = [rows[0]?.row, present.get(labels)?.[0]];
    return rows.length === 1 && before !== undefined && now !== undefined ? [{ before, now }] : [];
  });
  single.sort((one, other) => one.before - other.before);
  return single.every(({ now }, index) => index === 0 || now > (single[index - 1]?.now ?? -1));
}
