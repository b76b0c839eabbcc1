import type { Edition } from "../../form";
import type { Unit } from "../labels/stream";
import { moveBehindPrompts } from "./answers-before";
import { type Draft, type Entry, hasLabel } from "./entry";
import { readLine, sharesMarker } from "./line-entries";
import type { Part } from "./parts";
import { readTableRow } from "./table-entries";
import { isAnswerAlone, tableHabits } from "./table-habits";

/** A document that prints requirement markers at all prints more than a few. */
const FEWEST_MARKERS = 5;

/** So many of an item's further fields show that a document prints a marker for each field. */
const FEWEST_FURTHER = 8;

/** Whether lines have markers where the form has none: behind the prompts of an item's further fields. */
function marksAllFields(rows: readonly (readonly Part[])[], edition: Edition): boolean {
  let [marked, others] = [0, 0];
  for (const parts of rows) {
    parts.forEach((part, index) => {
      if (part.type !== "label" || part.anchor.kind !== "prompt" || !part.unit.running) return;
      const field = edition.fields[part.anchor.first];
      if (!field || !sharesMarker(field)) return;
      if (parts[index + 1]?.type === "marker") marked += 1;
      else others += 1;
    });
  }
  return marked >= FEWEST_FURTHER && marked > others;
}

/** Groups the parts of all rows into entries, in reading order. */
export function entriesOf(rows: readonly (readonly Part[])[], flows: ReadonlySet<Unit>, edition: Edition): Entry[] {
  const habits = tableHabits(rows);
  const markers = rows.flat().flatMap((part) => (part.type === "marker" ? [part] : []));
  const marked = markers.length >= FEWEST_MARKERS;
  const markedThroughout = marksAllFields(rows, edition);
  const circled = markers.some((marker) => marker.circled);
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let inTable = false;
  let inFoot = false;
  const lastAsking = rows.findLastIndex((parts) => parts.some(({ type }) => type === "label" || type === "marker"));
  for (const [index, parts] of rows.entries()) {
    const first = parts[0];
    if (!first) continue;
    if (!first.unit.running) {
      if (index > lastAsking && isOtherTable(parts, rows[lastAsking]?.[0]?.unit)) {
        inFoot = true;
        continue;
      }
      open = undefined;
      inTable = true;
      inFoot = false;
      const above = drafts.at(-1);
      if (above && !above.running && habits.below.has(first.unit.page) && isAnswerAlone(parts)) {
        for (const part of parts) if (part.type !== "empty") above.pieces.push({ text: part.unit.cell.text, unit: part.unit });
        above.labelInPlace = false;
      } else readTableRow(parts, drafts, habits);
      continue;
    }
    // Under a table, words set off by a gap are the page's own; without one they may go on with the last answer.
    const isText = parts.every((part) => part.type === "text");
    const above = index > lastAsking ? rows[index - 1]?.at(-1)?.unit : undefined;
    if (isText && ((inTable && isSetOff(first.unit, above)) || inFoot)) {
      inFoot = true;
      continue;
    }
    inTable = false;
    inFoot = false;
    open = readLine(parts, open, drafts, { flow: flows.has(first.unit), marked, markedThroughout, circled, edition });
  }
  doubtHeadings(drafts);
  cutFoot(drafts.at(-1));
  const markersAreUsual = printsMarkers(drafts);
  for (const draft of drafts) {
    draft.flow = flows.has(draft.unit);
    draft.ambiguousMarker &&= (draft.flow && draft.opensLikeMarker) || !markersAreUsual;
  }
  return moveBehindPrompts(drafts, edition).filter((draft) => hasLabel(draft) || draft.pieces.length > 0);
}

/** Whether a row behind the last question is that of a table of its own, which a row that goes on with the last answer is not. */
function isOtherTable(parts: readonly Part[], last: Unit | undefined): boolean {
  const [first] = parts;
  if (!first || first.type === "empty" || last?.row.table === undefined) return false;
  return first.unit.row.table !== last.row.table && first.unit.page === last.page;
}

/**
 * Where prompts usually follow a heading with its marker, text that follows one without is a prompt in other words, or
 * begins with one.
 */
function doubtHeadings(drafts: readonly Draft[]): void {
  const asking = drafts.filter(({ markedAbove, prompts }) => markedAbove && prompts.length > 0);
  const headed = drafts.filter((draft) => draft.headed);
  if (asking.length < headed.length) return;
  for (const draft of headed) {
    draft.hasMarker = false;
    draft.markedAbove = true;
  }
}

/**
 * Whether a gap stands above a line, or above words of the page's own that were left out before it.
 * @param above what stands before it; absent where only its own gap counts
 */
function isSetOff({ page, row }: Unit, above: Unit | undefined): boolean {
  if (row.gapAbove === true) return true;
  if (above?.page !== page) return false;
  return page.rows.slice(page.rows.indexOf(above.row) + 1, page.rows.indexOf(row)).some(({ gapAbove }) => gapAbove === true);
}

/** What stands below the last answer, set off by a gap, is the page's foot. */
function cutFoot(last: Draft | undefined): void {
  if (!last?.running) return;
  const foot = last.pieces.findIndex(({ unit }, index) => index > 0 && isSetOff(unit, last.pieces[index - 1]?.unit));
  if (foot > 0) last.pieces.splice(foot);
}

/** Whether nearly every item of the running text opens with its marker, so that what looks like one there is one. */
function printsMarkers(drafts: readonly Draft[]): boolean {
  const openings = drafts.filter((draft) => draft.running && draft.titles.length > 0 && draft.prompts.length > 0);
  return openings.length >= 10 && openings.filter((draft) => draft.hasMarker).length >= openings.length * 0.97;
}
