import type { Disclosure } from "../disclosure";
import type { FieldId } from "../form";
import { type Language, ReportableError } from "../messages";
import {
  answerCell,
  cellAddress,
  type CellCorrection,
  type NewSetting,
  type SettingsTable,
  type SheetPlan,
  type TextGrid,
} from "../sheets";
import { AdoptedMarks } from "./marks/adopted-marks";
import { type Done, takeAnswersBack, writeAnswers } from "./answers/answer-commands";
import { createOrCleanUp, NeedlessSheets, takeCreationBack } from "./forms/creation-commands";
import { excelText } from "./requests/entry";
import { readSheet, readShownSheets } from "./forms/find-forms";
import { KnownForms } from "./forms/known-forms";
import { listen } from "./events/listen";
import { OwnSheets } from "./sheets/own-sheets";
import { paintsFor, paintStatuses } from "./marks/paint-statuses";
import { fieldGone } from "./requests/refusals";
import { isRowOf, queueRowMark } from "./answers/row-mark";
import { runExcel, Turns } from "./requests/run";
import type { AnswerChange, Applied, FormPlace, FormSearch, KeptContent, WorkbookEvents, WorkbookSession } from "./session";
import { showSheets } from "./sheets/show-sheet";
import { ShownSheets } from "./sheets/shown-sheets";
import { MergedCells } from "./forms/merged-cells";
import { formAgain, formsAmong, type Snapshot } from "./forms/snapshot";
import type { UndoRecord } from "./answers/undo-record";
import { FormWatch } from "./events/watch-form";

/** A session with the workbook that this add-in was opened in. `Excel` has to be ready: call it after `Office.onReady`. */
export function createSession(): WorkbookSession {
  return new ExcelSession();
}

class ExcelSession implements WorkbookSession {
  readonly #turns = new Turns();
  readonly #known = new KnownForms();
  readonly #marks = new AdoptedMarks();
  readonly #own = new OwnSheets(this.#turns);
  readonly #seen = new ShownSheets();
  readonly #needless = new NeedlessSheets();
  readonly #merged = new MergedCells();
  #undo: UndoRecord | null = null;
  #watch: { readonly form: FormWatch; end(): Promise<void> } | null = null;

