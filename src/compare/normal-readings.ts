import type { TimeUnit } from "../answers";
import type { Quantity } from "../reference";

/** A length of time in the unit that a row of readings shares. */
export interface NormalReading {
  readonly amount: number;
  readonly unit: TimeUnit;
}

type Length = Extract<Quantity, { kind: "length" }>;

/** Units that hold each other exactly, the smallest first, with what each holds of the smallest. */
const FAMILIES: readonly ReadonlyMap<TimeUnit, number>[] = [
  new Map([
    ["second", 1],
    ["minute", 60],
    ["hour", 3600],
    ["day", 86_400],
    ["week", 604_800],
  ]),
  new Map([
    ["month", 1],
    ["year", 12],
  ]),
];

/**
 * Readings of one field in one unit, the smallest that is among them, so that 30秒 and 5分 can be read off side by side.
 * @returns for each reading its amount in that unit; undefined where it is stated in that unit already, or the readings
 * have no unit in common (30日 and 1ヶ月)
 */
export function normalReadings(quantities: readonly (Quantity | undefined)[]): (NormalReading | undefined)[] {
  const none = quantities.map(() => undefined);
  const given = quantities.filter((each) => each !== undefined);
  const lengths = given.filter((each): each is Length => each.kind === "length");
  const family = FAMILIES.find((units) => lengths.every(({ unit }) => units.has(unit)));
  if (!family || lengths.length === 0 || lengths.length < given.length) return none;
  const smallest = [...family].find(([unit]) => lengths.some((length) => length.unit === unit));
  if (!smallest) return none;
  const [unit, size] = smallest;
  return quantities.map((quantity) => {
    if (quantity?.kind !== "length" || quantity.unit === unit) return undefined;
    return { amount: (quantity.amount * (family.get(quantity.unit) ?? size)) / size, unit };
  });
}
