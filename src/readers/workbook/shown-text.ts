import { type Cell, type CellValue, formatValue } from "hucre";

/** The text of a cell as Excel shows it: by its number format, with the result of its formula. */
export function shownText(value: CellValue | undefined, cell: Cell | undefined): string {
  const content = cell?.formula !== undefined ? (cell.formulaResult ?? value) : value;
  if (content === null || content === undefined) return "";
  if (typeof content === "string") return content;
  const format = cell?.style?.numFmt;
  if (format === undefined || format === "@" || /^general$/i.test(format)) return plain(content);
  return formatValue(content, format);
}

function plain(content: number | boolean | Date): string {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return String(Number(content.toPrecision(15)));
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${content.getUTCFullYear()}/${pad(content.getUTCMonth() + 1)}/${pad(content.getUTCDate())}`;
}
