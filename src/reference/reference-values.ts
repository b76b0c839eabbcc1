import { MONITORING_TARGETS } from "../answers";
import type { FieldId } from "../form";
import type { Template } from "../messages";
import type { About } from "./holding";
import { type Direction, type Quantity, requiredQuantity } from "./quantity";
import { type ReferenceData, referenceSchema } from "./reference-schema";

/** The service patterns of the guideline, by confidentiality, integrity and availability. */
export const PATTERNS = [1, 2, 3, 4, 5, 6] as const;
export type PatternNumber = (typeof PATTERNS)[number];

/** `unconfirmed`: nobody has held the value against the guideline; it counts only once the user has. */
export type ReferenceState = "confirmed" | "unconfirmed";

/** What a reference asks for. */
export type Requirement =
  | { readonly kind: "quantity"; readonly direction: Direction; readonly quantity: Quantity }
  /** The measure is taken at all. */
  | { readonly kind: "implemented" };

/** What the guideline says of one value for one pattern. */
export interface PatternValue {
  /** As the table prints it, without the mark; `-` where no value is set. */
  readonly text: string;
  /** Undefined where no value is set. */
  readonly requirement?: Requirement;
  /** 特に達成することが必要 (`*` in the table). */
  readonly particular: boolean;
  readonly state: ReferenceState;
  readonly source: Template;
}

/** One 対策参照値: a guide value, not a requirement. */
export interface ReferenceValue {
  readonly id: string;
  /** Fields whose answers are compared with it. */
  readonly fields: readonly FieldId[];
  readonly label: Template;
  /** Section of the guideline (Ⅲ.4.2.1 a), where it is known. */
  readonly section?: string;
  readonly grade: "基本" | "推奨";
  readonly direction: Direction | "implemented";
  readonly unit: string;
  readonly about?: About;
  /** By pattern; a pattern of which nothing is known is not in the map. */
  readonly patterns: ReadonlyMap<PatternNumber, PatternValue>;
}

export interface ReferenceTable {
  /** Of the data, which grows as values are confirmed. */
  readonly version: string;
  readonly guideline: { readonly title: string; readonly publisher: string; readonly date: string };
  readonly values: readonly ReferenceValue[];
  /** Typical services of the patterns, in the form's language. */
  readonly services: readonly { readonly pattern: PatternNumber; readonly services: readonly string[] }[];
}

export function isPattern(value: number): value is PatternNumber {
  return PATTERNS.some((pattern) => pattern === value);
}

/**
 * Builds the table from its stored data.
 * @throws when the data does not have the shape of a table, or a value in it cannot be read
 */
export function parseReferenceTable(data: unknown): ReferenceTable {
  const { version, guideline, patterns, values } = referenceSchema.parse(data);
  return {
    version,
    guideline,
    values: values.map(valueOf),
    services: patterns.flatMap(({ pattern, services }) => (isPattern(pattern) ? [{ pattern, services }] : [])),
  };
}

/**
 * What a text asks for under a value's direction: `10分`, `99.5%以上`, `実施`, a bare `10` in the value's own unit.
 * @returns undefined where it cannot be read, or is of another kind than the value
 */
export function readRequirement(
  text: string,
  { direction, unit }: Pick<ReferenceValue, "direction" | "unit">,
): Requirement | undefined {
  if (direction === "implemented") {
    return /^\s*(?:実施|あり|有り|有|必要|要|yes)\s*$/i.test(text.normalize("NFKC")) ? { kind: "implemented" } : undefined;
  }
  const quantity = requiredQuantity(text, unit);
  const own = requiredQuantity(`1${unit}`);
  if (!quantity || quantity.kind !== own?.kind) return undefined;
  return { kind: "quantity", direction, quantity };
}

function valueOf(data: ReferenceData["values"][number]): ReferenceValue {
  const { statements, about, section, ...rest } = data;
  const patterns = new Map<PatternNumber, PatternValue>();
  for (const pattern of PATTERNS) {
    const stated = (state: ReferenceState): PatternValue | undefined => {
      const statement = statements.find((each) => each.state === state && each.patterns[`${pattern}`] !== undefined);
      return statement && patternValue(statement.patterns[`${pattern}`] ?? "-", statement, data);
    };
    const value = stated("confirmed") ?? stated("unconfirmed");
    if (value) patterns.set(pattern, value);
  }
  const labels = about === "monitoringTargets" ? { targets: MONITORING_TARGETS } : about;
  return { ...rest, ...(section !== undefined && { section }), ...(labels && { about: labels }), patterns };
}

function patternValue(
  written: string,
  { state, source }: { readonly state: ReferenceState; readonly source: Template },
  value: Pick<ReferenceValue, "id" | "direction" | "unit">,
): PatternValue {
  const particular = written.endsWith("*");
  const text = particular ? written.slice(0, -1) : written;
  if (text === "-") return { text, particular, state, source };
  const requirement = readRequirement(text, value);
  if (!requirement) throw new Error(`The reference value ${value.id} has a value that cannot be read: ${written}`);
  return { text, requirement, particular, state, source };
}
