import { addMonths, type CalendarDate } from "../answers";

const VALID_MONTHS = 24;
const NOTICE_MONTHS = 4;

/** How long a certification is valid: two years from the date of the sheet; the office writes four months before its end. */
export function validityFrom(date: CalendarDate): { readonly end: CalendarDate; readonly notice: CalendarDate } {
  return { end: addMonths(date, VALID_MONTHS), notice: addMonths(date, VALID_MONTHS - NOTICE_MONTHS) };
}
