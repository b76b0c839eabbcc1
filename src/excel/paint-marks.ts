import type { FieldId } from "../form";
import { answerCell, type CellRange, STATUS_WORDS } from "../sheets";
import { FORM_STYLES } from "../sheets/form-styles";
import type { SheetGrid } from "./find-forms";
import { gridOf, queueGrid } from "./grid";
import { Outbox } from "./outbox";
import { addressLists, rectanglesBy } from "./rectangles";
import type { FormPlace } from "./session";
import { formAgain, samePlace, type Snapshot } from "./snapshot";

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

/** The marks on a sheet: ids of our formats, and the cells that they were put on; unknown after an earlier session. */
export interface Marks {
  readonly ids: readonly string[];
  readonly cells: ReadonlyMap<string, MarkStatus> | null;
}

/** Queues the reading of a sheet's marks; the returned function gives their ids after the next sync. */
export function queueMarks(sheet: Excel.Worksheet): () => string[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () =>
    formats.items
      .filter((format) => format.type === "Custom" && OURS.test(format.customOrNullObject.rule.formula))
      .map(({ id }) => id);
}

/** The marks as read from a sheet: those that were put there, while they are the same formats. */
export function marksRead(ids: readonly string[], known: Marks | undefined): Marks {
  const same = known !== undefined && ids.length === known.ids.length && ids.every((id) => known.ids.includes(id));
  return same ? known : { ids, cells: ids.length === 0 ? new Map() : null };
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
  for (const id of before.ids) await outbox.put(id, () => formatOn(sheet, id).delete());
  for (const { status, fill } of MARKS.toReversed()) {
    for (const list of addressLists(rangesOf(wanted, status))) {
      await outbox.put(list, () => {
        const { custom } = sheet.getRanges(list).conditionalFormats.add("Custom");
        custom.rule.formula = formulaOf(status);
        custom.format.fill.color = fill;
      });
    }
  }
  const idsNow = queueMarks(sheet);
  await context.sync();
  const read: SheetGrid = { sheetId: place.sheetId, sheetName: sheet.name, grid: gridOf(used) };
  const snapshot = await formAgain(read, place);
  return { snapshot, marks: { ids: idsNow(), cells: wanted }, done: samePlace(snapshot.place, place) };
}

const formatOn = (sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat => sheet.getRange().conditionalFormats.getItem(id);

function rangesOf(wanted: ReadonlyMap<string, MarkStatus>, status: MarkStatus): readonly CellRange[] {
  const cells = [...wanted.keys()].map((key) => key.split(",").map(Number));
  const rows = Math.max(-1, ...cells.map(([row = 0]) => row)) + 1;
  const columns = Math.max(-1, ...cells.map(([, column = 0]) => column)) + 1;
  const areas = rectanglesBy(rows, columns, (row, column) => (wanted.get(`${row},${column}`) === status ? status : undefined));
  return areas.get(status) ?? [];
}
