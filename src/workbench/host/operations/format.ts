import { type Area, eachCell, isUnbounded, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../model/area";
import { columnOfKey, rowOfKey } from "../model/cell";
import { invalidArgument } from "../model/failure";
import type { Track } from "../model/layout";
import type { Sheet } from "../model/sheet";
import { type Border, type BorderEdge, type CellBorders, type CellStyle, restyled, type StyleProperty } from "../model/style";
import type { Transaction } from "../model/transaction";
import { assertUnlocked } from "./write";

/** Cells that one format call may touch: Excel's own sheet is larger, but nothing of ours comes near this. */
const MOST_CELLS = 2_000_000;

type Restyle = (style: CellStyle, row: number, column: number) => CellStyle;

/** What a style change sets; undefined goes back to the default. */
export type StyleChange = { readonly [K in StyleProperty]?: CellStyle[K] | undefined };

/** Changes how cells look. Whole rows and columns keep the style for cells to come. */
export function formatCells(change: Transaction, sheet: Sheet, area: Area, style: StyleChange): void {
  // Cells that looked alike still share one style afterwards.
  const known = new Map<CellStyle, CellStyle>();
  restyleCells(change, sheet, area, (before) => {
    let after = known.get(before);
    if (!after) known.set(before, (after = restyled(before, style)));
    return after;
  });
}

function restyleCells(change: Transaction, sheet: Sheet, area: Area, restyle: Restyle): void {
  assertUnlocked(sheet, area);
  if (isWholeColumns(area)) restyleTracks(change, sheet, area, "columns", restyle);
  else if (isWholeRows(area)) restyleTracks(change, sheet, area, "rows", restyle);
  else {
    if (area.rows * area.columns > MOST_CELLS) throw invalidArgument("The range is too large to be formatted cell by cell.");
    eachCell(area, (row, column) => {
      const cell = sheet.cellAt(row, column);
      change.setCell(sheet, row, column, { ...cell, style: restyle(cell.style, row, column) });
    });
  }
  change.report({ kind: "format", sheetId: sheet.id, area });
}

function restyleTracks(change: Transaction, sheet: Sheet, area: Area, kind: "rows" | "columns", restyle: Restyle): void {
  const tracks = new Map<number, Track>(sheet.layout[kind]);
  const first = kind === "rows" ? area.row : area.column;
  const last = kind === "rows" ? lastRow(area) : lastColumn(area);
  for (let index = first; index <= last; index++) {
    const track = tracks.get(index);
    tracks.set(index, { ...track, style: restyle(track?.style ?? {}, kind === "rows" ? index : 0, kind === "rows" ? 0 : index) });
  }
  // A row's style wins over a column's: where the column changes later, the crossing gets a cell of its own.
  const crossing = kind === "columns" ? [...sheet.layout.rows].filter(([, track]) => track.style !== undefined) : [];
  for (const [row] of crossing) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      change.setCell(sheet, row, column, sheet.cellAt(row, column));
    }
  }
  if (kind === "rows") {
    for (const [column, track] of sheet.layout.columns) {
      if (track.style === undefined) continue;
      for (let row = area.row; row <= lastRow(area); row++) change.setCell(sheet, row, column, sheet.cellAt(row, column));
    }
  }
  for (const key of sheet.keysWithin(area)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const cell = sheet.cellAt(row, column);
    change.setCell(sheet, row, column, { ...cell, style: restyle(cell.style, row, column) });
  }
  change.setLayout(sheet, { [kind]: tracks });
}

/** Number formats one by one. */
export function formatNumbers(
  change: Transaction,
  sheet: Sheet,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  restyleCells(change, sheet, area, (style, row, column) => {
    const numberFormat = formats[row - area.row]?.[column - area.column];
    return numberFormat ? restyled(style, { numberFormat }) : style;
  });
}

function bordered(style: CellStyle, sides: readonly (keyof CellBorders)[], border: Border | undefined): CellStyle {
  const borders: { -readonly [K in keyof CellBorders]: CellBorders[K] } = { ...style.borders };
  for (const side of sides) {
    if (border) borders[side] = border;
    else delete borders[side];
  }
  return restyled(style, { borders });
}

/** Draws one edge of a range, inside edges included. */
export function drawBorder(change: Transaction, sheet: Sheet, area: Area, edge: BorderEdge, border: Border | undefined): void {
  if (isUnbounded(area)) throw invalidArgument("Borders of whole rows or columns are not kept by this host.");
  const sides = (row: number, column: number): (keyof CellBorders)[] => {
    switch (edge) {
      case "EdgeTop":
        return row === area.row ? ["top"] : [];
      case "EdgeBottom":
        return row === lastRow(area) ? ["bottom"] : [];
      case "EdgeLeft":
        return column === area.column ? ["left"] : [];
      case "EdgeRight":
        return column === lastColumn(area) ? ["right"] : [];
      case "InsideHorizontal":
        return [...(row > area.row ? ["top" as const] : []), ...(row < lastRow(area) ? ["bottom" as const] : [])];
      case "InsideVertical":
        return [...(column > area.column ? ["left" as const] : []), ...(column < lastColumn(area) ? ["right" as const] : [])];
      case "DiagonalDown":
      case "DiagonalUp":
        return [];
    }
  };
  // Cells that looked alike, and have the same sides on this edge, still share one style afterwards.
  const known = new Map<string, Map<CellStyle, CellStyle>>();
  restyleCells(change, sheet, area, (style, row, column) => {
    const drawn = sides(row, column);
    const alike = known.get(drawn.join()) ?? new Map<CellStyle, CellStyle>();
    known.set(drawn.join(), alike);
    const after = alike.get(style) ?? bordered(style, drawn, border);
    alike.set(style, after);
    return after;
  });
}

/** What one edge of a range is made of, or null when its cells differ; undefined when there is no border. */
export function borderOf(sheet: Sheet, area: Area, edge: BorderEdge): Border | undefined {
  const cell = sheet.cellAt(
    edge === "EdgeBottom" ? lastRow(area) : edge === "InsideHorizontal" ? area.row + 1 : area.row,
    edge === "EdgeRight" ? lastColumn(area) : edge === "InsideVertical" ? area.column + 1 : area.column,
  );
  const side = ({ EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const)[
    edge === "InsideHorizontal"
      ? "EdgeTop"
      : edge === "InsideVertical"
        ? "EdgeLeft"
        : edge === "DiagonalDown" || edge === "DiagonalUp"
          ? "EdgeTop"
          : edge
  ];
  return cell.style.borders?.[side];
}

/** Sets height, width or hiding of whole rows or columns. */
export function setTracks(
  change: Transaction,
  sheet: Sheet,
  kind: "rows" | "columns",
  first: number,
  count: number,
  track: Partial<Pick<Track, "size" | "hidden">> | "autofit",
): void {
  const tracks = new Map(sheet.layout[kind]);
  for (let index = first; index < first + count; index++) {
    const { size: _size, ...rest } = tracks.get(index) ?? {};
    if (track === "autofit") tracks.set(index, rest);
    else tracks.set(index, { ...tracks.get(index), ...track });
  }
  change.setLayout(sheet, { [kind]: tracks });
  change.report({ kind: "layout", sheetId: sheet.id });
}

/** Hides or shows rows. */
export function hideRows(change: Transaction, sheet: Sheet, area: Area, hidden: boolean): void {
  setTracks(change, sheet, "rows", area.row, area.rows, { hidden });
  change.report({ kind: "rowsHidden", sheetId: sheet.id, area: { ...area, column: 0, columns: 16_384 }, hidden });
}
