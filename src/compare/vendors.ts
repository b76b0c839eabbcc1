import type { Disclosure } from "../disclosure";
import type { Edition, Field } from "../form";
import type { Today } from "../rules";
import type { Direction, LevelSet, ReferenceInput } from "../reference";
import { type Asked, askedLevels, joinedStanding, type LevelStanding } from "./asked-levels";
import { type Comparable, comparableOf, scaleOf } from "./directions";
import { type NormalReading, normalReadings } from "./normal-readings";
import { sameShown, type Shown, shownAt } from "./shown";

/** A sheet in a comparison, by the name that stands over its column. */
export interface Vendor {
  readonly name: string;
  readonly disclosure: Disclosure;
}

/** As many sheets as are put side by side. */
export const MOST_VENDORS = 20;

/** One answer in a comparison. */
export interface VendorCell {
  readonly shown: Shown;
  /** As it was read on the field's scale (99.95%, 5分). */
  readonly reading?: string;
  /** The reading in the row's common unit, where it is stated in another. */
  readonly normal?: NormalReading;
  /** To sort by. */
  readonly order?: number;
  /** 1 is the end that users would rather have; equal readings share a rank. Missing and masked answers have none. */
  readonly rank?: number;
  /** How it stands to levels and reference values: `differs` from one at least, `meets` all, or `unknown`. Absent where none is given. */
  readonly level?: LevelStanding;
}

export interface VendorRow {
  readonly field: Field;
  readonly direction?: Direction;
  /** One for each vendor, in their order. */
  readonly cells: readonly VendorCell[];
  /** What levels and reference values ask of the field. */
  readonly asked: readonly Asked[];
  /** Not all show the same. */
  readonly differs: boolean;
}

export interface VendorOptions {
  readonly levels?: readonly LevelSet[];
  /** Reference values to compare with as well: those of the pattern that was chosen, and the user's own. */
  readonly reference?: ReferenceInput;
  readonly today: Today;
}

/** Puts sheets side by side, a row for each field of the form. */
export function compareVendors(
  edition: Edition,
  vendors: readonly Vendor[],
  { levels = [], reference, today }: VendorOptions,
): VendorRow[] {
  const asked = askedLevels(edition, vendors, { levels, reference, today });
  return edition.fields.map((field) => {
    const scale = scaleOf(field.id);
    const shown = vendors.map(({ disclosure }) => shownAt(disclosure, field));
    const read = shown.map((one): Comparable | undefined =>
      scale && one.kind === "said" ? comparableOf(one.text, scale) : undefined,
    );
    const normal = normalReadings(read.map((one) => one?.quantity));
    const askedHere = asked.filter((each) => each.field === field.id);
    const cells = shown.map((one, index): VendorCell => {
      const [comparable, inUnit] = [read[index], normal[index]];
      const level = joinedStanding(askedHere.map(({ standings }) => standings[index] ?? "unknown"));
      return {
        shown: one,
        ...(comparable && { reading: comparable.stated.text.trim(), order: comparable.order }),
        ...(inUnit && { normal: inUnit }),
        ...(level && { level }),
      };
    });
    const [first] = shown;
    return {
      field,
      ...(scale && { direction: scale.direction }),
      cells: scale ? rank(cells, scale.direction) : cells,
      asked: askedHere,
      differs: first !== undefined && shown.some((one) => !sameShown(one, first)),
    };
  });
}

function rank(cells: readonly VendorCell[], direction: Direction): VendorCell[] {
  const better = (left: number, right: number): boolean => (direction === "atLeast" ? left > right : left < right);
  const orders = cells.flatMap(({ order }) => (order === undefined ? [] : [order]));
  return cells.map((cell) => {
    const { order } = cell;
    return order === undefined ? cell : { ...cell, rank: 1 + orders.filter((other) => better(other, order)).length };
  });
}
