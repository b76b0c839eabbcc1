import {
  type Contacts,
  type Count,
  type Found,
  type Interval,
  readContacts,
  readCounts,
  readDurations,
  readIntervals,
  readServiceHours,
} from "../answers";
import type { FieldId } from "../form";
import type { Sheet } from "./sheet";

/** Counts with any unit; one function, so that its readings are kept. */
export function readAnyCounts(text: string): Found<Count>[] {
  return readCounts(text);
}

/** Hours of a day are given, or that it is all of them. What cannot be read as a time still stands for one. */
export function givesHours(id: FieldId, sheet: Sheet): boolean {
  const hours = sheet.read(id, readServiceHours);
  return Boolean(hours && (hours.allDay || hours.ranges.length > 0));
}

/** A length of time is given. */
export function givesDuration(id: FieldId, sheet: Sheet): boolean {
  return (sheet.read(id, readDurations) ?? []).length > 0;
}

/** A length of time or an interval of any kind is given, 常時 and 随時 included. */
export function givesTiming(id: FieldId, sheet: Sheet): boolean {
  return givesDuration(id, sheet) || (sheet.read(id, readIntervals) ?? []).length > 0;
}

/** A length of time or an interval is given that says how often: 毎日, 年1回, but not 随時, 定期的 or リリース毎. */
export function givesRegularTiming(id: FieldId, sheet: Sheet): boolean {
  return givesDuration(id, sheet) || (sheet.read(id, readIntervals) ?? []).some(isRegular);
}

/** A telephone or fax number, a mail address or a web page is given. */
export function givesContact(id: FieldId, sheet: Sheet): boolean {
  const contacts: Contacts | undefined = sheet.read(id, readContacts);
  return (
    contacts !== undefined && [contacts.telephones, contacts.faxes, contacts.mails, contacts.urls].some((list) => list.length > 0)
  );
}

function isRegular(interval: Found<Interval>): boolean {
  return interval.kind === "read" && interval.value.kind !== "irregular" && interval.value.kind !== "unspecified";
}
