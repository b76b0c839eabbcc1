import { CustomCommandExecutionError, type ICommandInfo } from "@univerjs/core";
import type { HandEdits } from "../host/hand-edits";
import type { FreezePanes } from "../host/model/layout";
import type { ClearWhat } from "../host/operations/write";
import { areaOfRange } from "./hand";
import * as read from "./read-params";

const POINTS_PER_PIXEL = 72 / 96;

/** What the interceptor needs of the grid. */
export interface Interception {
  readonly hand: HandEdits;
  /** Whether the last two clicks were at one place: Univer takes any two within half a second for a double click. */
  isDoubleClick(): boolean;
  /** Whether a cell's editor is open: undo and paste belong to its text then. */
  isEditing(): boolean;
  paste(text: string, html: string): void;
  pasteFromClipboard(): void;
  clear(what: ClearWhat): void;
  deleteNote(): void;
  freeze(sheetId: string, panes: FreezePanes): void;
  fitRows(sheetId: string, row: number, count: number): void;
  copy(isCut: boolean): void;
  failed(error: unknown): void;
}

/** Univer's kind of the event that opened an editor. */
const DOUBLE_CLICK = 3;

/** Stops a command of Univer: the model does it, and the painter shows it. */
class Diverted extends CustomCommandExecutionError {}

type Handler = (params: unknown, grid: Interception) => void;

/** Mutations and commands that never happen in Univer: the model does what they mean, and is painted. */
const DIVERTED: Readonly<Record<string, Handler>> = {
  "sheet.mutation.insert-row": (params, { hand }) => {
    const { subUnitId, range } = read.ranged(params);
    hand.insertRows(subUnitId, range.startRow, range.endRow - range.startRow + 1);
  },
  "sheet.mutation.remove-rows": (params, { hand }) => {
    const { subUnitId, range } = read.ranged(params);
    hand.deleteRows(subUnitId, range.startRow, range.endRow - range.startRow + 1);
  },
  "sheet.mutation.insert-col": (params, { hand }) => {
    const { subUnitId, range } = read.ranged(params);
    hand.insertColumns(subUnitId, range.startColumn, range.endColumn - range.startColumn + 1);
  },
  "sheet.mutation.remove-col": (params, { hand }) => {
    const { subUnitId, range } = read.ranged(params);
    hand.deleteColumns(subUnitId, range.startColumn, range.endColumn - range.startColumn + 1);
  },
  "sheet.mutation.insert-sheet": (_params, { hand }) => void hand.addSheet(),
  "sheet.mutation.remove-sheet": (params, { hand }) => hand.deleteSheet(read.ofSheet(params).subUnitId),
  "sheet.mutation.set-worksheet-name": (params, { hand }) => {
    const { subUnitId, name } = read.named(params);
    hand.renameSheet(subUnitId, name);
  },
  "sheet.mutation.set-worksheet-order": (params, { hand }) => {
    const { subUnitId, toOrder } = read.ordered(params);
    hand.moveSheet(subUnitId, toOrder);
  },
  "sheet.mutation.set-worksheet-hidden": (params, { hand }) => {
    const { subUnitId, hidden } = read.hidden(params);
    hand.setVisibility(subUnitId, hidden === 1 ? "Hidden" : "Visible");
  },
  "sheet.mutation.set-row-hidden": (params, { hand }) => eachRow(params, (id, row, count) => hand.hideRows(id, row, count, true)),
  "sheet.mutation.set-row-visible": (params, { hand }) =>
    eachRow(params, (id, row, count) => hand.hideRows(id, row, count, false)),
  "sheet.mutation.set-col-hidden": (params, { hand }) =>
    eachColumn(params, (id, column, count) => hand.hideColumns(id, column, count, true)),
  "sheet.mutation.set-col-visible": (params, { hand }) =>
    eachColumn(params, (id, column, count) => hand.hideColumns(id, column, count, false)),
  "sheet.mutation.set-worksheet-col-width": (params, { hand }) => {
    const { colWidth } = read.widths(params);
    eachColumn(params, (id, first, count) => {
      const width = typeof colWidth === "number" ? colWidth : colWidth[first];
      if (width !== undefined) hand.setColumnWidth(id, first, count, width * POINTS_PER_PIXEL);
    });
  },
  "sheet.mutation.set-worksheet-row-height": (params, { hand }) => {
    const { rowHeight } = read.heights(params);
    eachRow(params, (id, first, count) => {
      const height = typeof rowHeight === "number" ? rowHeight : rowHeight[first];
      if (height !== undefined) hand.setRowHeight(id, first, count, height * POINTS_PER_PIXEL);
    });
  },
  "sheet.mutation.set-worksheet-row-is-auto-height": (params, grid) =>
    eachRow(params, (id, row, count) => grid.fitRows(id, row, count)),
  "sheet.mutation.set-frozen": (params, grid) => {
    const { subUnitId, xSplit, ySplit } = read.frozen(params);
    grid.freeze(subUnitId, { rows: ySplit, columns: xSplit });
  },
  "sheet.command.clear-selection-content": (_params, grid) => grid.clear("Contents"),
  "sheet.command.clear-selection-format": (_params, grid) => grid.clear("Formats"),
  "sheet.command.clear-selection-all": (_params, grid) => grid.clear("All"),
  "sheet.command.delete-note": (_params, grid) => grid.deleteNote(),
  "sheet.command.paste-by-short-key": (params, grid) => {
    const { textContent, htmlContent } = read.pasted(params);
    grid.paste(textContent ?? "", htmlContent ?? "");
  },
  "univer.command.paste": (_params, grid) => grid.pasteFromClipboard(),
  "sheet.command.paste-value": (_params, grid) => grid.pasteFromClipboard(),
  "univer.command.undo": (_params, { hand }) => void hand.undo(),
  "univer.command.redo": (_params, { hand }) => void hand.redo(),
};

