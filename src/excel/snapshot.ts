import type { Disclosure } from "../disclosure";
import { ASP_SAAS, type Edition, type FieldId } from "../form";
import { type HeadingField, locateForms, readForm, type TextGrid } from "../sheets";
import { excelText } from "./entry";
import type { SheetGrid } from "./find-forms";
import { formulaAt, type Grid, hasFormula, textAt, textsFromCorner } from "./grid";
import { formGone } from "./refusals";
import type { AnswerChange, FormPlace } from "./session";

/** Editions that a form in a workbook can be of. */
const EDITIONS: readonly Edition[] = [ASP_SAAS];

/** What a status cell holds: the word that is shown, and the formula behind it where there is one. */
export interface StatusCell {
  readonly text: string;
  readonly formula?: string;
}

/** A form as it was last seen. */
export interface Snapshot {
  readonly place: FormPlace;
  /** Texts of the answer cells, by field and by heading. */
  readonly answers: ReadonlyMap<FieldId | HeadingField, string>;
  readonly statuses: ReadonlyMap<FieldId, StatusCell>;
  readonly disclosure: Disclosure;
}

/** Row of a field or heading of a form; undefined where it has none. */
export function rowOf(place: FormPlace, field: FieldId | HeadingField): number | undefined {
  return place.rows.get(field) ?? headingRow(place, field);
}

function headingRow(place: FormPlace, name: string): number | undefined {
  for (const [heading, row] of place.heading ?? []) if (heading === name) return row;
  return undefined;
}

/** The field or heading of a row; undefined for any other row. */
export function fieldOfRow(place: FormPlace, row: number): FieldId | HeadingField | undefined {
  for (const rows of [place.rows, place.heading ?? new Map<HeadingField, number>()]) {
    for (const [field, at] of rows) if (at === row) return field;
  }
  return undefined;
}

/** The forms that stand on a sheet, mostly none or one. */
export function formsOn({ sheetId, sheetName, grid }: SheetGrid): Snapshot[] {
  const texts = textsFromCorner(grid);
  return EDITIONS.flatMap((edition) =>
    locateForms(texts, edition).map((location) => snapshotOf({ ...location, sheetId, sheetName }, grid, texts, edition)),
  );
}

/**
 * The form of a sheet that was read anew.
 * @throws ReportableError `form-gone` when there is none any more
 */
export function formAgain(sheet: SheetGrid, known: FormPlace): Snapshot {
  const forms = formsOn(sheet);
  const form = forms.find(({ place }) => place.columns.key === known.columns.key) ?? forms[0];
  if (!form) throw formGone(sheet.sheetName);
  return form;
}

function snapshotOf(place: FormPlace, grid: Grid, texts: TextGrid, edition: Edition): Snapshot {
  const { answer, status } = place.columns;
  const answers = new Map<FieldId | HeadingField, string>();
  for (const [field, row] of [...place.rows, ...(place.heading ?? [])]) answers.set(field, excelText(textAt(grid, row, answer)));
  const statuses = new Map<FieldId, StatusCell>();
  if (status !== undefined) for (const [field, row] of place.rows) statuses.set(field, statusCell(grid, row, status));
  return { place, answers, statuses, disclosure: readForm(texts, place, edition, { sheet: place.sheetName }) };
}

function statusCell(grid: Grid, row: number, column: number): StatusCell {
  const formula = formulaAt(grid, row, column);
  const text = textAt(grid, row, column);
  return hasFormula(grid, row, column) && typeof formula === "string" ? { text, formula } : { text };
}

/** What differs between two readings of a form. */
export function changesBetween(before: Snapshot, after: Snapshot): AnswerChange[] {
  const changes: AnswerChange[] = [];
  for (const [field, text] of after.answers) {
    const former = before.answers.get(field) ?? "";
    if (former !== text) changes.push({ field, before: former, after: text });
  }
  return changes;
}

/** The snapshot with some answers changed. */
export function withAnswers(snapshot: Snapshot, changes: readonly AnswerChange[]): Snapshot {
  const answers = new Map(snapshot.answers);
  for (const { field, after } of changes) answers.set(field, after);
  return { ...snapshot, answers };
}

/** Whether all rows and columns stand where they stood. */
export function samePlace(one: FormPlace, other: FormPlace): boolean {
  const rows = (place: FormPlace) => JSON.stringify([[...place.rows], [...(place.heading ?? [])], place.columns, place.repeated]);
  return one.sheetId === other.sheetId && rows(one) === rows(other);
}
