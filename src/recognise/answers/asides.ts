import type { Page } from "../../readers";
import type { Reading } from "./readings";

/** Fewer answers show no usual column, nor do those of which fewer than this share stand in one. */
const FEWEST = 20;
const MOST = 0.85;

/**
 * Marks answers of tables that stand behind the column of nearly all others, with nothing in their own: there somebody's
 * remark stands beside an answer that was left blank.
 */
export function doubtAsides(readings: readonly Reading[]): void {
  const columns = new Map<Page, Map<number, Reading[]>>();
  for (const reading of readings) {
    const [unit, ...others] = new Set(reading.entry?.pieces.map((piece) => piece.unit));
    if (reading.state !== "answered" || !unit || unit.running || others.length > 0) continue;
    const ofPage = columns.get(unit.page) ?? new Map<number, Reading[]>();
    columns.set(unit.page, ofPage);
    ofPage.set(unit.cell.column, [...(ofPage.get(unit.cell.column) ?? []), reading]);
  }
  for (const ofPage of columns.values()) {
    const all = [...ofPage.values()].flat().length;
    const [usual] = [...ofPage].sort(([, one], [, other]) => other.length - one.length);
    if (!usual || all < FEWEST || usual[1].length < all * MOST) continue;
    for (const [column, aside] of ofPage) if (column > usual[0]) for (const { doubts } of aside) doubts.add("aside");
  }
}

/** Marks blank answers whose cells have comments: an answer may stand there. */
export function doubtComments(readings: readonly Reading[]): void {
  for (const { state, entry, doubts } of readings) {
    if (state !== "blank" || !entry || entry.running) continue;
    const { cells } = entry.unit.row;
    const last = cells.findLastIndex(({ text }) => text !== "");
    if (cells.slice(last + 1).some(({ commented }) => commented)) doubts.add("commented");
  }
}
