import type { FieldId } from "../../form";
import { answerCell, labelText } from "../../sheets";
import type { FormPlace } from "../session";

/**
 * Queues the reading of what a field's row is known by: its key, or on somebody else's sheet its labels.
 * @returns undefined where a row has no such mark; else {@link isRowOf} tells after the next sync
 */
export function queueRowMark(sheet: Excel.Worksheet, place: FormPlace, field: FieldId): Excel.Range | undefined {
  const cell = answerCell(place, field);
  const block = place.adopted?.blocks.find(({ answer }) => answer === cell?.column);
  const [from, to] = place.adopted ? [block?.left, block?.labels] : [place.columns.key, place.columns.key];
  if (!cell || from === undefined || to === undefined) return undefined;
  const mark = sheet.getRangeByIndexes(cell.row, from, 1, to - from + 1);
  mark.load("text");
  return mark;
}

/** Whether a row that was read is still the field's. */
export function isRowOf(mark: Excel.Range, { adopted }: FormPlace, field: FieldId): boolean {
  const texts = mark.text[0] ?? [];
  return adopted ? labelText(texts) === adopted.labels.get(field) : texts[0]?.endsWith(`:${field}`) === true;
}
