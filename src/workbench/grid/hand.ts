import type { HandEdits } from "../host/hand-edits";
import { type Area, between, bounding, cellArea, mapCells, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "../host/model/area";
import { cellKey, columnOfKey, rowOfKey } from "../host/model/cell";
import type { Workbook } from "../host/model/workbook";
import { listChoices } from "../host/operations/rules";
import type { Written } from "../host/operations/write";
import { styleChange } from "./cell-data";
import { plainText } from "./clipboard";
import type { CellChange, CellChanges, Corners } from "./read-params";

/** Something that a person typed into a cell, exactly as typed. */
export interface Typed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Collects what one command of Univer writes into cells, and hands it to the model as what it means: typing, a choice
 * from a list, emptying, filling, new looks.
 */
export class HandCollector {
  readonly #cells = new Map<string, Map<number, CellChange>>();
  #typed: Typed | null = null;

  constructor(
    private readonly book: Workbook,
    private readonly hand: HandEdits,
    private readonly typedIn: (typed: Typed) => void,
  ) {}

  /** Called when an editor closes: the next write into this cell is this text, not what Univer makes of it. */
  typing(typed: Typed): void {
    this.#typed = typed;
  }

  /** Called for every write of Univer. */
  wrote(sheetId: string, matrix: CellChanges): void {
    let cells = this.#cells.get(sheetId);
    if (!cells) this.#cells.set(sheetId, (cells = new Map()));
    for (const [row, columns] of Object.entries(matrix)) {
      for (const [column, change] of Object.entries(columns)) {
        const key = cellKey(Number(row), Number(column));
        const before = cells.get(key);
        cells.set(key, change && before ? { ...before, ...change } : change);
      }
    }
  }

  /** Hands everything over as one step of undo. @returns the cells that Univer wrote, by sheet */
  handOver(): Map<string, number[]> {
    const collected = [...this.#cells];
    const typed = this.#typed;
    this.#cells.clear();
    this.#typed = null;
    const touched = new Map(collected.map(([sheetId, cells]) => [sheetId, [...cells.keys()]]));
    const typedKey = typed && cellKey(typed.row, typed.column);
    if (typed && typedKey !== null && collected.some(([sheetId, cells]) => sheetId === typed.sheetId && cells.has(typedKey))) {
      this.typedIn(typed);
      return touched;
    }
    this.book.transact("person", () => {
      for (const [sheetId, cells] of collected) {
        this.#values(sheetId, cells);
        this.#styles(sheetId, cells);
      }
    });
    return touched;
  }

  #values(sheetId: string, cells: ReadonlyMap<number, CellChange>): void {
    const written = new Map<number, Written>();
    for (const [key, change] of cells) {
      const value = writtenValue(change);
      if (value !== undefined) written.set(key, value);
    }
    const area = areaOf(written.keys());
    const sheet = this.book.sheet(sheetId);
    if (!area || !sheet) return;
    const [first] = written.values();
    if ([...written.values()].every((value) => value === "")) {
      if (written.size === area.rows * area.columns) this.hand.clear(sheetId, area);
      else for (const key of written.keys()) this.hand.clear(sheetId, cellArea(rowOfKey(key), columnOfKey(key)));
    } else if (written.size === 1 && listChoices(this.book, sheet, area.row, area.column)?.includes(unquoted(first))) {
      this.hand.chooseFromList(sheetId, area.row, area.column, unquoted(first));
    } else {
      this.hand.paste(
        sheetId,
        area.row,
        area.column,
        mapCells(area, (row, column) => written.get(cellKey(row, column)) ?? null),
      );
    }
  }

  #styles(sheetId: string, cells: ReadonlyMap<number, CellChange>): void {
    const groups = new Map<string, { keys: number[]; style: Readonly<Record<string, unknown>> }>();
    for (const [key, change] of cells) {
      if (!change?.s || typeof change.s === "string" || writtenValue(change) !== undefined) continue;
      const name = JSON.stringify(change.s);
      const group = groups.get(name);
      if (group) group.keys.push(key);
      else groups.set(name, { keys: [key], style: change.s });
    }
    for (const { keys, style } of groups.values()) {
      const change = styleChange(style);
      const area = areaOf(keys);
      if (!area || Object.keys(change).length === 0) continue;
      if (keys.length === area.rows * area.columns) this.hand.format(sheetId, area, change);
      else for (const key of keys) this.hand.format(sheetId, cellArea(rowOfKey(key), columnOfKey(key)), change);
    }
  }
}

/** What a change writes into its cell; undefined when it is about looks only. Texts are quoted, so that they stay texts. */
function writtenValue(change: CellChange): Written | undefined {
  if (change === null) return "";
  if (typeof change.f === "string") return change.f;
  if (change.p) return quoted(plainText(change.p.body?.dataStream ?? ""));
  if (change.v === undefined) return undefined;
  if (change.v === null) return "";
  if (change.t === 3) return change.v === 1 || change.v === true;
  return typeof change.v === "string" ? quoted(change.v) : change.v;
}

const quoted = (text: string): string => (text === "" ? "" : `'${text}`);
const unquoted = (value: Written | undefined): string => String(value ?? "").replace(/^'/, "");

function areaOf(keys: Iterable<number>): Area | null {
  let area: Area | null = null;
  for (const key of keys) {
    const cell = cellArea(rowOfKey(key), columnOfKey(key));
    area = area ? bounding(area, cell) : cell;
  }
  return area;
}

export const areaOfRange = (range: Corners): Area => between(range.startRow, range.startColumn, range.endRow, range.endColumn);

/** Univer's kinds of selections: cells, whole rows, whole columns, all. */
const ROWS = 1;
const COLUMNS = 2;
const ALL = 3;

/** What a person selected; whole rows and columns reach the edge of Excel's sheet, not of what Univer shows. */
export function selectedArea(range: Corners & { readonly rangeType?: number | undefined }): Area {
  const { row, column, rows, columns } = areaOfRange(range);
  if (range.rangeType === ALL) return WHOLE_SHEET;
  if (range.rangeType === ROWS) return { row, column: 0, rows, columns: MAX_COLUMNS };
  if (range.rangeType === COLUMNS) return { row: 0, column, rows: MAX_ROWS, columns };
  return { row, column, rows, columns };
}
