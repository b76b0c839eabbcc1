import { type AnswerCell, answerCell, cellAddress, isReadOnly } from "../../sheets";
import { type CellEntry, type CellRecord, putEntries, recordCell, sameAnswer, textEntry } from "./answer-cells";
import { excelText, LONGEST_TEXT, TEXT_FORMAT } from "../requests/entry";
import type { SheetGrid } from "../forms/find-forms";
import { type Grid, gridOf, hasFormula, queueGrid } from "../requests/grid";
import { Outbox } from "../requests/outbox";
import {
  answerCalculated,
  answerChanged,
  answerOnlyRead,
  answerTooLong,
  editedSince,
  fieldGone,
  fieldTwice,
  notTaken,
} from "../requests/refusals";
import type { AnswerChange, FormPlace } from "../session";
import { formAgain, type Snapshot } from "../forms/snapshot";

/** A form just before it is written: what is there now, and whether its sheet is protected. */
export interface Ready {
  readonly snapshot: Snapshot;
  readonly grid: Grid;
  /** Leaves number formats and row heights as they are: on a protected sheet, and on one that someone else laid out. */
  readonly keepFormat: boolean;
  formatOf(cell: AnswerCell): string;
}

/** Reads a form before writing: one round trip. */
export async function readBeforeWriting(context: Excel.RequestContext, form: FormPlace): Promise<Ready> {
  const sheet = context.workbook.worksheets.getItem(form.sheetId);
  sheet.load("name,protection/protected");
  const used = queueGrid(sheet);
  used.load("numberFormat");
  await context.sync();
  const grid = gridOf(used);
  const read: SheetGrid = { sheetId: form.sheetId, sheetName: sheet.name, grid };
  const snapshot = await formAgain(read, form);
  const formats: unknown[][] = used.isNullObject ? [] : used.numberFormat;
  return {
    snapshot,
    grid,
    keepFormat: sheet.protection.protected || snapshot.place.adopted !== undefined,
    formatOf: ({ row, column }) => {
      const format = formats[row - grid.top]?.[column - grid.left];
      return typeof format === "string" ? format : "General";
    },
  };
}

/**
 * Makes sure that every change can be made, before any is.
 * @throws ReportableError when a row is missing or repeated, a cell has changed meanwhile, is only read or calculated,
 *   or a text is too long
 */
export function refuseImpossible({ snapshot, grid }: Ready, changes: readonly AnswerChange[]): void {
  const { place, answers } = snapshot;
  const fields = (list: readonly AnswerChange[]) => list.map(({ field }) => field).join("、");
  const gone = changes.filter(({ field }) => answerCell(place, field) === undefined);
  if (gone.length > 0) throw fieldGone(fields(gone), place.sheetName);
  const onlyRead = changes.filter(({ field }) => isReadOnly(place, field));
  if (onlyRead.length > 0) throw answerOnlyRead(fields(onlyRead), cellsOf(place, onlyRead));
  const twice = changes.filter(({ field }) => place.repeated.includes(field));
  if (twice.length > 0) throw fieldTwice(fields(twice), place.sheetName);
  const calculated = place.adopted ? changes.filter(({ field }) => isCalculated(grid, answerCell(place, field))) : [];
  if (calculated.length > 0) throw answerCalculated(cellsOf(place, calculated));
  const changed = changes.filter(({ field, before }) => !sameAnswer(answers.get(field) ?? "", before));
  if (changed.length > 0) throw answerChanged(cellsOf(place, changed));
  const long = changes.find(({ after }) => after.length > LONGEST_TEXT);
  if (long) throw answerTooLong(cellsOf(place, [long]));
}

/** Somebody else's formula gives this answer: it is theirs to change. */
const isCalculated = (grid: Grid, cell: AnswerCell | undefined): boolean =>
  cell !== undefined && hasFormula(grid, cell.row, cell.column);

/** Addresses of the cells of some answers, each once. */
export function cellsOf(place: FormPlace, changes: readonly Pick<AnswerChange, "field">[]): string {
  const cells = changes.flatMap(({ field }) => answerCell(place, field) ?? []);
  return [...new Set(cells.map(({ row, column }) => cellAddress(row, column)))].join("、");
}

/** What the changed cells hold now, to be put back by undo. */
export function recordsOf({ snapshot, grid, formatOf }: Ready, changes: readonly AnswerChange[]): CellRecord[] {
  return changes.flatMap(({ field }) => {
    const cell = answerCell(snapshot.place, field);
    return cell ? [recordCell(grid, field, cell, formatOf(cell))] : [];
  });
}

/**
 * Writes answers and reads them back in the same request: one round trip, a second one for texts that this Excel takes
 * literally only behind an apostrophe.
 * @throws ReportableError `answer-not-taken`; the caller puts back what was written
 */
export async function writeTexts(
  context: Excel.RequestContext,
  { snapshot: { place }, keepFormat, formatOf }: Ready,
  changes: readonly AnswerChange[],
): Promise<void> {
  const entries = entriesOf(place, changes, (cell, text) => textEntry(cell, text, place.adopted ? formatOf(cell) : TEXT_FORMAT));
  const refused = await putAndRead(context, place, changes, entries, keepFormat);
  if (refused.length === 0) return;
  const quoted = entriesOf(place, refused, (cell, text) => ({ ...cell, numberFormat: TEXT_FORMAT, entry: `'${text}` }));
  const stillRefused = await putAndRead(context, place, refused, quoted, keepFormat);
  if (stillRefused.length > 0) throw notTaken(cellsOf(place, stillRefused));
}

function entriesOf(
  place: FormPlace,
  changes: readonly AnswerChange[],
  entry: (cell: AnswerCell, text: string) => CellEntry,
): CellEntry[] {
  return changes.flatMap(({ field, after }) => {
    const cell = answerCell(place, field);
    return cell ? [entry(cell, after)] : [];
  });
}

async function putAndRead(
  context: Excel.RequestContext,
  place: FormPlace,
  changes: readonly AnswerChange[],
  entries: readonly CellEntry[],
  keepFormat: boolean,
): Promise<AnswerChange[]> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const written = await putEntries(new Outbox(context), sheet, entries, keepFormat);
  await context.sync();
  return changes.filter(({ field, after }) => {
    const cell = answerCell(place, field);
    const text = cell && written.textOf(cell);
    return text === undefined || excelText(text) !== after;
  });
}

/** Puts recorded cells back: one round trip. */
export async function putBack(
  context: Excel.RequestContext,
  place: FormPlace,
  records: readonly CellRecord[],
  keepFormat: boolean,
): Promise<void> {
  const entries = records.flatMap(({ field, numberFormat, entry }) => {
    const cell = answerCell(place, field);
    return cell ? [{ ...cell, numberFormat, entry }] : [];
  });
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  await putEntries(new Outbox(context), sheet, entries, keepFormat);
  await context.sync();
}

/** @throws ReportableError `undo-edited` when a written cell no longer holds what was written */
export function refuseEdited({ snapshot: { place, answers } }: Ready, changes: readonly AnswerChange[]): void {
  const edited = changes.filter(({ field, after }) => !sameAnswer(answers.get(field) ?? "", after));
  if (edited.length === 0) return;
  const there = edited.filter(({ field }) => answerCell(place, field) !== undefined);
  throw editedSince(there.length > 0 ? cellsOf(place, there) : edited.map(({ field }) => field).join("、"));
}
