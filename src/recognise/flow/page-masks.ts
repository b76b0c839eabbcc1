import type { Row } from "../../readers";
import type { Reading } from "../answers/readings";
import { maskOf } from "../words/markers";
import { awaitsMask, lastMasksIn, masksIn, masksOf, takeFirstMasks, takeLastMasks } from "./mask-places";

/** The masks that stand before an answer, behind it, or in its place. */
export interface MaskPlace {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Whether the place holds nothing else, and its field may have a mask. */
  readonly waits: boolean;
}

/** Fewer masks in one place are those of its own field. */
const FEWEST = 2;

/**
 * The masks of a page in their order, for the places that wait for one: where they are as many, several in one place, but
 * not between each two answers, as where masks stand behind the last row of the page, or behind a row for all before it.
 */
export function masksOverPage(places: readonly MaskPlace[]): readonly string[] | undefined {
  const masks = places.flatMap(({ before, behind }) => [...before, ...behind]);
  if (masks.length !== places.filter(({ waits }) => waits).length) return undefined;
  const isClustered = places.some(({ before, behind }) => Math.max(before.length, behind.length) >= FEWEST);
  return isClustered && !areEvenBetweenAnswers(places) ? masks : undefined;
}

/**
 * Parts of a text that each end with a cluster of masks, as the pages of a text on one line do whose masks stand behind their
 * last rows.
 */
export function partsByClusters<Each extends { readonly place: MaskPlace }>(rows: readonly Each[]): Each[][] {
  const parts: Each[][] = [[]];
  for (const row of rows) {
    parts.at(-1)?.push(row);
    if (Math.max(row.place.before.length, row.place.behind.length) >= FEWEST) parts.push([]);
  }
  return parts;
}

function areEvenBetweenAnswers(places: readonly MaskPlace[]): boolean {
  let [waiting, masks] = [0, 0];
  for (const { waits, before, behind } of places) {
    if (waits) waiting += 1;
    masks += before.length;
    if (waits) continue;
    if (waiting !== masks) return false;
    [waiting, masks] = [0, behind.length];
  }
  return waiting === masks;
}

/** The masks around what a place holds. */
export function maskPlaceIn(text: string, mayWait: boolean): MaskPlace {
  const { masks, rest } = masksIn(text);
  return { before: masks, behind: lastMasksIn(rest).masks, waits: mayWait && rest === "" };
}

/**
 * Gives the masks of each page to its empty rows, where {@link masksOverPage} tells them; they may stand above its first row.
 * @returns whether masks stood so on any page
 */
export function shareOverPages(readings: readonly Reading[]): boolean {
  const pages = new Map<Row, Reading[]>();
  for (const reading of readings) {
    const row = reading.entry?.flow ? reading.entry.unit.row : undefined;
    if (row) pages.set(row, [...(pages.get(row) ?? []), reading]);
  }
  let isShared = false;
  // From the end: what stands above the first row of a page may have been taken for the end of the last answer before.
  const each = [...pages].reverse();
  each.forEach(([row, page], index) => {
    const head = masksIn(row.cells[0]?.text ?? "").masks;
    const masks = masksOverPage([{ before: head, behind: [], waits: false }, ...page.map(placeOf)]);
    if (!masks) return;
    isShared = true;
    if (head.length > 0) takeFromEnd(each[index + 1]?.[1].at(-1), head);
    const waiting = page.filter(awaitsMask);
    for (const reading of page.filter((other) => !waiting.includes(other))) {
      takeFirstMasks(reading);
      takeLastMasks(reading);
    }
    waiting.forEach((reading, order) => {
      reading.state = maskOf(masks[order] ?? "") ?? "blank";
      reading.value = "";
      reading.doubts.add("scattered");
    });
  });
  return isShared;
}

function placeOf(reading: Reading): MaskPlace {
  if (awaitsMask(reading)) return { before: masksOf(reading), behind: [], waits: true };
  return maskPlaceIn(reading.state === "answered" ? reading.value : "", false);
}

/** Takes masks from the end of the answer that they were taken for. */
function takeFromEnd(reading: Reading | undefined, masks: readonly string[]): void {
  if (reading?.state !== "answered") return;
  const words = masks.join(" ");
  if (!reading.value.endsWith(words)) return;
  reading.value = reading.value.slice(0, -words.length).trimEnd();
  if (reading.value === "") reading.state = "blank";
  reading.doubts.add("scattered");
}
