import type { CellValue } from "./cell";
import { GENERAL, TEXT_FORMAT } from "./style";

const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const TOKEN = /"[^"]*"|\\.|yyyy|yy|mmm|mm|m|dd|d|hh|h|ss|s|[^"\\]/gi;

/** A number as a General cell shows it: at most 11 significant digits. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const text = String(Number(value.toPrecision(10)));
  return text.replace(/e([+-])([0-9]+)$/, (_whole, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`);
}

function grouped(digits: string): string {
  let out = "";
  for (let i = 0; i < digits.length; i++) out += (i > 0 && (digits.length - i) % 3 === 0 ? "," : "") + (digits[i] ?? "");
  return out;
}

function decimal(value: number, format: string): string {
  const plain = format.replace(/"[^"]*"|\\./g, "");
  const percent = plain.includes("%");
  const places = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  const [whole = "0", fraction] = Math.abs(percent ? value * 100 : value)
    .toFixed(places)
    .split(".");
  const number = (/[0#],[0#]/.test(plain) ? grouped(whole) : whole) + (fraction === undefined ? "" : `.${fraction}`);
  const sign = value < 0 && Number(number.replaceAll(",", "")) !== 0 ? "-" : "";
  let written = false;
  const shown = format.replace(/"([^"]*)"|\\(.)|[0#?,.]+/g, (whole_, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (written) return whole_;
    written = true;
    return number;
  });
  return sign + shown;
}

function dateAndTime(serial: number, format: string): string {
  const date = new Date(Math.round((serial - (serial < 60 ? 25_568 : 25_569)) * DAY));
  const two = (value: number) => String(value).padStart(2, "0");
  let afterHours = false;
  return format.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith("\\")) return token.slice(1);
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth() + 1;
    const wasAfterHours = afterHours;
    switch (token.toLowerCase()) {
      case "yyyy":
        return String(year);
      case "yy":
        return two(year % 100);
      case "mmm":
        return MONTHS[month - 1] ?? "";
      case "mm":
        return two(wasAfterHours ? date.getUTCMinutes() : month);
      case "m":
        return String(wasAfterHours ? date.getUTCMinutes() : month);
      case "dd":
        return two(date.getUTCDate());
      case "d":
        return String(date.getUTCDate());
      case "hh":
        afterHours = true;
        return two(date.getUTCHours());
      case "h":
        afterHours = true;
        return String(date.getUTCHours());
      case "ss":
        return two(date.getUTCSeconds());
      case "s":
        return String(date.getUTCSeconds());
      default:
        return token;
    }
  });
}

/** What a cell shows (`Range.text`) for a value in a number format. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = numberFormat.split(";")[0] ?? GENERAL;
  const plain = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (numberFormat === TEXT_FORMAT || /^general$/i.test(plain)) return general(value);
  if (/[ymdhs]/i.test(plain)) return dateAndTime(value, section.replace(/\[[^\]]*\]/g, ""));
  return /[0#?]/.test(plain) ? decimal(value, section) : general(value);
}
