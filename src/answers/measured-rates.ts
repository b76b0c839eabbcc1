import { type Reading, readingsOf } from "./reading";
import { readRates } from "./rates";
import type { Rate } from "./values";

/** Measured rates in percent; figures that are aims (目標値) are left out. */
export function readMeasuredRates(text: string): Reading<Rate>[] {
  return readingsOf(readRates(text)).filter(
    (rate) =>
      rate.value.unit === "percent" &&
      !/目標|参照値|設計値|予定/.test(text.slice(Math.max(0, rate.start - 12), rate.start)) &&
      !/^[\s(]{0,2}(?:を?目標|の目標)/.test(text.slice(rate.end, rate.end + 6)),
  );
}
