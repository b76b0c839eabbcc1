import type { Item } from "../../form";
import { isEmptyRow } from "./empty-rows";
import { fitOf } from "./fit";
import type { Reading } from "./readings";

/** Of two fields, the looks of their answers tell more. */
const FEWEST = 3;

/**
 * Gives each field of an item its line where one of the item's rows holds as many as the item has fields and all its other
 * rows are empty: answers in the order of the prompts, in one cell. All are marked.
 */
export function partWholeItems(readings: readonly Reading[]): void {
  const items = new Map<Item, Reading[]>();
  for (const reading of readings) items.set(reading.field.item, [...(items.get(reading.field.item) ?? []), reading]);
  for (const own of items.values()) {
    const [filled, ...others] = own.filter((reading) => !isEmptyRow(reading));
    if (own.length < FEWEST || others.length > 0 || filled?.state !== "answered" || filled.entry?.flow !== false) continue;
    const { entry, value } = filled;
    const lines = value.split("\n");
    if (lines.length !== own.length || !own.every(({ field }, index) => fitOf(field, lines[index] ?? "") >= 0)) continue;
    own.forEach((reading, index) => {
      Object.assign(reading, { state: "answered", value: lines[index], entry });
      reading.doubts.clear();
      reading.doubts.add("together");
    });
  }
}
