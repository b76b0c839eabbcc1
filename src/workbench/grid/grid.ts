import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { EditOutcome, HandEdits } from "../host/hand-edits";
import { type Area, cellArea } from "../host/model/area";
import type { Workbook } from "../host/model/workbook";
import type { FreezePanes, ValidationAlert } from "../host/model/layout";
import { setTracks } from "../host/operations/format";
import type { Language } from "../../messages";
import { HandCollector, selectedArea, type Typed } from "./hand";
import { intercept } from "./intercept";
import { followLink } from "./links";
import { type Mutate, UNIT_ID } from "./mutations";
import { Painter } from "./painter";
import { Paster } from "./paste";
import * as read from "./read-params";
import { startUniver, type UniverInstance } from "./univer";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly book: Workbook;
  readonly hand: HandEdits;
  readonly language: Language;
  /** A person's edit was refused by a validation. @returns whether to take it all the same (never for a stop) */
  refused(alert: ValidationAlert): Promise<boolean>;
  /** A person's edit could not be done (protected sheet, name that is taken, …). */
  failed(error: unknown): void;
  /** A cell's editor opened or closed: Excel refuses an add-in's calls while it is open. */
  editing(isEditing: boolean): void;
}

/** The real grid, bound to the workbook: the model is the truth, Univer shows it and hears the person. */
export class Grid {
  readonly #univer: UniverInstance;
  readonly #painter: Painter;
  readonly #collector: HandCollector;
  readonly #paster: Paster;
  readonly #stop: (() => void)[] = [];
  #isEditing = false;
  /** Where the pointer went down last, and before. */
  #presses: readonly PointerEvent[] = [];
  #isScheduled = false;

