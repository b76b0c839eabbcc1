import { type Area, type CellValue, columnLetters, formatArea, type HandEdits, parseArea, type Workbook } from "../host";
import type { TrafficTotals, WorkbookHost } from "../host";
import { cellKey } from "../host/model/cell";
import type { Grid } from "../grid";

/**
 * `window.kaijiWorkbench`: the workbook in the console, for the curious and for end-to-end tests. Addresses are Excel's
 * (`B3`); a sheet is named, or is the active one.
 */
export interface KaijiWorkbench {
  /** Resolves when the grid has been painted. */
  readonly ready: Promise<void>;
  /** Names of the sheets, hidden ones too, in order. */
  sheets(): string[];
  /** The active sheet and what is selected on it, as `申請内容!F5`. */
  selection(): { readonly sheet: string; readonly address: string };
  /** What a cell holds: formulas calculated. */
  value(address: string, sheet?: string): CellValue;
  /** What the grid shows in a cell. */
  shown(address: string, sheet?: string): string;
  /** The note on a cell as the workbook holds it and as the grid shows it; null where there is none. */
  note(address: string, sheet?: string): { readonly holds: string | null; readonly shows: string | null };
  /** Where a cell of the active sheet stands in the window, in pixels. */
  rectangle(address: string): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Types into a cell as a person does: add-ins are told. @returns false when a validation refused it */
  editCell(address: string, text: string, sheet?: string): boolean;
  select(address: string, sheet?: string): void;
  /** How many steps can be taken back. */
  undoDepth(): number;
  /** Requests and bytes between the add-in and its host, since the start or the last reset. */
  traffic(): TrafficTotals;
  resetTraffic(): void;
}

declare global {
  interface Window {
    kaijiWorkbench?: KaijiWorkbench;
  }
}

export function publicFace(parts: {
  readonly book: Workbook;
  readonly hand: HandEdits;
  readonly host: WorkbookHost;
  readonly grid: Grid;
  readonly ready: Promise<void>;
}): KaijiWorkbench {
  const { book, hand, host, grid, ready } = parts;
  const sheetOf = (name: string | undefined) => {
    const sheet = name === undefined ? book.activeSheet : book.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet ${name}: the sheets are ${book.sheets.map((one) => one.name).join(", ")}.`);
    return sheet;
  };
  const areaOf = (address: string): Area => {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is not an address such as ${columnLetters(1)}3.`);
    return area;
  };
  return {
    ready,
    sheets: () => book.sheets.map((sheet) => sheet.name),
    selection: () => ({ sheet: book.activeSheet.name, address: formatArea(book.selectionOn(book.activeSheet.id)) }),
    value: (address, sheet) => book.valueAt(sheetOf(sheet), areaOf(address).row, areaOf(address).column),
    shown: (address, sheet) => grid.shownAt(sheetOf(sheet).id, areaOf(address).row, areaOf(address).column),
    note: (address, name) => {
      const sheet = sheetOf(name);
      const { row, column } = areaOf(address);
      return {
        holds: sheet.layout.notes.get(cellKey(row, column))?.content ?? null,
        shows: grid.noteAt(sheet.id, row, column),
      };
    },
    rectangle: (address) => {
      const rectangle = grid.cellRectangle(areaOf(address).row, areaOf(address).column);
      if (!rectangle) throw new Error(`${address} is not on the screen.`);
      const { x, y, width, height } = rectangle;
      return { x, y, width, height };
    },
    editCell: (address, text, sheet) =>
      hand.editCell(sheetOf(sheet).id, areaOf(address).row, areaOf(address).column, text).kind === "taken",
    select: (address, sheet) => hand.select(sheetOf(sheet).id, areaOf(address)),
    undoDepth: () => book.undoDepth,
    traffic: () => host.traffic.totals,
    resetTraffic: () => host.traffic.reset(),
  };
}
