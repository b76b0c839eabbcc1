import {
  type Bound,
  compareDurations,
  type Duration,
  type Found,
  type Interval,
  isRead,
  type Reading,
  readCounts,
  readDurations,
  readGenerations,
  readIntervals,
  readingsOf,
  readMeasuredRates,
  readMoney,
  readRates,
  type TimeUnit,
} from "../answers";

/** A value that can be more or less than another of its kind. */
export type Quantity =
  | { readonly kind: "rate"; readonly percent: number }
  | { readonly kind: "length"; readonly amount: number; readonly unit: TimeUnit }
  | { readonly kind: "count"; readonly amount: number; readonly unit: string }
  | { readonly kind: "money"; readonly yen: number };

/** `atLeast`: the more the better; `atMost`: the less the better. */
export type Direction = "atLeast" | "atMost";

/** A quantity as an answer states it, with the characters that it was read from. */
export interface Stated {
  readonly text: string;
  readonly quantity: Quantity;
  /** The other end, where a range is stated (5~10分). */
  readonly upTo?: Quantity;
  readonly bound: Bound;
}

/**
 * The quantities of one kind that an answer states, in order. What cannot be read is left out, so that nothing is
 * concluded from it; `complete` is false then.
 */
export interface StatedList {
  readonly stated: readonly Stated[];
  readonly complete: boolean;
}

/** Compares two quantities; undefined where they are of different kinds, or the calendar decides (30日 against 1ヶ月). */
export function compareQuantities(left: Quantity, right: Quantity): number | undefined {
  if (left.kind === "rate" && right.kind === "rate") return left.percent - right.percent;
  if (left.kind === "money" && right.kind === "money") return left.yen - right.yen;
  if (left.kind === "count" && right.kind === "count") {
    return left.unit === right.unit || left.unit === "" || right.unit === "" ? left.amount - right.amount : undefined;
  }
  return left.kind === "length" && right.kind === "length" ? compareDurations(left, right) : undefined;
}

/** Reads all quantities of the kind that a requirement is stated in. */
export function statedQuantities(text: string, like: Quantity, direction: Direction): StatedList {
  switch (like.kind) {
    case "rate":
      return listOf(readRates(text), () =>
        readMeasuredRates(text).map((rate) =>
          statedOf(rate, { kind: "rate", percent: rate.value.amount }, percentTo(rate.value.upTo)),
        ),
      );
    case "length":
      // How often something happens is a longest wait; how long something is kept is a length.
      return direction === "atMost"
        ? listOf(readIntervals(text), (list) => readingsOf(list).flatMap((each) => statedInterval(each)))
        : listOf(readDurations(text), (list) => readingsOf(list).map((each) => statedLength(each)));
    case "count": {
      const unit = like.unit;
      if (unit === "世代") {
        // 14世代前まで can be restored is as much as 14 kept.
        const kept = readGenerations(text);
        return listOf(kept ? [kept] : [], (list) =>
          readingsOf(list).map(({ text: part, value }) => ({
            text: part,
            quantity: { kind: "count", amount: value.amount, unit },
            bound: value.bound === "atMost" ? "exactly" : value.bound,
          })),
        );
      }
      return listOf(unit === "" ? readCounts(text) : readCounts(text, [unit, ""]), (list) =>
        readingsOf(list).map((count) => statedOf(count, { kind: "count", amount: count.value.amount, unit: count.value.unit })),
      );
    }
    case "money":
      return listOf(readMoney(text), (list) =>
        readingsOf(list).map((money) => statedOf(money, { kind: "money", yen: money.value.yen })),
      );
  }
}

/**
 * The one quantity that a requirement states: 99.5%以上, 10分以内, 毎日1回, 5世代, 1,000円.
 * @param unit taken where the text is a bare number
 * @returns undefined where there is none, more than one, or one that cannot be read
 */
export function requiredQuantity(text: string, unit = ""): Quantity | undefined {
  const bare = /^[0-9０-９.．,，]{1,12}$/.test(text.trim());
  const written = bare ? `${text.trim()}${unit}` : text;
  const rates = readRates(written);
  if (rates.some((rate) => isRead(rate) && rate.value.unit === "percent")) {
    const rate = only(rates);
    return rate?.value.unit === "percent" && rate.value.upTo === undefined
      ? { kind: "rate", percent: rate.value.amount }
      : undefined;
  }
  const intervals = readIntervals(written);
  if (intervals.length > 0) {
    const interval = only(intervals);
    const [stated] = interval ? statedInterval(interval) : [];
    return stated?.upTo ? undefined : stated?.quantity;
  }
  const money = readMoney(written);
  if (money.some((each) => isRead(each) && each.value.unitStated)) {
    const amount = only(money);
    return amount && { kind: "money", yen: amount.value.yen };
  }
  const count = only(readCounts(written));
  return count && count.value.upTo === undefined
    ? { kind: "count", amount: count.value.amount, unit: count.value.unit }
    : undefined;
}

function listOf<T>(found: readonly Found<T>[], read: (found: readonly Found<T>[]) => readonly Stated[]): StatedList {
  return { stated: read(found), complete: found.every((each) => isRead(each)) };
}

function only<T>(found: readonly Found<T>[]): Reading<T> | undefined {
  const [first, second] = found;
  return first && !second && isRead(first) ? first : undefined;
}

function statedOf(reading: Reading<{ readonly bound: Bound }>, quantity: Quantity, upTo?: Quantity): Stated {
  return { text: reading.text, quantity, bound: reading.value.bound, ...(upTo && { upTo }) };
}

function percentTo(upTo: number | undefined): Quantity | undefined {
  return upTo === undefined ? undefined : { kind: "rate", percent: upTo };
}

function statedLength(reading: Reading<Duration>): Stated {
  const { amount, upTo, unit } = reading.value;
  return statedOf(
    reading,
    { kind: "length", amount, unit },
    upTo === undefined ? undefined : { kind: "length", amount: upTo, unit },
  );
}

function statedInterval({ text, value }: Reading<Interval>): Stated[] {
  switch (value.kind) {
    case "every": {
      const { amount, upTo, unit, bound } = value;
      const to: Quantity | undefined = upTo === undefined ? undefined : { kind: "length", amount: upTo, unit };
      return [{ text, quantity: { kind: "length", amount, unit }, bound, ...(to && { upTo: to }) }];
    }
    case "times": {
      const { least, most, per, bound } = value;
      const wait = (times: number): Quantity => ({ kind: "length", amount: per.amount / times, unit: per.unit });
      // 3回以上 a day is a wait of at most a third of it.
      const turned = bound === "atLeast" ? "atMost" : bound === "atMost" ? "atLeast" : bound;
      return [{ text, quantity: wait(most), bound: turned, ...(least < most && { upTo: wait(least) }) }];
    }
    case "continuous":
      return [{ text, quantity: { kind: "length", amount: 0, unit: "second" }, bound: "exactly" }];
    case "aroundTheClock":
    case "irregular":
    case "unspecified":
      return [];
  }
}
