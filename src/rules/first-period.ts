import { addMonths, type CalendarDate, compareDates, isRead, lastDay, readDate, readYear } from "../answers";
import type { FieldId } from "../form";
import type { Sheet } from "./sheet";

const FIRST_PERIOD = /第(?:1|一)期(?!\d)|初年度|初決算|決算(?:期)?(?:は|を|が)?(?:未了|未到来|未実施|迎えてい)/;

/** A first period is a year at most, and its accounts are out within half a year. */
const LONGEST_PERIOD = 12;
const ACCOUNTS_OUT = 18;

/** The fields that these functions read. */
export const FIRST_PERIOD_FIELDS: readonly FieldId[] = ["1.1", "3.1"];

/**
 * An applicant that has not closed its first accounts yet owes no figures, and names a period that is still to end.
 * Its word counts only where the founding year, if it can be read, bears it out.
 */
export function isBeforeFirstAccounts(text: string, sheet: Sheet): boolean {
  if (!FIRST_PERIOD.test(text.normalize("NFKC"))) return false;
  const founded = foundingOf(sheet);
  const day = sheet.read("1.1", readDate);
  return !founded || !isRead(day) || compareDates(addMonths(founded, ACCOUNTS_OUT), day.value) >= 0;
}

/** The last day on which the first period of the applicant may end; undefined where its founding cannot be read. */
export function latestFirstPeriodEnd(sheet: Sheet): CalendarDate | undefined {
  const founded = foundingOf(sheet);
  return founded && endOfMonth(addMonths(founded, LONGEST_PERIOD));
}

function endOfMonth({ year, month }: CalendarDate): CalendarDate {
  return lastDay({ year, month, precision: "month", notation: "western" });
}

/** As late as it can be: a founding year alone may mean its December. */
function foundingOf(sheet: Sheet): CalendarDate | undefined {
  const founded = sheet.read("3.1", readYear);
  return isRead(founded) ? lastDay(founded.value) : undefined;
}
