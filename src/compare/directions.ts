import type { FieldId } from "../form";
import { type Direction, type Quantity, type Stated, statedQuantities, weakestOf } from "../reference";
import { secondsOf } from "../answers";

/** What of an answer is set side by side, and which end of it users would rather have. */
export interface Scale {
  readonly direction: Direction;
  readonly kind: Quantity["kind"];
  readonly unit?: string;
  /** The answer states a point of time before an event (1ヶ月前), not how often something happens. */
  readonly lead?: true;
}

const rate = (direction: Direction): Scale => ({ direction, kind: "rate" });
const wait: Scale = { direction: "atMost", kind: "length" };
const length: Scale = { direction: "atLeast", kind: "length" };

/**
 * Fields whose answers can be put in an order. Where no direction is beyond doubt, as with fees and figures of the
 * company, a field has none.
 */
const SCALES: ReadonlyMap<FieldId, Scale> = new Map([
  ["32.1", length],
  ["36.3", wait],
  ["38.1", { ...wait, lead: true }],
  ["39.1", rate("atLeast")],
  ["45.1", wait],
  ["45.2", { direction: "atLeast", kind: "count", unit: "世代" }],
  ["54.1", wait],
  ["54.2", wait],
  ["57.1", wait],
  ["58.1", length],
  ["59.1", wait],
  ["65.1", wait],
  ["74.1", length],
  ["76.1", length],
  ["82.1", length],
  ["82.2", length],
  ["87.1", rate("atLeast")],
  ["87.2", rate("atMost")],
  ["87.3", rate("atLeast")],
  ["87.4", rate("atLeast")],
  ["91.1", length],
  ["92.1", wait],
]);

/** The scale of a field; undefined where its answers have no order. */
export function scaleOf(field: FieldId): Scale | undefined {
  return SCALES.get(field);
}

/** A reading that answers are sorted by. */
export interface Comparable {
  /** The weakest statement of the answer. */
  readonly stated: Stated;
  /** Of a range, the end that counts. */
  readonly quantity: Quantity;
  /** Percent, seconds, yen or number; to sort by, not to show. */
  readonly order: number;
}

/** The reading of an answer on its field's scale; undefined where it cannot be read for certain. */
export function comparableOf(text: string, { direction, kind, unit = "", lead }: Scale): Comparable | undefined {
  const { stated, complete } = statedQuantities(text, likeOf(kind, unit), lead ? "atLeast" : direction);
  const weakest = weakestOf(stated, direction);
  if (!weakest || !complete) return undefined;
  const quantity = direction === "atMost" ? (weakest.upTo ?? weakest.quantity) : weakest.quantity;
  return { stated: weakest, quantity, order: orderOf(quantity, direction) };
}

function likeOf(kind: Quantity["kind"], unit: string): Quantity {
  switch (kind) {
    case "rate":
      return { kind, percent: 0 };
    case "length":
      return { kind, amount: 0, unit: "second" };
    case "count":
      return { kind, amount: 0, unit };
    case "money":
      return { kind, yen: 0 };
  }
}

function orderOf(quantity: Quantity, direction: Direction): number {
  switch (quantity.kind) {
    case "rate":
      return quantity.percent;
    case "length":
      return direction === "atMost" ? secondsOf(quantity).most : secondsOf(quantity).least;
    case "count":
      return quantity.amount;
    case "money":
      return quantity.yen;
  }
}
