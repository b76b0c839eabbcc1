import { formatValue, serialToDate } from "hucre";
import { isDateFormat, isElapsedTime, shownDate } from "./date-format";

/** Excel takes no longer format. */
const LONGEST_FORMAT = 255;

/** Days that Excel can show as dates: to the end of 9999. */
const LAST_DAY = 2_958_465;

/**
 * A value under a number format.
 * @param format as the file has it; undefined for the general one
 * @param days added to a number that is a date: 1462 where the workbook counts from 1904
 */
export function shownValue(content: string | number | boolean | Date, format: string | undefined, days = 0): string {
  if (typeof content === "string") return content;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const general = format === undefined || format.length > LONGEST_FORMAT || format === "@" || /^general$/i.test(format.trim());
  if (content instanceof Date) {
    if (general) return shownDate(content, "yyyy/m/d");
    return isElapsedTime(format) ? formatValue(content, format) : shownDate(content, format);
  }
  if (general) return plain(content);
  if (isDateFormat(format)) {
    if (!(content + days >= 0 && content + days <= LAST_DAY + 1)) return plain(content);
    return isElapsedTime(format) ? formatValue(content, format) : shownDate(serialToDate(content + days), format);
  }
  return formatValue(content, withoutLocale(withinPlaces(format), content)).trim();
}

/** Excel keeps fifteen digits of a number. */
function plain(content: number): string {
  return String(Number(content.toPrecision(15)));
}

/** The format with its currency written out, and with the number itself where it says to show it as it is. */
function withoutLocale(format: string, content: number): string {
  return format
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_mark, symbol: string) => (symbol === "" ? "" : `"${symbol}"`))
    .replace(/"[^"]*"|General/gi, (piece) => (piece.startsWith('"') ? piece : `"${plain(Math.abs(content))}"`));
}

/** The format with no more places than Excel shows: a fraction of n places is looked for among 10ⁿ. */
function withinPlaces(format: string): string {
  return format.replace(/\/\s{0,5}[#?0]{4,}/g, "/???").replace(/([#?0])[#?0]{30,}/g, (run) => run.slice(0, 30));
}
