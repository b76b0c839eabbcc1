import { cellAddress } from "../sheets";
import { type CellEntry, type CellRecord, putEntries, recordCell, sameAnswer, textEntry } from "./answer-cells";
import { excelText, LONGEST_TEXT, TEXT_FORMAT } from "./entry";
import type { SheetGrid } from "./find-forms";
import { type Grid, gridOf, queueGrid } from "./grid";
import { Outbox } from "./outbox";
import { answerChanged, answerTooLong, editedSince, fieldGone, fieldTwice, notTaken } from "./refusals";
import type { AnswerChange, FormPlace } from "./session";
import { formAgain, rowOf, type Snapshot } from "./snapshot";

/** A form just before it is written: what is there now, and whether its sheet is protected. */
export interface Ready {
  readonly snapshot: Snapshot;
  readonly grid: Grid;
  readonly isProtected: boolean;
  formatOf(row: number): string;
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
  const snapshot = formAgain(read, form);
  const formats: unknown[][] = used.isNullObject ? [] : used.numberFormat;
  return {
    snapshot,
    grid,
    isProtected: sheet.protection.protected,
    formatOf: (row) => {
      const format = formats[row - grid.top]?.[snapshot.place.columns.answer - grid.left];
      return typeof format === "string" ? format : "General";
    },
  };
}

/**
 * Makes sure that every change can be made, before any is.
 * @throws ReportableError when a row is missing or repeated, a cell has changed meanwhile, or a text is too long
 */
export function refuseImpossible({ snapshot }: Ready, changes: readonly AnswerChange[]): void {
  const { place, answers } = snapshot;
  const fields = (list: readonly AnswerChange[]) => list.map(({ field }) => field).join("、");
  const gone = changes.filter(({ field }) => rowOf(place, field) === undefined);
  if (gone.length > 0) throw fieldGone(fields(gone), place.sheetName);
  const twice = changes.filter(({ field }) => place.repeated.includes(field));
  if (twice.length > 0) throw fieldTwice(fields(twice), place.sheetName);
  const changed = changes.filter(({ field, before }) => !sameAnswer(answers.get(field) ?? "", before));
  if (changed.length > 0) throw answerChanged(cellsOf(place, changed));
  const long = changes.find(({ after }) => after.length > LONGEST_TEXT);
  if (long) throw answerTooLong(cellsOf(place, [long]));
}

export function cellsOf(place: FormPlace, changes: readonly Pick<AnswerChange, "field">[]): string {
  return changes.map(({ field }) => cellAddress(rowOf(place, field) ?? 0, place.columns.answer)).join("、");
}

/** What the changed cells hold now, to be put back by undo. */
export function recordsOf({ snapshot, grid, formatOf }: Ready, changes: readonly AnswerChange[]): CellRecord[] {
  return changes.map(({ field }) => {
    const row = rowOf(snapshot.place, field) ?? 0;
    return recordCell(grid, field, row, snapshot.place.columns.answer, formatOf(row));
  });
}

/**
 * Writes answers and reads them back in the same request: one round trip, a second one for texts that this Excel takes
 * literally only behind an apostrophe.
 * @throws ReportableError `answer-not-taken`; the caller puts back what was written
 */
export async function writeTexts(
  context: Excel.RequestContext,
  place: FormPlace,
  changes: readonly AnswerChange[],
  keepFormat: boolean,
): Promise<void> {
  const entries = changes.map(({ field, after }) => textEntry(rowOf(place, field) ?? 0, after));
  const refused = await putAndRead(context, place, changes, entries, keepFormat);
  if (refused.length === 0) return;
  const quoted = refused.map(({ field, after }) => ({
    row: rowOf(place, field) ?? 0,
    numberFormat: TEXT_FORMAT,
    entry: `'${after}`,
  }));
  const stillRefused = await putAndRead(context, place, refused, quoted, keepFormat);
  if (stillRefused.length > 0) throw notTaken(cellsOf(place, stillRefused));
}

async function putAndRead(
  context: Excel.RequestContext,
  place: FormPlace,
  changes: readonly AnswerChange[],
  entries: readonly CellEntry[],
  keepFormat: boolean,
): Promise<AnswerChange[]> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const written = await putEntries(new Outbox(context), sheet, place.columns.answer, entries, keepFormat);
  await context.sync();
  return changes.filter(({ field, after }) => {
    const text = written.textOf(rowOf(place, field) ?? 0);
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
    const row = rowOf(place, field);
    return row === undefined ? [] : [{ row, numberFormat, entry }];
  });
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  await putEntries(new Outbox(context), sheet, place.columns.answer, entries, keepFormat);
  await context.sync();
}

/** @throws ReportableError `undo-edited` when a written cell no longer holds what was written */
export function refuseEdited({ snapshot: { place, answers } }: Ready, changes: readonly AnswerChange[]): void {
  const edited = changes.filter(({ field, after }) => !sameAnswer(answers.get(field) ?? "", after));
  if (edited.length === 0) return;
  const there = edited.filter(({ field }) => rowOf(place, field) !== undefined);
  throw editedSince(there.length > 0 ? cellsOf(place, there) : edited.map(({ field }) => field).join("、"));
}
