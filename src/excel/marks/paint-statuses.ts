import type { FieldId } from "../../form";
import { STATUS_WORDS } from "../../sheets";
import { literally } from "../requests/entry";
import { gridOf, queueGrid, textAt } from "../requests/grid";
import { Outbox } from "../requests/outbox";
import { consecutive } from "../requests/rectangles";
import { formAgain, samePlace, type Snapshot, type StatusCell } from "../forms/snapshot";

/** A status cell that has to change. */
interface Paint {
  readonly field: FieldId;
  readonly row: number;
  readonly cell: StatusCell;
}

/**
 * What has to be written so that every field shows its status. Where the form's own formula shows the very word (要記入
 * for a gap, or nothing), the formula stays or comes back: the sheet must keep working without the add-in.
 */
export function paintsFor(snapshot: Snapshot, statuses: ReadonlyMap<FieldId, string>): Paint[] {
  const model = formulaModel(snapshot);
  const paints: Paint[] = [];
  for (const [field, row] of snapshot.place.rows) {
    const present = snapshot.statuses.get(field);
    if (!present) continue;
    const wanted = statuses.get(field) ?? "";
    const byFormula = formulaShows(wanted, snapshot.answers.get(field) ?? "");
    // What a formula showed when it was read may be old: it follows the answer by itself.
    if (present.formula === undefined ? present.text === wanted : byFormula) continue;
    const formula = byFormula ? model?.(row) : undefined;
    paints.push({ field, row, cell: formula === undefined ? { text: wanted } : { text: wanted, formula } });
  }
  return paints;
}

/** Whether the form's formula gives this status: 要記入 while the cell has nothing but (half-width) blanks. */
function formulaShows(status: string, answer: string): boolean {
  if (status === "") return true;
  const isMissing = status === STATUS_WORDS.missing.ja || status === STATUS_WORDS.missing.en;
  return isMissing && answer.replaceAll(" ", "") === "";
}

/** The status formula of any row that still has it, for another row. */
function formulaModel({ place, statuses }: Snapshot): ((row: number) => string) | undefined {
  for (const [field, row] of place.rows) {
    const formula = statuses.get(field)?.formula;
    if (formula !== undefined) return (other) => formulaForRow(formula, row, other);
  }
  return undefined;
}

/** A formula that speaks of its own row, for another row: `=LEN($E5)` in row 4 becomes `=LEN($E9)` in row 8. */
export function formulaForRow(formula: string, from: number, to: number): string {
  return formula
    .split('"')
    .map((part, index) =>
      // Every second part stands in quotes: a text of the formula, and no address.
      index % 2 === 1
        ? part
        : part.replace(/(\$?[A-Z]{1,3}\$?)([0-9]{1,7})/g, (whole, column: string, row: string) =>
            Number(row) === from + 1 ? `${column}${to + 1}` : whole,
          ),
    )
    .join('"');
}

/** What painting found: the form as it is now, painted or, with its rows elsewhere, untouched. */
export interface Painted {
  readonly snapshot: Snapshot;
  readonly done: boolean;
}

/**
 * Writes status cells in one round trip. The rows are those of the last reading; the same request reads the sheet before
 * it writes, so that rows that moved in the meantime are noticed, and the cells are put back with a second request.
 */
export async function paintStatuses(
  context: Excel.RequestContext,
  known: Snapshot,
  paints: readonly Paint[],
  column: number,
): Promise<Painted> {
  const sheet = context.workbook.worksheets.getItem(known.place.sheetId);
  sheet.load("name");
  const used = queueGrid(sheet);
  await putColumn(new Outbox(context), sheet, column, new Map(paints.map(({ row, cell }) => [row, entryOf(cell)])));
  await context.sync();
  const grid = gridOf(used);
  const before = await formAgain({ sheetId: known.place.sheetId, sheetName: sheet.name, grid }, known.place);
  if (samePlace(before.place, known.place)) {
    const statuses = new Map(before.statuses);
    for (const { field, cell } of paints) statuses.set(field, cell);
    return { snapshot: { ...before, statuses }, done: true };
  }
  const former = new Map(paints.map(({ row }) => [row, formerEntry(grid, row, column)]));
  await putColumn(new Outbox(context), sheet, column, former);
  await context.sync();
  return { snapshot: before, done: false };
}

const entryOf = ({ text, formula }: StatusCell): string => formula ?? literally(text, "General");

function formerEntry(grid: Parameters<typeof textAt>[0], row: number, column: number): string {
  const formula: unknown = grid.formulas[row - grid.top]?.[column - grid.left];
  return typeof formula === "string" && formula.startsWith("=") ? formula : literally(textAt(grid, row, column), "General");
}

async function putColumn(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  column: number,
  entries: ReadonlyMap<number, string>,
): Promise<void> {
  for (const { first, last } of consecutive([...entries.keys()])) {
    const values = Array.from({ length: last - first + 1 }, (_row, index) => [entries.get(first + index) ?? ""]);
    await outbox.put(values, () => (sheet.getRangeByIndexes(first, column, values.length, 1).formulas = values));
  }
}
