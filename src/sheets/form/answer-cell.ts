import type { FieldId } from "../../form";
import type { HeadingField } from "./form-keys";
import type { AnswerCell, FormLocation } from "./locate-form";

/** What is needed to tell where an answer stands. */
export type AnswerPlaces = Pick<FormLocation, "rows" | "heading" | "adopted"> & {
  readonly columns: Pick<FormLocation["columns"], "answer">;
};

/** The cell of an answer, in our layout or in somebody else's; undefined where the form has no row for it. */
export function answerCell(places: AnswerPlaces, field: FieldId | HeadingField): AnswerCell | undefined {
  const { adopted } = places;
  if (adopted) return adopted.cells.get(field) ?? adopted.readOnly.get(field)?.cell;
  const row = places.rows.get(field) ?? headingRow(places, field);
  return row === undefined ? undefined : { row, column: places.columns.answer };
}

/** Every field and heading with its cell, in the order of the form. */
export function answerCells(places: AnswerPlaces): [FieldId | HeadingField, AnswerCell][] {
  const { rows, heading, adopted } = places;
  const names = [...rows.keys(), ...(heading?.keys() ?? [])];
  if (adopted) for (const name of adopted.cells.keys()) if (!rows.has(name)) names.push(name);
  return names.flatMap((name) => {
    const cell = answerCell(places, name);
    return cell ? [[name, cell]] : [];
  });
}

/** Whether an answer can be read and not written. */
export const isReadOnly = ({ adopted }: AnswerPlaces, field: FieldId): boolean => adopted?.readOnly.has(field) ?? false;

/** The field or heading whose row a cell stands in; of a form in blocks side by side, the one of the cell's block. */
export function fieldAt(places: AnswerPlaces, row: number, column: number): FieldId | HeadingField | undefined {
  const block = places.adopted?.blocks.find(({ left, right }) => column >= left && column <= right);
  if (places.adopted && !block) return undefined;
  for (const [field, cell] of answerCells(places)) {
    if (cell.row === row && (!block || (cell.column >= block.left && cell.column <= block.right))) return field;
  }
  return undefined;
}

function headingRow({ heading }: AnswerPlaces, name: string): number | undefined {
  for (const [field, row] of heading ?? []) if (field === name) return row;
  return undefined;
}
