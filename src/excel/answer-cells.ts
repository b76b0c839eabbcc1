import type { FieldId } from "../form";
import { answerOfText } from "../sheets";
import { TEXT_FORMAT, literally } from "./entry";
import { formulaAt, type Grid, hasFormula, textAt } from "./grid";
import type { Outbox } from "./outbox";
import { consecutive } from "./rectangles";

/** What stood in an answer's cell before a command, to be put back as it was. */
export interface CellRecord {
  readonly field: FieldId;
  readonly text: string;
  readonly numberFormat: string;
  /** A formula, a text or a number, as `Range.formulas` takes it. */
  readonly entry: string | number | boolean;
}

/** What is to stand in a cell. */
export interface CellEntry {
  readonly row: number;
  readonly numberFormat: string;
  readonly entry: string | number | boolean;
}

/** Records a cell so that a formula comes back as a formula, and a text that looks like one as a text. */
export function recordCell(grid: Grid, field: FieldId, row: number, column: number, numberFormat: string): CellRecord {
  const text = textAt(grid, row, column);
  const content = formulaAt(grid, row, column);
  const record = { field, text, numberFormat };
  if (typeof content === "number" || typeof content === "boolean") return { ...record, entry: content };
  const constant = typeof content === "string" ? content : text;
  return { ...record, entry: hasFormula(grid, row, column) ? constant : literally(constant, numberFormat) };
}

/** An answer as it is written: as text, whatever it looks like. */
export const textEntry = (row: number, text: string): CellEntry => ({
  row,
  numberFormat: TEXT_FORMAT,
  entry: literally(text, TEXT_FORMAT),
});

/** Whether two texts of a cell are the same answer: blanks alone are no answer, line breaks are alike. */
export function sameAnswer(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [answerOfText(one), answerOfText(other)];
  return first.state === second.state && first.value === second.value;
}

/** Reads a written cell again, after the next sync. */
export interface WrittenCells {
  textOf(row: number): string | undefined;
}

/**
 * Queues entries of one column: number formats before values, neighbouring rows in one call, and reads them back in the
 * same request, so that what Excel made of them is known without another round trip.
 * @param keepFormat leaves number formats alone: a protected sheet lets unlocked cells be filled but not formatted
 */
export async function putEntries(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  column: number,
  entries: readonly CellEntry[],
  keepFormat: boolean,
): Promise<WrittenCells> {
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  const written: { first: number; range: Excel.Range }[] = [];
  for (const { first, last } of consecutive([...byRow.keys()])) {
    const run = Array.from({ length: last - first + 1 }, (_row, index) => byRow.get(first + index)).filter(
      (entry) => entry !== undefined,
    );
    for (const part of outbox.parts(run)) {
      const range = sheet.getRangeByIndexes(first + part.from, column, part.rows.length, 1);
      if (!keepFormat) {
        const formats = part.rows.map(({ numberFormat }) => [numberFormat]);
        await outbox.put(formats, () => (range.numberFormat = formats));
      }
      const values = part.rows.map(({ entry }) => [entry]);
      await outbox.put(values, () => {
        range.formulas = values;
        // The rows of a form have set heights, which do not follow a longer text by themselves.
        if (!keepFormat) range.format.autofitRows();
        range.load("values");
      });
      written.push({ first: first + part.from, range });
    }
  }
  return {
    textOf: (row) => {
      const block = written.find(({ first, range }) => row >= first && row < first + range.values.length);
      const value: unknown = block?.range.values[row - block.first]?.[0];
      // Not `text`: that is what is shown, cut or as ####. A number or a date is no text that was taken as it is.
      return typeof value === "string" ? value : undefined;
    },
  };
}