  constructor(private readonly options: GridOptions) {
    const { book, hand } = options;
    const first = book.activeSheet;
    this.#univer = startUniver(options.container, options.language, { id: first.id, name: first.name });
    const { api, commands } = this.#univer;
    const mutate: Mutate = (subUnitId, id, params) =>
      void commands.syncExecuteCommand(id, { ...params, unitId: UNIT_ID, subUnitId });
    this.#painter = new Painter(book, mutate, {
      activeSheetId: () => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? null,
      sheetIds: () => (api.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => sheet.getSheetId()),
      selection: () => this.#shownSelection(),
    });
    this.#paster = new Paster(book, hand);
    this.#collector = new HandCollector(book, hand, (typed) => void this.#type(typed));
    const heard = [
      commands.beforeCommandExecuted((command) => this.#before(command)),
      commands.onCommandExecuted((command, executed) => this.#after(command, executed)),
      api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
        if (isConfirm)
          this.#collector.typing({ sheetId: worksheet.getSheetId(), row, column, text: editorText(value.toPlainText()) });
      }),
      api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) =>
        followLink(book, hand, worksheet.getSheetId(), row, column),
      ),
    ];
    this.#stop.push(
      ...heard.map((each) => () => each.dispose()),
      book.onChange(() => this.#schedule()),
    );
    options.container.addEventListener("pointerdown", (press) => (this.#presses = [...this.#presses.slice(-1), press]), true);
    this.#painter.paint();
  }

  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** Gives the keyboard back to the sheet, after a button beside it. */
  focus(): void {
    this.options.container.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }

  setLanguage(language: Language): void {
    this.#univer.setLanguage(language);
  }

  /** What the grid shows in a cell, as Univer has it: for tests, which compare it with the model. */
  shownAt(sheetId: string, row: number, column: number): string {
    const sheet = this.#univer.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    return sheet?.getRange(row, column).getDisplayValue() ?? "";
  }

  /** The note that the grid shows on a cell; null where there is none. */
  noteAt(sheetId: string, row: number, column: number): string | null {
    const sheet = this.#univer.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    return sheet?.getRange(row, column).getNote()?.note ?? null;
  }

  /** Where a cell of the active sheet stands in the window now, in pixels; null when there is none. */
  cellRectangle(row: number, column: number): DOMRect | null {
    const sheet = this.#univer.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return null;
    const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
    const { rows, columns } = this.#frozen();
    const scrolled = this.#univer.scrolled();
    const left = column < columns ? x : x - scrolled.x;
    const top = row < rows ? y : y - scrolled.y;
    const canvas = this.#canvasRectangle();
    return new DOMRect(left + (canvas?.x ?? 0), top + (canvas?.y ?? 0), width, height);
  }

  /** Where the cells that are not frozen are shown in the window, in pixels; null when there is no sheet. */
  scrollingRectangle(): DOMRect | null {
    const sheet = this.#univer.api.getActiveWorkbook()?.getActiveSheet();
    const canvas = this.#canvasRectangle();
    if (!sheet || !canvas) return null;
    const { rows, columns } = this.#frozen();
    const { x, y } = sheet.getRange(rows, columns).getCellRect();
    return new DOMRect(canvas.x + x, canvas.y + y, Math.max(0, canvas.width - x), Math.max(0, canvas.height - y));
  }

  #frozen(): FreezePanes {
    return this.options.book.activeSheet.layout.freeze ?? { rows: 0, columns: 0 };
  }

  #canvasRectangle(): DOMRect | undefined {
    const sizes = [...this.options.container.querySelectorAll("canvas")].map((canvas) => canvas.getBoundingClientRect());
    return sizes.sort((one, other) => other.width * other.height - one.width * one.height)[0];
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
    this.#univer.dispose();
  }

  #shownSelection(): { sheetId: string; area: Area } | null {
    const sheet = this.#univer.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange()?.getRange();
    return sheet && range ? { sheetId: sheet.getSheetId(), area: selectedArea(range) } : null;
  }

  /** Many changes in one go are painted once, before the browser draws. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.#attempt(() => {
        for (const [sheetId, cells] of this.#collector.handOver()) this.#painter.touched(sheetId, cells);
      });
      this.#painter.paint();
    });
  }

  #isDoubleClick(): boolean {
    const [before, last] = this.#presses;
    return !before || !last || Math.hypot(last.clientX - before.clientX, last.clientY - before.clientY) <= SAME_PLACE;
  }

  #attempt(edit: () => void): void {
    try {
      edit();
    } catch (error) {
      this.options.failed(error);
    }
  }

  #before(command: Readonly<ICommandInfo>): void {
    if (this.#painter.isPainting) return;
    const { hand } = this.options;
    const target = (): Area => this.#shownSelection()?.area ?? cellArea(0, 0);
    const activeId = (): string => this.options.book.activeSheet.id;
    try {
      intercept(command, {
        hand,
        failed: (error) => this.options.failed(error),
        isDoubleClick: () => this.#isDoubleClick(),
        isEditing: () => this.#isEditing,
        paste: (text, html) => this.#paster.paste(activeId(), target(), text, html),
        pasteFromClipboard: () => void this.#pasteFromClipboard(activeId(), target()),
        clear: (what) => hand.clear(activeId(), target(), what),
        deleteNote: () => hand.deleteNote(activeId(), target().row, target().column),
        freeze: (sheetId, panes) => this.#freeze(sheetId, panes),
        fitRows: (sheetId, row, count) => this.#fitRows(sheetId, row, count),
        copy: (isCut) => this.#paster.copy(activeId(), target(), isCut),
      });
    } finally {
      this.#schedule();
    }
  }

  #after(command: Readonly<ICommandInfo>, executed: IExecutionOptions | undefined): void {
    if (COPYING.has(command.id) && !this.#isEditing) void this.#paster.toClipboard();
    if (command.id === "sheet.operation.set-cell-edit-visible") {
      const { visible } = read.editVisible(command.params);
      if (visible !== this.#isEditing) this.options.editing(visible);
      this.#isEditing = visible;
      return;
    }
    if (this.#painter.isPainting || executed?.["fromFormula"] === true) return;
    switch (command.id) {
      case "sheet.mutation.set-range-values": {
        const { subUnitId, cellValue } = read.values(command.params);
        if (cellValue) this.#collector.wrote(subUnitId, cellValue);
        return this.#schedule();
      }
      case "sheet.mutation.move-range": {
        const { from, to } = read.moved(command.params);
        this.#collector.wrote(from.subUnitId, from.value);
        this.#collector.wrote(to.subUnitId, to.value);
        return this.#schedule();
      }
      // Its editor stays open while it is written in: Univer has the note already.
      case "sheet.mutation.update-note": {
        const { sheetId, row, col, note } = read.noteWritten(command.params);
        this.#attempt(() => this.options.hand.writeNote(sheetId, row, col, note.note));
        return this.#schedule();
      }
      case "sheet.operation.set-worksheet-active":
        return this.options.hand.activate(read.ofSheet(command.params).subUnitId);
      case "sheet.operation.set-selections": {
        const { subUnitId, selections } = read.selections(command.params);
        const range = selections.at(-1)?.range;
        const { book, hand } = this.options;
        const area = range && selectedArea(range);
        const isNew =
          area && (book.activeSheet.id !== subUnitId || JSON.stringify(book.selectionOn(subUnitId)) !== JSON.stringify(area));
        if (isNew && book.activeSheet.id === subUnitId) hand.select(subUnitId, area);
      }
    }
  }

  #freeze(sheetId: string, { rows, columns }: FreezePanes): void {
    const { book } = this.options;
    const sheet = book.sheet(sheetId);
    if (!sheet) return;
    book.transact("person", (change) => {
      change.setLayout(sheet, { freeze: rows > 0 || columns > 0 ? { rows, columns } : null });
      change.report({ kind: "layout", sheetId });
    });
  }

  #fitRows(sheetId: string, row: number, count: number): void {
    const { book } = this.options;
    const sheet = book.sheet(sheetId);
    if (sheet) book.transact("person", (change) => setTracks(change, sheet, "rows", row, count, "autofit"));
  }

  async #type({ sheetId, row, column, text }: Typed): Promise<void> {
    const edit = (force: boolean): EditOutcome => this.options.hand.editCell(sheetId, row, column, text, force);
    try {
      const outcome = edit(false);
      if (outcome.kind === "refused" && (await this.options.refused(outcome.alert))) edit(true);
    } catch (error) {
      this.options.failed(error);
    }
  }

  async #pasteFromClipboard(sheetId: string, target: Area): Promise<void> {
    try {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : "");
      this.#paster.paste(sheetId, target, await read("text/plain"), await read("text/html"));
    } catch (error) {
      this.options.failed(error);
    }
  }
}

/** Pixels that the pointer may move between the two clicks of a double click. */
const SAME_PLACE = 4;

const COPYING: ReadonlySet<string> = new Set(["univer.command.copy", "univer.command.cut"]);

/** The editor's own last line break is none of the text. */
const editorText = (text: string): string => text.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
