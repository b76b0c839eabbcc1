import type { CellRange } from "../../sheets";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function corner(text: string): { row?: number; column?: number } | null {
  const parts = /^\$?([A-Z]{0,3})\$?([0-9]{0,7})$/.exec(text);
  if (!parts || text === "") return null;
  return {
    ...(parts[1] ? { column: columnNumber(parts[1]) } : {}),
    ...(parts[2] ? { row: Number(parts[2]) - 1 } : {}),
  };
}

/**
 * Reads the addresses that Excel's events give: `C5`, `A1:C3`, whole rows `5:7`, whole columns `B:B`, several areas
 * joined by commas, with or without a sheet's name before each.
 * @returns the areas, or null when the text is no address
 */
export function parseAddress(address: string): CellRange[] | null {
  const areas: CellRange[] = [];
  // A quoted name of a sheet may hold commas.
  for (const part of address.replace(/'[^']*'/g, "").split(",")) {
    const [from = "", to = from, ...more] = part
      .slice(part.lastIndexOf("!") + 1)
      .trim()
      .toUpperCase()
      .split(":");
    if (more.length > 0) return null;
    const [first, last] = [corner(from), corner(to)];
    if (!first || !last) return null;
    areas.push({
      top: first.row ?? 0,
      left: first.column ?? 0,
      bottom: last.row ?? LAST_ROW,
      right: last.column ?? LAST_COLUMN,
    });
  }
  return areas;
}

export const isOneCell = (range: CellRange): boolean => range.top === range.bottom && range.left === range.right;

/** Whether a range reaches into a column. */
export const touchesColumn = (range: CellRange, column: number | undefined): boolean =>
  column !== undefined && column >= range.left && column <= range.right;
