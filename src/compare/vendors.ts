import type { Disclosure } from "../disclosure";
import type { Edition, Field } from "../form";
import { createChecker, type Finding, RULES, type Today } from "../rules";
import { DEFAULT_REFERENCE, type Direction, effectiveValues, type LevelSet, type ReferenceInput } from "../reference";
import { comparableOf, scaleOf } from "./directions";
import { standingToValue } from "./reference-standing";
import { sameShown, type Shown, shownAt } from "./shown";

/** A sheet in a comparison, by the name that stands over its column. */
export interface Vendor {
  readonly name: string;
  readonly disclosure: Disclosure;
}

/** As many sheets as are put side by side. */
export const MOST_VENDORS = 20;

/** How an answer stands to what is asked for. */
export type LevelStanding = "meets" | "differs" | "unknown";

/** One answer in a comparison. */
export interface VendorCell {
  readonly shown: Shown;
  /** As it was read on the field's scale (99.95%, 5分). */
  readonly reading?: string;
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
  const values = reference ? effectiveValues(reference, reference.pattern) : [];
  const asked = new Set(levels.flatMap((set) => set.levels.map((level) => level.field)));
  const rules = RULES.filter((rule) => rule.id === "level-difference");
  const checker = createChecker({ edition, rules, today, reference: { ...DEFAULT_REFERENCE, levels } });
  const reports = asked.size === 0 ? [] : vendors.map(({ disclosure }) => checker.check(disclosure));
  return edition.fields.map((field) => {
    const scale = scaleOf(field.id);
    const cells = vendors.map(({ disclosure }, index): VendorCell => {
      const shown = shownAt(disclosure, field);
      const read = scale && shown.kind === "said" ? comparableOf(shown.text, scale) : undefined;
      return {
        shown,
        ...(read && { reading: read.stated.text.trim(), order: read.order }),
        ...joined([
          ...(asked.has(field.id) ? [standingOf(shown, reports[index]?.findingsOf(field.id) ?? [])] : []),
          ...values.filter(({ value }) => value.fields.includes(field.id)).map((value) => standingToValue(field, shown, value)),
        ]),
      };
    });
    const ranked = scale ? rank(cells, scale.direction) : cells;
    const first = cells[0];
    return {
      field,
      ...(scale && { direction: scale.direction }),
      cells: ranked,
      differs: first !== undefined && cells.some((cell) => !sameShown(cell.shown, first.shown)),
    };
  });
}

/** Of several standings the gravest is shown. */
function joined(standings: readonly LevelStanding[]): { readonly level?: LevelStanding } {
  if (standings.length === 0) return {};
  return { level: standings.includes("differs") ? "differs" : standings.includes("unknown") ? "unknown" : "meets" };
}

function standingOf(shown: Shown, findings: readonly Finding[]): LevelStanding {
  if (shown.kind === "masked" || shown.kind === "lost") return "unknown";
  if (findings.some((finding) => finding.outcome === "finding")) return "differs";
  return findings.length > 0 ? "unknown" : "meets";
}

function rank(cells: readonly VendorCell[], direction: Direction): VendorCell[] {
  const better = (left: number, right: number): boolean => (direction === "atLeast" ? left > right : left < right);
  const orders = cells.flatMap(({ order }) => (order === undefined ? [] : [order]));
  return cells.map((cell) => {
    const { order } = cell;
    return order === undefined ? cell : { ...cell, rank: 1 + orders.filter((other) => better(other, order)).length };
  });
}
