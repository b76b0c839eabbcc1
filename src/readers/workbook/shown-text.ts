import { type Cell, type CellValue, formatValue, serialToDate } from "hucre";
import { isDateFormat, isElapsedTime, shownDate } from "./date-format";

/** The text of a cell as a Japanese Excel shows it: by its number format, with the result of its formula. */
export function shownText(value: CellValue | undefined, cell: Cell | undefined): string {
  const content = cell?.formula !== undefined ? (cell.formulaResult ?? value) : value;
  if (content === null || content === undefined) return "";
  return shownValue(content, cell?.style?.numFmt);
}

/**
 * A value under a number format.
 * @param format as the file has it; undefined for the general one
 * @param days added to a number that is a date: 1462 where the workbook counts from 1904
 */
export function shownValue(content: string | number | boolean | Date, format: string | undefined, days = 0): string {
  if (typeof content === "string") return content;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const general = format === undefined || format === "@" || /^general$/i.test(format.trim());
  if (content instanceof Date) {
    if (general) return shownDate(content, "yyyy/m/d");
    return isElapsedTime(format) ? formatValue(content, format) : shownDate(content, format);
  }
  if (general) return plain(content);
  if (isDateFormat(format)) {
    return isElapsedTime(format) ? formatValue(content, format) : shownDate(serialToDate(content + days), format);
  }
  return formatValue(content, withoutLocale(format, content)).trim();
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