  find(): Promise<FormSearch> {
    return this.#command(async (context) => {
      const sheets = await readShownSheets(context);
      this.#seen.remember(sheets.map(({ sheetId }) => sheetId));
      this.#own.find(sheets);
      const snapshots = await formsAmong(this.#own.othersAmong(sheets), (sheetId) => this.#merged.on(context, sheetId));
      for (const snapshot of snapshots) this.#known.knowPlace(snapshot);
      const forms = snapshots.map(({ place }) => place);
      const [form] = forms;
      if (!form) return { kind: "none" };
      return forms.length === 1 ? { kind: "one", form } : { kind: "several", forms };
    });
  }

  sheetsChanged(): Promise<boolean> {
    return this.#turns.take(() => runExcel((context) => this.#seen.haveChanged(context), { waitForCell: false }));
  }

  read(form: FormPlace): Promise<Disclosure> {
    return this.#command(async (context) => {
      const take = this.#own.queue(context);
      const snapshot = await this.#readForm(context, form);
      take();
      this.#known.know(snapshot);
      return snapshot.disclosure;
    });
  }

  create(plans: readonly SheetPlan[], replace?: FormPlace): Promise<Applied> {
    return this.#turns.take(async () => {
      // A sheet that someone else laid out is never taken away: the new form stands beside it.
      const replaced = replace?.adopted ? undefined : replace?.sheetId;
      const creation = await createOrCleanUp(plans, replaced);
      await this.#remember({ kind: "created", creation });
      if (replaced !== undefined) this.#known.forget(replaced);
      return { command: "create", changes: [] };
    });
  }

  write(form: FormPlace, asked: readonly AnswerChange[], command: Applied["command"]): Promise<Applied> {
    const changes = asked.map(({ field, before, after }) => ({ field, before: excelText(before), after: excelText(after) }));
    return this.#turns.take(async () => {
      const { undo, ...done } = await writeAnswers(form, changes);
      this.#knowDone(done);
      await this.#remember(undo);
      return { command, changes };
    });
  }

  paint(form: FormPlace, statuses: ReadonlyMap<FieldId, string>): Promise<void> {
    return this.#turns.take(async () => {
      const known = this.#known.get(form.sheetId) ?? (await this.#readAgain(form));
      if (known.place.adopted) {
        const seen = await this.#marks.paint(known.place, statuses);
        if (seen) this.#known.knowPlace(seen);
        return;
      }
      const column = known.place.columns.status;
      if (column === undefined) return;
      const paints = paintsFor(known, statuses);
      if (paints.length === 0) return;
      const first = await runExcel((context) => paintStatuses(context, known, paints, column), { waitForCell: false });
      this.#known.knowPlace(first.snapshot);
      const moved = first.snapshot.place.columns.status;
      if (first.done || moved === undefined) return;
      const again = paintsFor(first.snapshot, statuses);
      const second = await runExcel((context) => paintStatuses(context, first.snapshot, again, moved), { waitForCell: false });
      this.#known.knowPlace(second.snapshot);
    });
  }

  show(...plans: readonly SheetPlan[]): Promise<void> {
    const { shown } = this.#own;
    return this.#own.rewrite(async (context, copies) => {
      for (const [name, sheetId] of await showSheets(context, plans, shown, copies)) shown.set(name, sheetId);
    });
  }

  reveal(name: string): Promise<boolean> {
    return this.#command(async (context) => {
      const sheetId = this.#own.idOf(name);
      if (sheetId === undefined) return false;
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.activate();
      sheet.load("id");
      await context.sync();
      return !sheet.isNullObject;
    });
  }

  kept<Kind extends keyof KeptContent>(kind: Kind): KeptContent[Kind] | undefined {
    return this.#own.kept.content(kind);
  }

  keep<Kind extends keyof KeptContent>(
    kind: Kind,
    plan: (content: KeptContent[Kind] | undefined) => SheetPlan | null,
  ): Promise<void> {
    return this.#own.rewrite((context, copies) => this.#own.kept.rewrite(context, kind, plan, copies));
  }

  correct(kind: keyof KeptContent, corrections: (grid: TextGrid) => readonly CellCorrection[]): Promise<void> {
    return this.#turns.take(() => this.#own.kept.correct((work) => runExcel(work, { waitForCell: false }), kind, corrections));
  }

  settings(): SettingsTable | undefined {
    return this.#own.settings.content;
  }

  treat(setting: NewSetting, language: Language): Promise<void> {
    return this.#own.rewrite((context, copies) => this.#own.settings.write(context, setting, language, copies));
  }

  select(form: FormPlace, field: FieldId): Promise<void> {
    return this.#command(async (context) => {
      const place = this.#known.get(form.sheetId)?.place ?? form;
      const sheet = context.workbook.worksheets.getItem(form.sheetId);
      const cell = answerCell(place, field);
      if (!cell) throw fieldGone(field, place.sheetName);
      sheet.activate();
      sheet.getRange(cellAddress(cell.row, cell.column)).select();
      const mark = queueRowMark(sheet, place, field);
      await context.sync();
      if (!mark || isRowOf(mark, place, field)) return;
      const now = (await formAgain(await readSheet(context, form.sheetId), form)).place;
      const there = answerCell(now, field);
      if (!there) throw fieldGone(field, now.sheetName);
      sheet.getRange(cellAddress(there.row, there.column)).select();
      await context.sync();
    });
  }

  undo(): Promise<boolean> {
    return this.#turns.take(async () => {
      const record = this.#undo;
      if (!record) return false;
      if (record.kind === "created") {
        await takeCreationBack(record.creation);
        for (const { id } of record.creation.sheets) this.#known.forget(id);
      } else if (record.changes.length > 0) this.#knowDone(await takeAnswersBack(record));
      this.#undo = null;
      return true;
    });
  }

  async watch(form: FormPlace, events: WorkbookEvents): Promise<() => Promise<void>> {
    await this.#watch?.end();
    const reread = () => this.#turns.take(() => this.#readAgain(form));
    if (!this.#known.get(form.sheetId)) this.#known.know(await reread());
    const watch = new FormWatch(
      {
        known: () => this.#known.get(form.sheetId),
        know: (snapshot) => this.#known.know(snapshot),
        reread,
        reportable: (thrown) => (thrown instanceof ReportableError ? thrown : undefined),
        later: (milliseconds, call) => setTimeout(call, milliseconds),
      },
      events,
    );
    const unlisten = await this.#turns.take(() =>
      listen(form.sheetId, watch, () => this.#turns.take(async () => this.#ownSheets())),
    );
    const current = {
      form: watch,
      end: async () => {
        watch.stop();
        if (this.#watch === current) this.#watch = null;
        await this.#turns.take(unlisten);
      },
    };
    this.#watch = current;
    return current.end;
  }

  async refresh(): Promise<void> {
    await this.#watch?.form.refresh();
  }

  #command<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.#turns.take(() => runExcel(work));
  }

  /** Reads the form without holding up a person who is typing. */
  #readAgain(form: FormPlace): Promise<Snapshot> {
    return runExcel((context) => this.#readForm(context, form), { waitForCell: false });
  }

  #readForm(context: Excel.RequestContext, form: FormPlace): Promise<Snapshot> {
    if (form.adopted) return this.#marks.read(context, form);
    return readSheet(context, form.sheetId).then((sheet) => formAgain(sheet, form));
  }

  #knowDone({ before, changes }: Done): void {
    this.#known.knowWritten(before, changes);
  }

  /** The command before this one can no longer be undone: the sheet that was kept for it goes. */
  async #remember(record: UndoRecord): Promise<void> {
    if (this.#undo?.kind === "created") this.#needless.add(this.#undo.creation);
    this.#undo = record;
    await this.#needless.drop();
  }

  #ownSheets(): ReadonlySet<string> {
    const created = this.#undo?.kind === "created" ? this.#undo.creation.sheets.map(({ id }) => id) : [];
    return new Set([...created, ...this.#own.ids]);
  }
}
