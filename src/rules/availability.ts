import {
  type Duration,
  type Found,
  isRead,
  normaliseForMatching,
  type Reading,
  readCounts,
  readDurations,
  readingsOf,
  readPeriods,
  readServiceHours,
  readYesNo,
  secondsOf,
  valueOf,
} from "../answers";
import type { Period } from "../answers";

export { readMeasuredRates } from "../answers";

/** What an answer on outages (39.3) says of their number and length; undefined where it cannot be told for certain. */
export interface Outages {
  readonly incidents?: number;
  readonly minutes?: number;
}

const TOTAL_BEFORE = /(?:合計|総計|累計|延べ|のべ|計)(?:停止時間|時間)?[\s:はで(]{0,3}$/;
const EACH_AROUND = /あたり|当たり|1件につき|平均/;
/** Lengths that are no stoppage: until notice, between checks, a window. */
const OTHER_LENGTH = /(?:検知|通知|連絡|監視|間隔|以内|おき|毎に|ごと)/;

/** Periods with both ends, in order. */
export function readClosedPeriods(text: string): Required<Pick<Period, "from" | "to">>[] {
  return readingsOf(readPeriods(text)).flatMap(({ value: { from, to } }) => (from && to ? [{ from, to }] : []));
}

/** Reads an answer on outages: なし, 2件(520分), a list with a length each, a list with their sum. */
export function readOutages(text: string): Outages {
  const incidents = incidentsIn(text);
  const minutes = incidents === 0 ? 0 : minutesIn(text);
  return { ...(incidents !== undefined && { incidents }), ...(minutes !== undefined && { minutes }) };
}

function incidentsIn(text: string): number | undefined {
  const counts = readingsOf(readCounts(text, ["件", "回"])).map((count) => count.value.amount);
  // 3件(2件:…、1件:…) and 計10件 … 8件 … 1件: the whole is the greatest.
  if (counts.length > 0) return Math.max(...counts);
  return valueOf(readYesNo(text))?.answer === "no" ? 0 : undefined;
}

function minutesIn(text: string): number | undefined {
  const plain = normaliseForMatching(text);
  if (EACH_AROUND.test(plain)) return undefined;
  const found: readonly Found<Duration>[] = readDurations(text);
  if (found.some((length) => !isRead(length))) return undefined;
  const lengths = readingsOf(found).filter((length) => isStoppage(text, length));
  const minutes = lengths.map((length) => secondsOf(length.value).most / 60);
  const [first] = minutes;
  if (first === undefined) return found.length === 0 ? minutesOfClock(text) : undefined;
  const total = lengths.findIndex((length) => TOTAL_BEFORE.test(normaliseForMatching(text.slice(0, length.start)).slice(-10)));
  if (total >= 0) return minutes[total];
  const sum = minutes.reduce((all, each) => all + each, 0);
  const greatest = Math.max(...minutes);
  // 520分(うち 300分、220分): one of the lengths is the sum of the others.
  return minutes.length > 2 && Math.abs(sum - 2 * greatest) < 0.01 ? greatest : sum;
}

/** From 10:05 to 11:20, where no length is written. */
function minutesOfClock(text: string): number | undefined {
  const ranges = readServiceHours(text)?.ranges ?? [];
  if (ranges.length === 0 || ranges.some((range) => !isRead(range))) return undefined;
  return readingsOf(ranges).reduce((sum, { value }) => sum + value.to - value.from, 0);
}

function isStoppage(text: string, { value, start, end }: Reading<Duration>): boolean {
  if (!["second", "minute", "hour"].includes(value.unit) || value.relation !== undefined || value.upTo !== undefined)
    return false;
  if (value.bound !== "exactly" && value.bound !== "about") return false;
  return (
    !OTHER_LENGTH.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^(?:以内|間隔|ごと|毎|おき|で復旧し)/.test(text.slice(end, end + 4))
  );
}
