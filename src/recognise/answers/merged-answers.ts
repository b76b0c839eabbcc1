import type { Cell, Page, Row } from "../../readers";
import { isMarker } from "../words/markers";
import { fitOf } from "./fit";
import { isEmpty, type Reading } from "./readings";
import { splitAmong } from "./splitting";

/**
 * Gives what stands in a merged cell to every field whose row it reaches over: cut among them where it has a part for
 * each, else the whole of it to each, as it stands beside each. Either way somebody has to look: what was meant for
 * which of them is not said.
 */
export function spreadMerged(readings: readonly Reading[]): void {
  const byCell = new Map<Cell, Reading[]>();
  for (const reading of readings) {
    const cell = reading.state === "blank" ? cellOver(reading) : undefined;
    if (!cell) continue;
    const owner = readings.find(({ entry }) => entry?.pieces.some(({ unit }) => unit.cell === cell));
    if (!owner || isEmpty(owner)) continue;
    byCell.set(cell, [...(byCell.get(cell) ?? [owner]), reading]);
  }
  for (const sharing of byCell.values()) spread(sharing);
}

function spread(sharing: readonly Reading[]): void {
  const [owner] = sharing;
  if (!owner) return;
  const { state, value, entry } = owner;
  const parts = state === "answered" ? partsOf(value, sharing) : undefined;
  sharing.forEach((reading, index) => {
    reading.state = state;
    reading.value = parts?.[index] ?? value;
    reading.doubts.add(parts ? "split" : "merged");
    Object.assign(reading, { entry });
  });
}

/** A part for each field, each with the look of what its own prompt asks for. */
function partsOf(value: string, sharing: readonly Reading[]): readonly string[] | undefined {
  const split = splitAmong(
    value,
    sharing.map(({ field }) => field),
  );
  if (!split?.byParagraphs) return undefined;
  const fits = sharing.map(({ field }, index) => fitOf(field, split.parts[index] ?? ""));
  return fits.every((fit, index) => fit > 0 || (fit === 0 && index === 0)) ? split.parts : undefined;
}

/** The merged cell that reaches over a blank answer. */
export function cellOver({ entry }: Reading): Cell | undefined {
  return entry?.running === false ? mergedCell(entry.unit) : undefined;
}

/** The merged cell that reaches over the place of a row's answer, behind its labels and marker. */
function mergedCell({ page, row }: { readonly page: Page; readonly row: Row }): Cell | undefined {
  const last = row.cells.findLastIndex(({ text }) => text !== "");
  for (const { covered, column } of row.cells.slice(last + 1)) {
    const owner = covered ? ownerOf(page, row, column) : undefined;
    if (owner && owner.text !== "" && !isMarker(owner.text)) return owner;
  }
  return undefined;
}

function ownerOf({ rows }: Page, row: Row, column: number): Cell | undefined {
  for (let above = rows.indexOf(row) - 1; above >= 0; above -= 1) {
    const candidate = rows[above];
    if (candidate?.table !== row.table) return undefined;
    const cell = candidate?.cells.find((each) => each.column === column);
    if (cell && !cell.covered) return cell;
  }
  return undefined;
}
