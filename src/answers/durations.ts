import { lengthPlaces } from "./lengths";
import { fold } from "./normalise";
import type { Found } from "./reading";
import { toFound } from "./scan";
import type { Duration } from "./values";

/**
 * All lengths of time: 20分以内, 2週間前, 6ヶ月, 1時間30分, 最低2年, 半年, 48時間分.
 * Dates, hours of operation (24時間365日), frequencies (1日1回) and 十分な are none.
 */
export function readDurations(text: string): Found<Duration>[] {
  const folded = fold(text);
  return toFound(folded, lengthPlaces(folded.text));
}
