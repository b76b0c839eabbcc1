import type { Item } from "../../form";
import type { DoubtReason } from "../result/recognition";
import { maskOf } from "../words/markers";
import { fitOf } from "./fit";
import type { ItemReading } from "./item-readings";
import { splitAmong } from "./splitting";

/** One way to give a reading to one field of its item, or to several in a row. */
export interface Option {
  /** Indices of fields within the item. */
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  readonly parts: readonly string[];
  readonly doubts: readonly DoubtReason[];
}

/** What a cut between paragraphs is worth, as it is to a text that is cut at the best of its places. */
const PARAGRAPH = 0.45;

/**
 * The ways to give a reading to fields, with what each costs.
 * @param last the last field that was given something
 * @param index how many readings came before
 */
export function optionsOf(item: Item, reading: ItemReading, last: number, index: number): Option[] {
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
function sharedOptions(item: Item, reading: ItemReading, last: number): Option[] {
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
    const byFit = 1.2 - 0.5 * split.score;
    // A paragraph for each field says more than parts that fit well with two of them in one.
    const byParagraphs = Math.min(0.5, byFit - PARAGRAPH * (fields.length - 1));
    const cost = labelled.length > 1 ? 0.5 : split.byParagraphs ? byParagraphs : byFit;
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
