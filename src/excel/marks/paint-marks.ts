import type { FieldId } from "../../form";
import { answerCell, type CellRange, STATUS_WORDS } from "../../sheets";
import { FORM_STYLES } from "../../sheets/form/form-styles";
import type { SheetGrid } from "../forms/find-forms";
import { gridOf, queueGrid } from "../requests/grid";
import { Outbox } from "../requests/outbox";
import { addressLists, rectanglesBy } from "../requests/rectangles";
import type { FormPlace } from "../session";
import { formAgain, samePlace, type Snapshot } from "../forms/snapshot";

/**
 * Answers on a sheet that someone else laid out are marked by conditional formats of ours over their cells: the cells,
 * their formats and everything else of the sheet stay as they are, inserted rows take the marks along, and removing the
 * formats leaves nothing behind. Their formulas are always true and name them as ours, in a saved workbook too.
 */
const MARKS = [
  { status: "missing", fill: FORM_STYLES.gap.fill },
  { status: "correct", fill: FORM_STYLES.correct.fill },
  { status: "review", fill: FORM_STYLES.review.fill },
] as const;

type MarkStatus = (typeof MARKS)[number]["status"];

/** Addressing no cell, it is the same for every area of a format: Excel shifts formulas there (OfficeDev/office-js issue 5194). */
const formulaOf = (status: MarkStatus): string => `=LEN("kaiji:${status}")>0`;

const OURS = /^=?LEN\("kaiji:[a-z]{1,20}"\)>0$/i;

/** The conditional formats by formula on a sheet, as they were last seen. */
export interface Marks {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** The cells that our marks were put on; unknown after an earlier session. */
  readonly cells: ReadonlyMap<string, MarkStatus> | null;
}

/**
 * Queues the reading of a sheet's conditional formats: only what all kinds of them have, since asking one of another
 * kind for a formula fails the whole request (OfficeDev/office-js issue 2180).
 */
export function queueFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return formats;
}

/** Ids of the formats by formula, after the next sync. */
export const idsByFormula = (formats: Excel.ConditionalFormatCollection): string[] =>
  formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id);

/** Whether the formats are those that are known: then it is known too which are ours. */
export function isKnown(ids: readonly string[], marks: Marks | undefined): marks is Marks {
  const known = new Set([...(marks?.ours ?? []), ...(marks?.theirs ?? [])]);
  return marks !== undefined && ids.length === known.size && ids.every((id) => known.has(id));
}

/** Tells our formats from theirs by their formulas. One round trip, none where there is none. */
export async function tellMarks(context: Excel.RequestContext, sheetId: string, ids: readonly string[]): Promise<Marks> {
  if (ids.length === 0) return { ours: [], theirs: [], cells: new Map() };
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rules = ids.map((id) => {
    const custom = customOn(formatOn(sheet, id));
    custom.load("rule/formula");
    return { id, custom };
  });
  await context.sync();
  const ours = rules.filter(({ custom }) => OURS.test(custom.rule.formula)).map(({ id }) => id);
  return { ours, theirs: ids.filter((id) => !ours.includes(id)), cells: ours.length === 0 ? new Map() : null };
}

/** Which cells are to be marked, by row and column. */
export function marksFor(place: FormPlace, statuses: ReadonlyMap<FieldId, string>): Map<string, MarkStatus> {
  const cells = new Map<string, MarkStatus>();
  // The gravest last: of several answers in one cell it is the one that shows.
  for (const { status } of MARKS.toReversed()) {
    for (const [field, word] of statuses) {
      const cell = answerCell(place, field);
      if (cell && Object.values(STATUS_WORDS[status]).includes(word)) cells.set(`${cell.row},${cell.column}`, status);
    }
  }
  return cells;
}

/** Whether the marks on a sheet are those that it is to have. */
export function sameMarks({ cells }: Marks, wanted: ReadonlyMap<string, MarkStatus>): boolean {
  return cells !== null && cells.size === wanted.size && [...wanted].every(([cell, status]) => cells.get(cell) === status);
}

export interface Marked {
  readonly snapshot: Snapshot;
  readonly marks: Marks;
  /** False where rows had moved since the last reading: what was marked are other cells now. */
  readonly done: boolean;
}

/** Replaces the marks of a sheet, and reads in the same request whether its rows stand where they stood. One round trip. */
export async function paintMarks(
  context: Excel.RequestContext,
  place: FormPlace,
  before: Marks,
  wanted: ReadonlyMap<string, MarkStatus>,
): Promise<Marked> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  sheet.load("name");
  const used = queueGrid(sheet);
  const outbox = new Outbox(context);
  for (const id of before.ours) await outbox.put(id, () => formatOn(sheet, id).delete());
  const added: Excel.ConditionalFormat[] = [];
  for (const { status, fill } of MARKS.toReversed()) {
    for (const list of addressLists(rangesOf(wanted, status))) {
      await outbox.put(list, () => {
        const format = sheet.getRanges(list).conditionalFormats.add("Custom");
        format.custom.rule.formula = formulaOf(status);
        format.custom.format.fill.color = fill;
        format.load("id");
        added.push(format);
      });
    }
  }
  await context.sync();
  const read: SheetGrid = { sheetId: place.sheetId, sheetName: sheet.name, grid: gridOf(used) };
  const snapshot = await formAgain(read, place);
  const marks = { ours: added.map(({ id }) => id), theirs: before.theirs, cells: wanted };
  return { snapshot, marks, done: samePlace(snapshot.place, place) };
}

const formatOn = (sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat => sheet.getRange().conditionalFormats.getItem(id);

const customOn = (format: Excel.ConditionalFormat): Excel.CustomConditionalFormat => format.custom;

function rangesOf(wanted: ReadonlyMap<string, MarkStatus>, status: MarkStatus): readonly CellRange[] {
  const cells = [...wanted.keys()].map((key) => key.split(",").map(Number));
  const rows = Math.max(-1, ...cells.map(([row = 0]) => row)) + 1;
  const columns = Math.max(-1, ...cells.map(([, column = 0]) => column)) + 1;
  const areas = rectanglesBy(rows, columns, (row, column) => (wanted.get(`${row},${column}`) === status ? status : undefined));
  return areas.get(status) ?? [];
}
