import * as answers from "../../src/answers";
import type { Span } from "../../src/answers";

/** Every reader, by name. */
export const EVERY_READER: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ["readAge", answers.readAge],
  ["readChoice", (text) => answers.readChoice(text, ["①会計監査人による会計監査", "②会計参与による監査"])],
  ["readContacts", answers.readContacts],
  ["readCounts", answers.readCounts],
  ["readDate", answers.readDate],
  ["readDates", answers.readDates],
  ["readDurations", answers.readDurations],
  ["readElapsed", answers.readElapsed],
  ["readFiscalPeriod", answers.readFiscalPeriod],
  ["readFiscalPeriods", answers.readFiscalPeriods],
  ["readFree", answers.readFree],
  ["readGenerations", answers.readGenerations],
  ["readIntervals", answers.readIntervals],
  ["readLabelled", answers.readLabelled],
  ["readMoney", answers.readMoney],
  ["readOfficeCounts", answers.readOfficeCounts],
  ["readPeople", answers.readPeople],
  ["readPeriod", answers.readPeriod],
  ["readPeriods", answers.readPeriods],
  ["readPerson", answers.readPerson],
  ["readPerTarget", (text) => answers.readPerTarget(text, answers.MONITORING_TARGETS)],
  ["readPlaceholder", answers.readPlaceholder],
  ["readPlaceList", answers.readPlaceList],
  ["readRates", answers.readRates],
  ["readSeismic", answers.readSeismic],
  ["readServiceHours", answers.readServiceHours],
  ["readServicePattern", answers.readServicePattern],
  ["readShares", answers.readShares],
  ["readVersions", answers.readVersions],
  ["readVoltages", answers.readVoltages],
  ["readYear", answers.readYear],
  ["readYesNo", (text) => answers.readYesNo(text, { yes: "公表可", no: "公表不可" })],
];

/** Every span in a result, however deep. */
export function spansIn(result: unknown): Span[] {
  if (Array.isArray(result)) return result.flatMap(spansIn);
  if (typeof result !== "object" || result === null) return [];
  const inside = Object.values(result).flatMap(spansIn);
  return isSpan(result) ? [result, ...inside] : inside;
}

function isSpan(value: object): value is Span {
  return "text" in value && "start" in value && "end" in value;
}
