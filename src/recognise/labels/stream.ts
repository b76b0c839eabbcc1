import type { Cell, Page, Row, SourceDocument } from "../../readers";
import { reduce } from "../../text/matching";

export { CROWDED } from "../layout/flow-lines";

/** A cell in the stream: where it stands and which part of the stream it is. */
export interface Unit {
  readonly page: Page;
  readonly row: Row;
  /** Number of the row in the stream, from 0. */
  readonly rowIndex: number;
  readonly cell: Cell;
  /** Part of the stream that the cell's reduced text is. */
  readonly start: number;
  readonly end: number;
  /** For each place of the part, the characters of the cell that it came from. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** True for a line of running text, which may go on in the next one. */
  readonly running: boolean;
}

/** How strongly a place in the stream is set off from what stands before it. */
export enum Break {
  None = 0,
  /** A colon, which ends a label and begins none. */
  Colon = 1,
  Blank = 2,
  Line = 3,
  Cell = 4,
}

/** The document as one string of reduced characters, with the way back to its cells. */
export interface Stream {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Break before each place; one more entry than `text` has characters. */
  readonly breaks: readonly Break[];
  /** Units of each row. */
  readonly rows: readonly (readonly Unit[])[];
}

/** Stands between cells that no label may reach across; no label holds it. */
export const SEPARATOR = "\u0001";

/** Lays the rows that hold the form's body out as one stream. Lines of running text follow each other unseparated. */
export function streamOf(document: SourceDocument, holdsBody: (row: Row) => boolean): Stream {
  const units: Unit[] = [];
  const rows: Unit[][] = [];
  const breaks: Break[] = [];
  let text = "";
  let previousRunning = false;
  for (const page of document.pages) {
    for (const row of page.rows) {
      if (!holdsBody(row)) continue;
      const running = row.table === undefined;
      const rowUnits: Unit[] = [];
      for (const cell of row.cells) {
        if (text !== "" && !(running && previousRunning)) {
          text += SEPARATOR;
          breaks.push(Break.Cell);
        }
        const reduced = reduce(cell.text);
        const unit: Unit = {
          page,
          row,
          rowIndex: rows.length,
          cell,
          start: text.length,
          end: text.length + reduced.text.length,
          from: reduced.from,
          to: reduced.to,
          running,
        };
        for (let place = 0; place < reduced.text.length; place += 1) breaks.push(breakBefore(unit, place));
        text += reduced.text;
        rowUnits.push(unit);
        units.push(unit);
        previousRunning = running;
      }
      rows.push(rowUnits);
    }
  }
  breaks.push(Break.Cell);
  return { text, units, breaks, rows };
}

/** What stands in a cell between a place of its part and the one before, and is left out of the stream. */
function betweenOf({ cell, from, to }: Unit, place: number): string {
  return cell.text.slice(to[place - 1] ?? 0, from[place] ?? 0);
}

function breakBefore(unit: Unit, place: number): Break {
  if (place === 0) return unit.running ? Break.Line : Break.Cell;
  const between = betweenOf(unit, place);
  if (between.includes("\n")) return Break.Line;
  if (/\s/.test(between)) return Break.Blank;
  return /[:：]/.test(between) ? Break.Colon : Break.None;
}

/** Whether a colon, with blanks or without, stands before a place in its cell. */
export function isColonBefore(stream: Stream, place: number): boolean {
  if ((stream.breaks[place] ?? Break.None) === Break.None) return false;
  const unit = unitAt(stream, place);
  const between = unit && place > unit.start ? betweenOf(unit, place - unit.start) : "";
  return /[:：]/.test(between);
}

/** The unit that holds a place of the stream. */
export function unitAt(stream: Stream, place: number): Unit | undefined {
  let low = 0;
  let high = stream.units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = stream.units[middle];
    if (!unit) return undefined;
    if (place < unit.start) high = middle - 1;
    else if (place >= unit.end) low = middle + 1;
    else return unit;
  }
  return undefined;
}
