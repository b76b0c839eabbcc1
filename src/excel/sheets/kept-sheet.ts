import type { CellCorrection, SheetPlan, TextGrid } from "../../sheets";
import { applyPlan } from "../plans/apply-plan";
import { correctCells } from "../plans/correct-cells";
import { freeName } from "../forms/create-form";
import type { SheetGrid } from "../forms/find-forms";
import { gridOf, queueGrid, readLargeGrid, textsFromCorner } from "../requests/grid";
import { isTooLarge } from "../requests/office-errors";
import { Outbox } from "../requests/outbox";
import type { Moved, RestoreCopies, SheetBefore } from "./restore-copies";
import { planWidth } from "../plans/plan-cells";
import { emptySheet } from "./show-sheet";

/** A sheet whose reading has been queued. */
interface Queued {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * A sheet of the workbook that people fill in and the add-in reads: where it is, and what it said when it was last read.
 * It is found by what it says, so that a sheet that was renamed still is.
 */
export class KeptSheet<Content> {
  #sheetId: string | undefined;
  #content: Content | undefined;
  /** What it said when it was last read, where that was at once with the form. */
  #texts: TextGrid = [];

  /**
   * @param name of the sheet as it is made
   * @param read undefined where a sheet is no such sheet
   * @param keepsBeside whether what stands right of its columns is a person's own and stays when it is written anew
   */
  constructor(
    readonly name: string,
    private readonly read: (grid: TextGrid) => Content | undefined,
    private readonly keepsBeside = false,
  ) {}

  /** As last read; undefined where the workbook has no such sheet. */
  get content(): Content | undefined {
    return this.#content;
  }

  get sheetId(): string | undefined {
    return this.#sheetId;
  }

  /** The sheet was restored from its copy, and goes by another id now. */
  follow(moved: Moved): void {
    this.#sheetId = moved.get(this.#sheetId ?? "") ?? this.#sheetId;
  }

  /** Looks among all sheets that are shown. */
  find(sheets: readonly SheetGrid[]): void {
    const found = sheets.flatMap(({ sheetId, sheetName, grid }) => {
      const content = this.read(textsFromCorner(grid));
      return content === undefined ? [] : [{ sheetId, sheetName, content }];
    });
    const first = found.find(({ sheetName }) => sheetName === this.name) ?? found[0];
    this.#sheetId = first?.sheetId;
    this.#content = first?.content;
  }

  /**
   * Queues its reading along with what else is sent.
   * @returns a function that takes over what was read, after the next sync
   */
  queue(context: Excel.RequestContext): () => void {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.#sheetId ?? this.name);
    sheet.load("id");
    const queued = { sheet, used: queueGrid(sheet) };
    return () => this.#take(queued);
  }

  #take({ sheet, used }: Queued): void {
    this.#texts = sheet.isNullObject ? [] : textsFromCorner(gridOf(used));
    this.#content = sheet.isNullObject ? undefined : this.read(this.#texts);
    this.#sheetId = this.#content === undefined ? undefined : sheet.id;
  }

  /**
   * Brings single cells up to date, and leaves all others as a person left them. No round trip where none differs from
   * what was last read; else two, so that rows that were moved meanwhile are found.
   */
  async correct(
    run: (work: (context: Excel.RequestContext) => Promise<void>) => Promise<void>,
    corrections: (grid: TextGrid) => readonly CellCorrection[],
  ): Promise<void> {
    if (this.#content === undefined || corrections(this.#texts).length === 0) return;
    await run(async (context) => {
      const take = this.queue(context);
      await context.sync();
      take();
      if (this.#sheetId === undefined) return;
      correctCells(context.workbook.worksheets.getItem(this.#sheetId), corrections(this.#texts));
      await context.sync();
    });
  }

  async #takeLarge(context: Excel.RequestContext): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const sheet = worksheets.items.find(({ id, name }) => id === this.#sheetId || name === this.name);
    this.#content = sheet && this.read(textsFromCorner(await readLargeGrid(context, sheet)));
    this.#sheetId = this.#content === undefined ? undefined : sheet?.id;
  }

  /** Makes the sheet, beside a person's own of the same name. The last of two round trips. */
  async make(
    context: Excel.RequestContext,
    plan: SheetPlan,
    others: readonly SheetBefore[],
    copies: RestoreCopies,
  ): Promise<void> {
    const name = freeName(this.name, new Set(others.map((other) => other.name.toLowerCase())));
    copies.begin(others);
    copies.adds(name);
    const sheet = context.workbook.worksheets.add(name);
    await applyPlan(new Outbox(context), sheet, plan, new Map([[plan.name, name]]));
    sheet.load("id");
    await context.sync();
    this.#sheetId = sheet.id;
    this.#content = this.read(planTexts(plan));
  }

  /**
   * Writes the sheet anew, from what it says now. Two round trips.
   * @param plan what the sheet is to say; null takes it away
   * @param copies brings the sheet back where that fails on its way
   */
  async rewrite(
    context: Excel.RequestContext,
    plan: (content: Content | undefined) => SheetPlan | null,
    copies: RestoreCopies,
  ): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const take = this.queue(context);
    try {
      await context.sync();
      take();
    } catch (thrown) {
      if (!isTooLarge(thrown)) throw thrown;
      await this.#takeLarge(context);
    }
    const sheetId = this.#sheetId;
    const planned = plan(this.#content);
    if (planned && sheetId === undefined) return this.make(context, planned, worksheets.items, copies);
    const present = sheetId === undefined ? undefined : worksheets.items.find(({ id }) => id === sheetId);
    if (!present) return;
    copies.begin(worksheets.items);
    copies.protect(worksheets, present);
    if (planned) {
      emptySheet(present, [], this.keepsBeside ? planWidth(planned) : undefined);
      await applyPlan(new Outbox(context), present, planned, new Map([[planned.name, present.name]]));
    } else present.delete();
    await context.sync();
    this.#content = planned ? this.read(planTexts(planned)) : undefined;
    if (!planned) this.#sheetId = undefined;
  }
}

const planTexts = (plan: SheetPlan): string[][] =>
  plan.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? cell?.calculated ?? "")));
