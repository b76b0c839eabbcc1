import type { Edition, FieldId } from "../../form";
import type { HeadingField } from "../form/form-keys";
import type { Adoption, AnswerCell, FormBlock, FormLocation, TextGrid } from "../form/locate-form";
import { headingCells } from "./heading-cells";
import { rowLabels, rowsByLabels } from "./row-labels";

/** What was bound, before the lines above the form and the labels of its rows are looked up. */
export type Binding = Pick<Adoption, "blocks" | "readOnly" | "heading"> & { readonly cells: ReadonlyMap<FieldId, AnswerCell> };

/** The location of a form that was bound, with all that is needed to find it again. */
export function locationOf(grid: TextGrid, edition: Edition, { blocks, cells, readOnly, heading }: Binding): FormLocation {
  const rows = new Map<FieldId, number>();
  const labels = new Map<FieldId, string>();
  for (const { id } of edition.fields) {
    const cell = cells.get(id) ?? readOnly.get(id)?.cell;
    const block = cell && blockOf(blocks, cell);
    if (!cell || !block) continue;
    rows.set(id, cell.row);
    labels.set(id, rowLabels(grid[cell.row], block));
  }
  const top = Math.min(...rows.values());
  const all = new Map<FieldId | HeadingField, AnswerCell>([...cells, ...headingCells(grid, blocks, top)]);
  return {
    edition: edition.id,
    rows,
    columns: { answer: blocks[0]?.answer ?? 0 },
    missing: edition.fields.filter(({ id }) => !rows.has(id)).map(({ id }) => id),
    repeated: repeatedIn(grid, edition, blocks, { rows, labels, cells }),
    adopted: { blocks, cells: all, readOnly, labels, heading },
  };
}

export const blockOf = (blocks: readonly FormBlock[], { column }: AnswerCell): FormBlock | undefined =>
  blocks.find(({ answer }) => answer === column);

/** Fields whose labels stand in one more row than there are fields with these labels: somebody has copied the row. */
function repeatedIn(
  grid: TextGrid,
  edition: Edition,
  blocks: readonly FormBlock[],
  bound: {
    readonly rows: ReadonlyMap<FieldId, number>;
    readonly labels: ReadonlyMap<FieldId, string>;
    readonly cells: Binding["cells"];
  },
): FieldId[] {
  const taken = new Map(blocks.map((block) => [block, { rows: rowsByLabels(grid, block), bound: new Set<number>() }] as const));
  for (const cell of bound.cells.values()) {
    const block = blockOf(blocks, cell);
    if (block) taken.get(block)?.bound.add(cell.row);
  }
  return edition.fields
    .filter(({ id }) => {
      const cell = bound.cells.get(id);
      const block = cell && blockOf(blocks, cell);
      const place = block && taken.get(block);
      const rows = place?.rows.get(bound.labels.get(id) ?? "") ?? [];
      return rows.some((row) => !place?.bound.has(row));
    })
    .map(({ id }) => id);
}
