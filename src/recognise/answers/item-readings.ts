import type { Item } from "../../form";
import { reducedText } from "../../text/matching";
import type { Entry, Piece } from "../entries/entry";
import type { DoubtReason } from "../result/recognition";

/** The text of an entry: cells of a row side by side, lines of running text one under the other. */
export function textOf(pieces: readonly Piece[]): string {
  let text = "";
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last) text += last.unit.rowIndex === piece.unit.rowIndex ? " " : "\n";
    text += piece.text;
    last = piece;
  }
  return text;
}

/** What an entry says within its item, before it is given to fields. */
export interface ItemReading {
  readonly entry: Entry;
  readonly text: string;
  /** Indices of the prompts' fields within the item. */
  readonly labelled: readonly number[];
  readonly doubts: readonly DoubtReason[];
}

/** Readings of an item's entries, but for rows that only open it and rows that were printed twice. */
export function itemReadings(item: Item, entries: readonly Entry[]): ItemReading[] {
  return withoutRepeats(entries.map((entry) => readingOf(item, entry)).filter((reading) => saysSomething(reading)));
}

function readingOf(item: Item, entry: Entry): ItemReading {
  const base = item.fields[0]?.index ?? 0;
  const labelled = [...new Set(entry.prompts.map((anchor) => anchor.first - base))].filter((index) => item.fields[index]);
  const doubts: DoubtReason[] = [];
  let pieces = entry.pieces;
  if (entry.brokenLabel || (entry.running && entry.residue.length > 0 && labelled.length === 0)) doubts.push("label-damaged");
  if (!entry.running && !entry.hasMarker && pieces.length > 1) {
    // Without a marker between them, what stands before the last cell is a label beyond recognition, or half an answer.
    if (labelled.length === 0) pieces = pieces.slice(-1);
    doubts.push("label-damaged");
  }
  // Two cells behind the marker: one of them may be somebody's remark.
  if (!entry.running && entry.hasMarker && new Set(pieces.map((piece) => piece.unit)).size > 1) doubts.push("scattered");
  if (
    pieces.length === 0 &&
    entry.hasMarker &&
    !entry.running &&
    entry.labelInPlace &&
    entry.residue.length > 0 &&
    labelled.length > 0
  ) {
    const behind = entry.residue.filter((piece) => piece.unit.start > (entry.prompts.at(-1)?.end ?? Infinity) - 1);
    if (behind.length > 0) {
      pieces = behind;
      doubts.push("order");
    }
  }
  return { entry, text: textOf(pieces), labelled, doubts };
}

/** A row with a title alone opens its item; what it says stands in the rows below. */
function saysSomething({ entry, text }: ItemReading): boolean {
  return text !== "" || entry.hasMarker || entry.prompts.length > 0;
}

/** A row printed twice, over a page break or in an item's first and second half, counts once. */
function withoutRepeats(readings: readonly ItemReading[]): ItemReading[] {
  const kept: ItemReading[] = [];
  for (const reading of readings) {
    const same =
      reading.labelled.length > 0 && kept.some((other) => sameFields(other, reading) && sameText(other.text, reading.text));
    if (!same) kept.push(reading);
  }
  return kept;
}

function sameFields(one: ItemReading, other: ItemReading): boolean {
  return one.labelled.length === other.labelled.length && one.labelled.every((index, place) => other.labelled[place] === index);
}

function sameText(one: string, other: string): boolean {
  return reducedText(one) === reducedText(other);
}
