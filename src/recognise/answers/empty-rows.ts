import { cellOver } from "./merged-answers";
import type { Parts } from "./parting";
import { isEmpty, type Reading } from "./readings";

/** Whether a row has no answer though its own labels are there; flows and merged cells have doubts of their own. */
export function isEmptyRow(reading: Reading): boolean {
  return isEmpty(reading) && reading.entry?.flow === false && !cellOver(reading);
}

/** Whether a field has neither an answer nor a row. */
export const isLeftOut = ({ state, entry }: Reading): boolean => state === "lost" && entry === undefined;

/** Gives an empty field its part of the answer beside it. */
export function part(empty: Reading, own: Reading, { kept, given }: Parts): void {
  Object.assign(empty, { state: "answered", value: given, entry: own.entry });
  own.value = kept;
  own.doubts.delete("kind");
  empty.doubts.clear();
}
