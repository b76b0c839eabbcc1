import { type Area, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { columnLetters, quoteSheetName } from "../model/address";
import { type Corner, parseCorner } from "./parse";
import { type Token, tokenize } from "./tokens";

function rewriteReferences(formula: string, rewrite: (token: Token) => string): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = tokenize(formula);
  if (!pieces) return formula;
  return `=${pieces.map((piece) => (typeof piece === "string" ? piece : piece.kind === "reference" ? rewrite(piece) : piece.text)).join("")}`;
}

function writeCorner(corner: Corner, like: string): string {
  const hasColumn = /[A-Za-z]/.test(like);
  const hasRow = /[0-9]/.test(like);
  const column = hasColumn ? `${like.startsWith("$") ? "$" : ""}${columnLetters(corner.column)}` : "";
  const rowFixed = hasColumn ? /[A-Za-z]\$/.test(like) : like.startsWith("$");
  return column + (hasRow ? `${rowFixed ? "$" : ""}${corner.row + 1}` : "");
}

/**
 * Writes a formula anew after cells of a sheet have moved.
 * @param ownSheet name of the sheet that the formula stands on
 * @param movedSheet name of the sheet whose cells have moved
 * @param move where an area has gone; null when it is deleted, which shows as `#REF!`
 */
export function moveReferences(formula: string, ownSheet: string, movedSheet: string, move: (area: Area) => Area | null): string {
  return rewriteReferences(formula, (token) => {
    const address = token.address ?? "";
    if ((token.sheet ?? ownSheet).toLowerCase() !== movedSheet.toLowerCase() || address.startsWith("#")) return token.text;
    const [first = "", second] = address.split(":");
    const start = parseCorner(first, { row: 0, column: 0 });
    const end = parseCorner(second ?? first, { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 });
    if (!start || !end) return token.text;
    const [top, bottom] = [Math.min(start.row, end.row), Math.max(start.row, end.row)];
    const [left, right] = [Math.min(start.column, end.column), Math.max(start.column, end.column)];
    const moved = move({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    const prefix = token.text.slice(0, token.text.length - address.length);
    if (!moved) return `${prefix}#REF!`;
    const corner = (of: Corner): Corner => ({
      ...of,
      row: of.row === top ? moved.row : moved.row + moved.rows - 1,
      column: of.column === left ? moved.column : moved.column + moved.columns - 1,
    });
    if (second === undefined) return prefix + writeCorner(corner(start), first);
    // A range of one row or column has equal corners: the second one is its far end all the same.
    const far: Corner = { ...end, row: moved.row + moved.rows - 1, column: moved.column + moved.columns - 1 };
    const near: Corner = { ...start, row: moved.row, column: moved.column };
    return `${prefix}${writeCorner(near, first)}:${writeCorner(far, second)}`;
  });
}

/** Writes a formula anew after a sheet was renamed. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return rewriteReferences(formula, (token) =>
    token.sheet?.toLowerCase() === before.toLowerCase() ? `${quoteSheetName(after)}!${token.address ?? ""}` : token.text,
  );
}

/** Writes a formula anew for another cell: relative references go along, as in copying. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, (token) => {
    const address = token.address ?? "";
    const prefix = token.text.slice(0, token.text.length - address.length);
    const parts = address.split(":").map((text, index) => {
      const corner = parseCorner(text, index === 0 ? { row: 0, column: 0 } : { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 });
      if (!corner) return text;
      const row = corner.row + (corner.rowFixed ? 0 : rows);
      const column = corner.column + (corner.columnFixed ? 0 : columns);
      return row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS
        ? null
        : writeCorner({ ...corner, row, column }, text);
    });
    return prefix + (parts.includes(null) ? "#REF!" : parts.join(":"));
  });
}
