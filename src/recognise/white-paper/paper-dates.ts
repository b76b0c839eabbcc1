import { type CalendarDate, readDates } from "../../answers";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})\\b`, "iu");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4})\\b`, "iu");

/** A date in a paper: as printed, and the day that it stands for (the first of its month where no day is written). */
export interface PaperDate {
  readonly printed: string;
  readonly day: CalendarDate;
}

/** The first date of a text, Japanese or English, to the month at least. */
export function paperDate(text: string): PaperDate | undefined {
  for (const found of readDates(text)) {
    if (found.kind !== "read" || found.value.month === undefined) continue;
    const { year, month, day = 1 } = found.value;
    return { printed: found.text, day: { year, month, day } };
  }
  const first = MONTH_FIRST.exec(text);
  if (first) return english(first[0], first[1], first[2], first[3]);
  const second = DAY_FIRST.exec(text);
  return second ? english(second[0], second[2], second[1], second[3]) : undefined;
}

function english(printed: string, month = "", day = "1", year = ""): PaperDate {
  const place = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return { printed, day: { year: Number(year), month: place + 1, day: Number(day) } };
}
