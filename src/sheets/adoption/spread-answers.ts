import type { FieldAnswer } from "../../disclosure";
import type { Edition, Field, FieldId, Item } from "../../form";
import { fitOf } from "../../recognise/answers/fit";
import type { AnswerCell, TextGrid } from "../form/locate-form";

/** A part of an upper field's cell that answers a field below it, or the upper field itself. */
export interface SpreadAnswer {
  readonly field: Field;
  /** The cell that holds the answers. */
  readonly cell: AnswerCell;
  readonly answer: FieldAnswer;
}

/**
 * Answers of an item's fields that stand one under the other in the cell of the first, as in a cell merged over their rows:
 * the cells below are blank, the lines are as many as the fields, and each looks like what its own field asks for.
 */
export function spreadAnswers(grid: TextGrid, edition: Edition, cells: ReadonlyMap<FieldId, AnswerCell>): SpreadAnswer[] {
  return edition.items.flatMap((item) => spreadIn(grid, item, cells));
}

function spreadIn(grid: TextGrid, { fields }: Item, cells: ReadonlyMap<FieldId, AnswerCell>): SpreadAnswer[] {
  const [first, ...lower] = fields;
  const cell = first && cells.get(first.id);
  if (!cell || lower.length === 0) return [];
  const isBelow = lower.every(({ id }, index) => {
    const place = cells.get(id);
    const blank = place && (grid[place.row]?.[place.column] ?? "").trim() === "";
    return blank && place.column === cell.column && place.row === cell.row + index + 1;
  });
  const lines = (grid[cell.row]?.[cell.column] ?? "").split("\n").map((line) => line.trim());
  if (!isBelow || lines.length !== fields.length || lines.includes("")) return [];
  const answersEach = fields.every((field, index) => {
    const own = fitOf(field, lines[index] ?? "");
    return own >= 0 && (index === 0 || own > 0);
  });
  if (!answersEach) return [];
  return fields.map((field, index) => ({
    field,
    cell,
    answer: { state: "answered", value: lines[index] ?? "", confidence: "low" },
  }));
}
