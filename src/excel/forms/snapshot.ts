import type { Disclosure } from "../../disclosure";
import { ASP_SAAS, type Edition, type FieldId } from "../../form";
import {
  answerCells,
  answerText,
  findAgain,
  type FormLocation,
  type HeadingField,
  locateForms,
  mayHoldForm,
  type MergedArea,
  readForm,
  type TextGrid,
} from "../../sheets";
import { excelText } from "../requests/entry";
import type { SheetGrid } from "./find-forms";
import { formulaAt, type Grid, hasFormula, textAt, textsFromCorner } from "../requests/grid";
import { formGone } from "../requests/refusals";
import type { AnswerChange, FormPlace } from "../session";

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

/** The forms that stand on a sheet by their key columns, mostly none or one. */
export function formsOn({ sheetId, sheetName, grid }: SheetGrid): Snapshot[] {
  const texts = textsFromCorner(grid);
  return EDITIONS.flatMap((edition) =>
    locateForms(texts, edition).map((location) => snapshotOf({ ...location, sheetId, sheetName }, grid, texts, edition)),
  );
}

/** Tells which cells of a sheet are merged, which costs a round trip and, in some builds of Excel, the undo list. */
export type MergedOn = (sheetId: string) => Promise<readonly MergedArea[]>;

/**
 * The form on a sheet that someone else laid out, bound where it stands; none on most sheets. Only a sheet that names
 * many of the form's items is looked at closely, which takes about a tenth of a second.
 */
export async function adoptedOn(
  { sheetId, sheetName, grid }: SheetGrid,
  mergedOn: MergedOn = () => Promise.resolve([]),
): Promise<Snapshot[]> {
  const texts = textsFromCorner(grid);
  const editions = EDITIONS.filter((edition) => mayHoldForm(texts, edition));
  if (editions.length === 0) return [];
  const { adoptForm, mayShareCells } = await import(/* webpackChunkName: "adoption" */ "../../sheets/adoption");
  const snapshots: Snapshot[] = [];
  for (const edition of editions) {
    const plain = adoptForm(texts, edition);
    if (!plain) continue;
    const merged = mayShareCells(texts, plain, edition) ? await mergedOn(sheetId) : [];
    const location = (merged.length > 0 && adoptForm(texts, edition, merged)) || plain;
    snapshots.push(snapshotOf({ ...location, sheetId, sheetName }, grid, texts, edition));
  }
  return snapshots;
}

/** A form that was adopted, its rows found again by their labels; bound anew only where these do not tell. */
async function adoptedAgain(sheet: SheetGrid, known: FormLocation): Promise<Snapshot | undefined> {
  const { sheetId, sheetName, grid } = sheet;
  const edition = EDITIONS.find(({ id }) => id === known.edition);
  const texts = textsFromCorner(grid);
  const location = edition && findAgain(texts, edition, known);
  if (edition && location) return snapshotOf({ ...location, sheetId, sheetName }, grid, texts, edition);
  return (await adoptedOn(sheet))[0];
}

/**
 * The form of a sheet that was read anew.
 * @throws ReportableError `form-gone` when there is none any more
 */
export async function formAgain(sheet: SheetGrid, known: FormPlace): Promise<Snapshot> {
  if (known.adopted) {
    const form = await adoptedAgain(sheet, known);
    if (!form) throw formGone(sheet.sheetName);
    return form;
  }
  const forms = formsOn(sheet);
  const form = forms.find(({ place }) => place.columns.key === known.columns.key) ?? forms[0];
  if (!form) throw formGone(sheet.sheetName);
  return form;
}

function snapshotOf(place: FormPlace, grid: Grid, texts: TextGrid, edition: Edition): Snapshot {
  const { status } = place.columns;
  const answers = new Map<FieldId | HeadingField, string>();
  for (const [field, { row, column }] of answerCells(place)) {
    const read = place.adopted?.readOnly.get(field);
    answers.set(field, read ? answerText(read.answer) : excelText(textAt(grid, row, column)));
  }
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
  const rows = (place: FormPlace) => JSON.stringify([answerCells(place), place.columns, place.repeated]);
  return one.sheetId === other.sheetId && rows(one) === rows(other);
}

/** The forms among sheets: ours by their key columns, and only where there is none, those that someone else laid out. */
export async function formsAmong(sheets: readonly SheetGrid[], mergedOn: MergedOn): Promise<Snapshot[]> {
  const ours = sheets.flatMap(formsOn);
  if (ours.length > 0) return ours;
  const adopted: Snapshot[] = [];
  for (const sheet of sheets) adopted.push(...(await adoptedOn(sheet, mergedOn)));
  return adopted;
}
