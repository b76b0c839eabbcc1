import { labelBefore, type Rate, type Reading } from "../answers";
import { readMeasuredRates } from "./availability";

/** A rate of availability, and what the answer on outages says for it. */
export interface RateWithOutages {
  readonly rate: Reading<Rate>;
  readonly outages: string;
}

/**
 * Rates that are told service by service, each with the part of the answer on outages that stands under the same name.
 * @param rates the answer to 39.1
 * @param outages the answer to 39.3
 * @returns empty where not every rate has a name of its own that the answer on outages repeats
 */
export function ratesByService(rates: string, outages: string): RateWithOutages[] {
  const readings = readMeasuredRates(rates);
  if (readings.length < 2) return [];
  const names = readings.map((_rate, index) => labelBefore(rates, readings, index)?.text ?? "");
  if (names.some((name) => name.length < 2) || new Set(names).size < names.length) return [];
  const starts = names.map((name) => outages.indexOf(name));
  if (starts.some((start) => start < 0)) return [];
  return readings.map((rate, index) => {
    const start = starts[index] ?? 0;
    const next = Math.min(...starts.filter((other) => other > start), outages.length);
    return { rate, outages: outages.slice(start + (names[index] ?? "").length, next) };
  });
}
