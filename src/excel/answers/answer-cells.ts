import type { FieldId } from "../../form";
import { type AnswerCell, answerOfText } from "../../sheets";
import { TEXT_FORMAT, literally } from "../requests/entry";
import { formulaAt, type Grid, hasFormula, textAt } from "../requests/grid";
import type { Outbox } from "../requests/outbox";
import { consecutive } from "../requests/rectangles";

/** What stood in an answer's cell before a command, to be put back as it was. */
export interface CellRecord {
  readonly field: FieldId;
  readonly text: string;
  readonly numberFormat: string;
  /** A formula, a text or a number, as `Range.formulas` takes it. */
  readonly entry: string | number | boolean;
}

/** What is to stand in a cell. */
export interface CellEntry extends AnswerCell {
  readonly numberFormat: string;
  readonly entry: string | number | boolean;
}

/** Records a cell so that a formula comes back as a formula, and a text that looks like one as a text. */
export function recordCell(grid: Grid, field: FieldId, { row, column }: AnswerCell, numberFormat: string): CellRecord {
  const text = textAt(grid, row, column);
  const content = formulaAt(grid, row, column);
  const record = { field, text, numberFormat };
  if (typeof content === "number" || typeof content === "boolean") return { ...record, entry: content };
  const constant = typeof content === "string" ? content : text;
  return { ...record, entry: hasFormula(grid, row, column) ? constant : literally(constant, numberFormat) };
}

/** An answer as it is written into a cell of this number format: as text, whatever it looks like. */
export const textEntry = (cell: AnswerCell, text: string, numberFormat: string = TEXT_FORMAT): CellEntry => ({
  ...cell,
  numberFormat,
  entry: literally(text, numberFormat),
});

/** Whether two texts of a cell are the same answer: blanks alone are no answer, line breaks are alike. */
export function sameAnswer(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [answerOfText(one), answerOfText(other)];
  return first.state === second.state && first.value === second.value;
}

/** Reads a written cell again, after the next sync. */
export interface WrittenCells {
  textOf(cell: AnswerCell): string | undefined;
}

/**
 * Queues entries column by column: number formats before values, neighbouring rows in one call, and reads them back in
 * the same request, so that what Excel made of them is known without another round trip.
 * @param keepFormat leaves number formats and row heights alone: a protected sheet lets unlocked cells be filled but not
 *   formatted, and the layout of somebody else's sheet is theirs
 */
export async function putEntries(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  entries: readonly CellEntry[],
  keepFormat: boolean,
): Promise<WrittenCells> {
  const columns = new Map<number, WrittenCells>();
  for (const column of new Set(entries.map((entry) => entry.column))) {
    const ofColumn = entries.filter((entry) => entry.column === column);
    columns.set(column, await putColumn(outbox, sheet, column, ofColumn, keepFormat));
  }
  return { textOf: (cell) => columns.get(cell.column)?.textOf(cell) };
}

async function putColumn(
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
    textOf: ({ row }) => {
      const block = written.find(({ first, range }) => row >= first && row < first + range.values.length);
      const value: unknown = block?.range.values[row - block.first]?.[0];
      // Not `text`: that is what is shown, cut or as ####. A number or a date is no text that was taken as it is.
      return typeof value === "string" ? value : undefined;
    },
  };
}