/** What the workbook does not keep: it is not done at all, rather than lost when the file is saved. */
const REFUSED: ReadonlySet<string> = new Set([
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
  "sheet.mutation.reorder-range",
  "sheet.mutation.set-tab-color",
  "sheet.mutation.toggle-gridlines",
  "sheet.mutation.set-row-data",
  "sheet.mutation.set-col-data",
  "sheet.mutation.copy-worksheet-end",
  "sheet.mutation.set-worksheet-default-style",
  "sheet.command.copy-sheet",
  "sheet.command.toggle-note-popup",
  "sheet.mutation.remove-note",
  "sheet.mutation.update-note-position",
  "sheet.mutation.toggle-note-popup",
  "data-validation.mutation.addRule",
  "data-validation.mutation.removeRule",
  "data-validation.mutation.updateRule",
  "sheet.mutation.add-conditional-rule",
  "sheet.mutation.delete-conditional-rule",
]);

/** Commands that mean the text of an open editor, not the sheet. */
const OF_EDITOR: ReadonlySet<string> = new Set(["univer.command.undo", "univer.command.redo", "univer.command.paste"]);

/**
 * Looks at a command before Univer carries it out.
 * @throws when Univer must not: the model has done it instead, or nobody does
 */
export function intercept(command: Readonly<ICommandInfo>, grid: Interception): void {
  if (OF_EDITOR.has(command.id) && grid.isEditing()) return;
  if (command.id === "univer.command.copy" || command.id === "univer.command.cut") {
    if (!grid.isEditing()) grid.copy(command.id === "univer.command.cut");
    return;
  }
  if (command.id === "sheet.operation.set-cell-edit-visible") {
    const { visible, eventType } = read.editVisible(command.params);
    if (visible && eventType === DOUBLE_CLICK && !grid.isDoubleClick()) throw new Diverted(command.id);
    return;
  }
  const handler = DIVERTED[command.id];
  try {
    handler?.(command.params, grid);
  } catch (error) {
    // Univer must not see it: its command ends as one that was stopped, and the person is told.
    grid.failed(error);
  }
  if (handler || REFUSED.has(command.id)) throw new Diverted(command.id);
}

function eachRow(params: unknown, act: (sheetId: string, row: number, count: number) => void): void {
  const { subUnitId, ranges } = read.rangeList(params);
  for (const area of ranges.map(areaOfRange)) act(subUnitId, area.row, area.rows);
}

function eachColumn(params: unknown, act: (sheetId: string, column: number, count: number) => void): void {
  const { subUnitId, ranges } = read.rangeList(params);
  for (const area of ranges.map(areaOfRange)) act(subUnitId, area.column, area.columns);
}
