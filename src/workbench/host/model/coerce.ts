import type { CellValue } from "./cell";
import { invalidArgument } from "./failure";
import { GENERAL, TEXT_FORMAT } from "./style";

/** Longest text that a cell takes. */
export const MAX_TEXT = 32_767;

/** What Excel makes of something written into a cell. */
export type Entered =
  | { readonly kind: "constant"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

/** How a text is read: the API speaks en-US, a person in Japanese Excel ja-JP. */
export type EntryLocale = "en-US" | "ja-JP";

const NUMBER = /^[+-]?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,5})?(?:\.[0-9]{0,15})?(?:[eE][+-]?[0-9]{1,3})?$/;
const PERCENT = /^([+-]?[0-9,.]{1,20}) ?%$/;
const YEAR_FIRST = /^([0-9]{4})[/-]([0-9]{1,2})[/-]([0-9]{1,2})$/;
const MONTH_FIRST = /^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})$/;
const MONTH_AND_DAY = /^([0-9]{1,2})[/-]([0-9]{1,2})$/;
const YEAR_AND_MONTH = /^([0-9]{4})[/-]([0-9]{1,2})$/;
const JAPANESE_DATE = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/;
const TIME = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$/;

/** Excel's serial number of a day (1900 date system), or null when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round(time / 86_400_000) + 25_569;
  return serial < 1 ? null : serial < 61 ? serial - 1 : serial;
}

function plainNumber(text: string): number | null {
  if (!NUMBER.test(text) || !/[0-9]/.test(text)) return null;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

function date(text: string, thisYear: number, locale: EntryLocale): Entered | null {
  const make = (year: string | number, month = "1", day = "1", numberFormat = "m/d/yyyy"): Entered | null => {
    const serial = dateSerial(Number(year), Number(month), Number(day));
    return serial === null ? null : { kind: "constant", value: serial, numberFormat };
  };
  const full = YEAR_FIRST.exec(text);
  if (full) return make(full[1] ?? "", full[2], full[3], locale === "ja-JP" ? "yyyy/m/d" : "m/d/yyyy");
  const american = locale === "en-US" ? MONTH_FIRST.exec(text) : null;
  if (american) {
    const year = Number(american[3]);
    return make(year < 30 ? 2000 + year : year < 100 ? 1900 + year : year, american[1], american[2]);
  }
  const dayOfYear = MONTH_AND_DAY.exec(text);
  if (dayOfYear) return make(thisYear, dayOfYear[1], dayOfYear[2], locale === "ja-JP" ? 'm"月"d"日"' : "d-mmm");
  const month = YEAR_AND_MONTH.exec(text);
  if (month) return make(month[1] ?? "", month[2], "1", locale === "ja-JP" ? "mmm-yy" : "mmm-yy");
  const japanese = locale === "ja-JP" ? JAPANESE_DATE.exec(text) : null;
  return japanese ? make(japanese[1] ?? "", japanese[2], japanese[3], 'yyyy"年"m"月"d"日"') : null;
}

function time(text: string): Entered | null {
  const parts = TIME.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { kind: "constant", value, numberFormat: parts[3] === undefined ? "h:mm" : "h:mm:ss" };
}

/**
 * What becomes of something written into a cell: Excel's own guessing in General cells, none in text cells (`@`).
 * @param thisYear year of a date without one
 * @throws ExcelFailure InvalidArgument over 32,767 characters
 */
export function enter(
  written: string | number | boolean,
  numberFormat: string,
  thisYear: number,
  locale: EntryLocale = "en-US",
): Entered {
  const isText = numberFormat === TEXT_FORMAT;
  if (typeof written !== "string") {
    return { kind: "constant", value: isText ? String(written).toUpperCase() : written };
  }
  if (written.length > MAX_TEXT) throw invalidArgument();
  // The apostrophe only says "this is text"; Excel keeps it out of the value, in text cells too.
  if (written.startsWith("'")) return { kind: "constant", value: written.slice(1) };
  if (isText) return { kind: "constant", value: written };
  const text = written.trim();
  if (written.startsWith("=") && written.length > 1) return { kind: "formula", formula: written };
  const guessed = guess(text, thisYear, locale);
  if (guessed) {
    if (guessed.kind === "constant" && numberFormat !== GENERAL) return { kind: "constant", value: guessed.value };
    return guessed;
  }
  if (/^[+-]./.test(written)) return { kind: "formula", formula: `=${written.startsWith("+") ? written.slice(1) : written}` };
  if (/^@./.test(written)) return { kind: "formula", formula: `=${written}` };
  return { kind: "constant", value: written };
}

function guess(text: string, thisYear: number, locale: EntryLocale): Entered | null {
  if (text === "") return null;
  const number = plainNumber(text);
  if (number !== null) {
    return { kind: "constant", value: number, ...(text.includes(",") ? { numberFormat: "#,##0" } : {}) };
  }
  const percent = plainNumber(PERCENT.exec(text)?.[1] ?? "");
  if (percent !== null) {
    return { kind: "constant", value: Number(`${percent}e-2`), numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  if (/^(?:true|false)$/i.test(text)) return { kind: "constant", value: text.toLowerCase() === "true" };
  return date(text, thisYear, locale) ?? time(text);
}
