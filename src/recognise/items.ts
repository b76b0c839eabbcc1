import type { Edition, Field, Item } from "../form";
import { reducedText } from "../text/matching";
import type { Entry, Piece } from "./entry";
import { fitOf } from "./fit";
import { maskOf } from "./markers";
import type { DoubtReason } from "./recognition";
import { splitAmong } from "./splitting";

/** An entry's text, or a part of it, given to one field, with what is doubtful about that. */
export interface Claim {
  readonly field: Field;
  readonly text: string;
  readonly entry: Entry;
  readonly doubts: readonly DoubtReason[];
}

interface Option {
  /** Indices of fields within the item. */
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  readonly parts: readonly string[];
  readonly doubts: readonly DoubtReason[];
}

/** Gives every entry to fields: item by item, each item's entries aligned with its fields as a whole. */
export function claimsOf(edition: Edition, entries: readonly Entry[]): Claim[] {
  const byItem = new Map<Item, Entry[]>();
  let item: Item | undefined;
  for (const entry of entries) {
    const anchor = entry.prompts[0] ?? entry.titles[0];
    item = anchor ? edition.fields[anchor.first]?.item : item;
    if (!item) continue;
    const known = byItem.get(item);
    if (known) known.push(entry);
    else byItem.set(item, [entry]);
  }
  return [...byItem].flatMap(([each, itsEntries]) => claimsOfItem(each, itsEntries));
}

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

interface Reading {
  readonly entry: Entry;
  readonly text: string;
  /** Indices of the prompts' fields within the item. */
  readonly labelled: readonly number[];
  readonly doubts: readonly DoubtReason[];
}

function claimsOfItem(item: Item, entries: readonly Entry[]): Claim[] {
  const readings = withoutRepeats(entries.map((entry) => readingOf(item, entry)).filter((reading) => saysSomething(reading)));
  const options = bestOptions(item, readings, 0, -1, new Map());
  const claims: Claim[] = [];
  options?.list.forEach((option, index) => {
    const reading = readings[index];
    if (!reading) return;
    option.parts.forEach((text, offset) => {
      const field = item.fields[option.first + offset];
      if (field) claims.push({ field, text, entry: reading.entry, doubts: [...reading.doubts, ...option.doubts] });
    });
  });
  return claims;
}

function readingOf(item: Item, entry: Entry): Reading {
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
function saysSomething({ entry, text }: Reading): boolean {
  return text !== "" || entry.hasMarker || entry.prompts.length > 0;
}

/** A row printed twice, over a page break or in an item's first and second half, counts once. */
function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const same =
      reading.labelled.length > 0 && kept.some((other) => sameFields(other, reading) && sameText(other.text, reading.text));
    if (!same) kept.push(reading);
  }
  return kept;
}

function sameFields(one: Reading, other: Reading): boolean {
  return one.labelled.length === other.labelled.length && one.labelled.every((index, place) => other.labelled[place] === index);
}

function sameText(one: string, other: string): boolean {
  return reducedText(one) === reducedText(other);
}

interface Plan {
  readonly cost: number;
  readonly list: readonly Option[];
}

const UNFILLED = 0.8;

function bestOptions(
  item: Item,
  readings: readonly Reading[],
  index: number,
  last: number,
  known: Map<string, Plan | undefined>,
): Plan | undefined {
  const reading = readings[index];
  if (!reading) return { cost: (item.fields.length - 1 - last) * UNFILLED, list: [] };
  const key = `${index}:${last}`;
  if (known.has(key)) return known.get(key);
  let best: Plan | undefined;
  for (const option of optionsOf(item, reading, last, index)) {
    const rest = bestOptions(item, readings, index + 1, Math.max(last, option.last), known);
    if (!rest) continue;
    const skipped = Math.max(0, option.first - last - 1) * UNFILLED;
    const cost = option.cost + skipped + rest.cost;
    if (!best || cost < best.cost) best = { cost, list: [option, ...rest.list] };
  }
  known.set(key, best);
  return best;
}

function optionsOf(item: Item, reading: Reading, last: number, index: number): Option[] {
  const { text, labelled, entry } = reading;
  const options: Option[] = [];
  item.fields.forEach((field, place) => {
    const single = (cost: number, doubts: readonly DoubtReason[]): void => {
      const again = place <= last;
      const repeat = !again ? 0 : text === "" ? 0.3 : place === last ? 4 : 6;
      const repeated: DoubtReason[] = again && text !== "" ? ["printed-twice"] : [];
      options.push({ first: place, last: place, cost: cost + repeat, parts: [text], doubts: [...doubts, ...repeated] });
    };
    if (labelled.includes(place)) single(labelled.length > 1 ? 1 : 0, []);
    else if (labelled.length > 0) {
      const own = item.fields[labelled[0] ?? 0];
      if (text !== "" && own) single(5 - 1.5 * (fitOf(field, text) - fitOf(own, text)), ["slipped"]);
    } else if (entry.titles.length > 0) {
      if (index > 0 && place <= last) single(0.5 * place, ["unlabelled"]);
      else single(0.6 * place - 0.2 * fitOf(field, text), place > 0 ? ["unlabelled"] : []);
    } else if (place > last) single(0.8 - 0.2 * fitOf(field, text), ["unlabelled"]);
    else if (place === last) options.push({ first: place, last: place, cost: 2.2, parts: [text], doubts: ["unlabelled"] });
  });
  options.push(...sharedOptions(item, reading, last));
  return options;
}

/** One cell that holds the answers of several fields. */
function sharedOptions(item: Item, reading: Reading, last: number): Option[] {
  const { text, labelled, entry } = reading;
  const ranges: (readonly [first: number, last: number])[] = [];
  if (labelled.length > 1) ranges.push([labelled[0] ?? 0, labelled.at(-1) ?? 0]);
  else if (labelled.length === 0 && entry.titles.length > 0) {
    for (let first = last + 1; first < item.fields.length; first += 1) {
      for (let end = first + 1; end < item.fields.length; end += 1) ranges.push([first, end]);
    }
  }
  return ranges.flatMap(([first, end]) => {
    if (first <= last) return [];
    const fields = item.fields.slice(first, end + 1);
    if (text === "") return [{ first, last: end, cost: 0, parts: fields.map(() => ""), doubts: [] }];
    if (maskOf(text) && labelled.length === 0)
      return [{ first, last: end, cost: 0.5 + 0.5 * first, parts: fields.map(() => text), doubts: ["split"] }];
    const split = splitAmong(text, fields);
    if (!split) return [];
    const cost = labelled.length > 1 ? 0.5 : split.byParagraphs ? 0.5 : 1.2 - 0.5 * split.score;
    return [
      {
        first,
        last: end,
        cost: cost + 0.6 * first,
        parts: split.parts,
        doubts: split.certain && labelled.length > 1 ? [] : ["split"],
      },
    ];
  });
}
