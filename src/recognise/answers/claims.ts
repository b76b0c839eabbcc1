import type { Edition, Field, Item } from "../../form";
import type { Entry } from "../entries/entry";
import type { DoubtReason } from "../result/recognition";
import { type Option, optionsOf } from "./item-options";
import { type ItemReading, itemReadings } from "./item-readings";

/** An entry's text, or a part of it, given to one field, with what is doubtful about that. */
export interface Claim {
  readonly field: Field;
  readonly text: string;
  readonly entry: Entry;
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

function claimsOfItem(item: Item, entries: readonly Entry[]): Claim[] {
  const readings = itemReadings(item, entries);
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

interface Plan {
  readonly cost: number;
  readonly list: readonly Option[];
}

const UNFILLED = 0.8;

function bestOptions(
  item: Item,
  readings: readonly ItemReading[],
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
