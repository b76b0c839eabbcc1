import type { Disclosure } from "../disclosure";
import type { FieldId } from "../form";
import { type Language, ReportableError } from "../messages";
import { answerCell, cellAddress, type NewSetting, type SettingsTable, type SheetPlan } from "../sheets";
import { AdoptedMarks } from "./adopted-marks";
import { sameAnswer } from "./answer-cells";
import {
  type BeforeCreation,
  cleanUp,
  createSheets,
  type Creation,
  dropKept,
  editsSince,
  lookBefore,
  removeCreated,
} from "./create-form";
import { excelText } from "./entry";
import { readSheet, readShownSheets } from "./find-forms";
import { isOurs, KeptSheets } from "./kept-sheets";
import { listen } from "./listen";
import { explain } from "./office-errors";
import { paintsFor, paintStatuses } from "./paint-statuses";
import { editedSince, fieldGone, halfDone } from "./refusals";
import { type Moved, RestoreCopies } from "./restore-copies";
import { runExcel, Turns } from "./run";
import type { AnswerChange, Applied, FormPlace, FormSearch, KeptContent, WorkbookEvents, WorkbookSession } from "./session";
import { isRowOf, queueRowMark } from "./row-mark";
import { SettingsSheet } from "./settings-sheet";
import { showSheets } from "./show-sheet";
import { ShownSheets } from "./shown-sheets";
import { formAgain, formsAmong, type Snapshot, withAnswers } from "./snapshot";
import type { UndoRecord } from "./undo-record";
import { FormWatch } from "./watch-form";
import {
  cellsOf,
  putBack,
  readBeforeWriting,
  type Ready,
  recordsOf,
  refuseEdited,
  refuseImpossible,
  writeTexts,
} from "./write-answers";

/** A session with the workbook that this add-in was opened in. `Excel` has to be ready: call it after `Office.onReady`. */
export function createSession(): WorkbookSession {
  return new ExcelSession();
}

class ExcelSession implements WorkbookSession {
  readonly #turns = new Turns();
  /** The forms as the pane knows them, by sheet: what events are compared with. */
  readonly #known = new Map<string, Snapshot>();
  readonly #marks = new AdoptedMarks();
  readonly #settings = new SettingsSheet();
  readonly #kept = new KeptSheets();
  readonly #seen = new ShownSheets();
  /** Sheets that {@link show} has written, by the plan's name. */
  readonly #shown = new Map<string, string>();
  /** Creations that cannot be undone any more, and whose former sheets may still be there. */
  readonly #needless: Creation[] = [];
  #undo: UndoRecord | null = null;
  #watch: { readonly form: FormWatch; end(): Promise<void> } | null = null;

  find(): Promise<FormSearch> {
    return this.#command(async (context) => {
      const sheets = await readShownSheets(context);
      this.#seen.remember(sheets.map(({ sheetId }) => sheetId));
      this.#settings.find(sheets);
      this.#kept.find(sheets);
      const shown = [...this.#shown.values()];
      const snapshots = await formsAmong(sheets.filter((sheet) => !shown.includes(sheet.sheetId) && !isOurs(sheet)));
      for (const snapshot of snapshots) this.#knowPlace(snapshot);
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
      const takers = [this.#settings.queue(context), this.#kept.queue(context)];
      const snapshot = await this.#readForm(context, form);
      for (const take of takers) take();
      this.#known.set(form.sheetId, snapshot);
      return snapshot.disclosure;
    });
  }

  create(plans: readonly SheetPlan[], replace?: FormPlace): Promise<Applied> {
    return this.#turns.take(async () => {
      const before = await runExcel((context) => lookBefore(context, plans));
      // A sheet that someone else laid out is never taken away: the new form stands beside it.
      const replaced = replace?.adopted ? undefined : replace?.sheetId;
      const creation = await this.#createOrCleanUp(plans, before, replaced);
      await this.#remember({ kind: "created", creation });
      if (replaced !== undefined) this.#known.delete(replaced);
      return { command: "create", changes: [] };
    });
  }

  write(form: FormPlace, asked: readonly AnswerChange[], command: Applied["command"]): Promise<Applied> {
    const changes = asked.map(({ field, before, after }) => ({ field, before: excelText(before), after: excelText(after) }));
    return this.#turns.take(async () => {
      const ready = await runExcel((context) => readBeforeWriting(context, form));
      refuseImpossible(ready, changes);
      const { place, answers } = ready.snapshot;
      const toWrite = changes.filter(({ field, after }) => answers.get(field) !== after);
      const records = recordsOf(ready, toWrite);
      if (toWrite.length > 0) {
        try {
          await runExcel((context) => writeTexts(context, ready, toWrite), { oneUndoStep: true });
        } catch (thrown) {
          await this.#tryToPutBack(cellsOf(place, toWrite), () => this.#putBackWritten(ready, toWrite));
          throw thrown;
        }
      }
      this.#knowWritten(ready.snapshot, changes);
      await this.#remember({ kind: "written", place, changes: toWrite, records });
      return { command, changes };
    });
  }

  paint(form: FormPlace, statuses: ReadonlyMap<FieldId, string>): Promise<void> {
    return this.#turns.take(async () => {
      const known = this.#known.get(form.sheetId) ?? (await this.#readAgain(form));
      if (known.place.adopted) {
        const seen = await this.#marks.paint(known.place, statuses);
        if (seen) this.#knowPlace(seen);
        return;
      }
      const column = known.place.columns.status;
      if (column === undefined) return;
      const paints = paintsFor(known, statuses);
      if (paints.length === 0) return;
      const first = await runExcel((context) => paintStatuses(context, known, paints, column), { waitForCell: false });
      this.#knowPlace(first.snapshot);
      const moved = first.snapshot.place.columns.status;
      if (first.done || moved === undefined) return;
      const again = paintsFor(first.snapshot, statuses);
      const second = await runExcel((context) => paintStatuses(context, first.snapshot, again, moved), { waitForCell: false });
      this.#knowPlace(second.snapshot);
    });
  }

  show(...plans: readonly SheetPlan[]): Promise<void> {
    return this.#rewriting(async (context, copies) => {
      for (const [name, sheetId] of await showSheets(context, plans, this.#shown, copies)) this.#shown.set(name, sheetId);
    });
  }

  reveal(name: string): Promise<boolean> {
    return this.#command(async (context) => {
      const sheetId = this.#shown.get(name) ?? this.#kept.idOf(name);
      if (sheetId === undefined) return false;
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.activate();
      sheet.load("id");
      await context.sync();
      return !sheet.isNullObject;
    });
  }

  kept<Kind extends keyof KeptContent>(kind: Kind): KeptContent[Kind] | undefined {
    return this.#kept.content(kind);
  }

  keep<Kind extends keyof KeptContent>(
    kind: Kind,
    plan: (content: KeptContent[Kind] | undefined) => SheetPlan | null,
  ): Promise<void> {
    return this.#rewriting((context, copies) => this.#kept.rewrite(context, kind, plan, copies));
  }

  settings(): SettingsTable | undefined {
    return this.#settings.content;
  }

  treat(setting: NewSetting, language: Language): Promise<void> {
    return this.#rewriting((context, copies) => this.#settings.write(context, setting, language, copies));
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
        const edits = await runExcel((context) => editsSince(context, record.creation));
        if (edits.length > 0) throw editedSince(edits.slice(0, 10).join("、"));
        await this.#removeCreated(record.creation);
        for (const { id } of record.creation.sheets) this.#known.delete(id);
      } else if (record.changes.length > 0) await this.#undoWriting(record);
      this.#undo = null;
      return true;
    });
  }

  async watch(form: FormPlace, events: WorkbookEvents): Promise<() => Promise<void>> {
    await this.#watch?.end();
    const known = (): Snapshot => {
      const snapshot = this.#known.get(form.sheetId);
      if (!snapshot) throw new Error(`The form of the sheet ${form.sheetId} is watched but was never read`);
      return snapshot;
    };
    const reread = () => this.#turns.take(() => this.#readAgain(form));
    if (!this.#known.has(form.sheetId)) this.#known.set(form.sheetId, await reread());
    const watch = new FormWatch(
      {
        known,
        know: (snapshot) => this.#known.set(form.sheetId, snapshot),
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

  /** Rewrites sheets of ours, or leaves them as they were. */
  #rewriting(work: (context: Excel.RequestContext, copies: RestoreCopies) => Promise<void>): Promise<void> {
    const copies = new RestoreCopies();
    return this.#turns.take(async () => {
      try {
        await runExcel((context) => work(context, copies));
      } catch (thrown) {
        await this.#tryToPutBack(copies.places, async () => this.#follow(await runExcel((context) => copies.restore(context))));
        throw thrown;
      }
      // Nobody waits for it, and it comes before whatever is asked for next.
      if (copies.isNeeded) void this.#turns.take(() => this.#dropCopies(copies));
    });
  }

  async #dropCopies(copies: RestoreCopies): Promise<void> {
    try {
      await runExcel((context) => copies.drop(context));
    } catch {
      // The command itself is done: a hidden copy that stays is no failure of it.
    }
  }

  #follow(moved: Moved): void {
    this.#settings.follow(moved);
    this.#kept.follow(moved);
    for (const [name, sheetId] of this.#shown) this.#shown.set(name, moved.get(sheetId) ?? sheetId);
  }

  /** What a request has done before it failed is not done again: the rest follows, or it is said that it does not. */
  async #removeCreated(creation: Creation): Promise<void> {
    try {
      await runExcel((context) => removeCreated(context, creation));
    } catch (thrown) {
      if (!(thrown instanceof ReportableError) || !["excel-failed", "excel-busy"].includes(thrown.id)) throw thrown;
      const name = creation.sheets[0]?.plan.name ?? "";
      await this.#tryToPutBack(name, () => runExcel((context) => removeCreated(context, creation)));
    }
  }

  /** Reads the form without holding up a person who is typing. */
  #readAgain(form: FormPlace): Promise<Snapshot> {
    return runExcel((context) => this.#readForm(context, form), { waitForCell: false });
  }

  #readForm(context: Excel.RequestContext, form: FormPlace): Promise<Snapshot> {
    if (form.adopted) return this.#marks.read(context, form);
    return readSheet(context, form.sheetId).then((sheet) => formAgain(sheet, form));
  }

  async #undoWriting(record: Extract<UndoRecord, { kind: "written" }>): Promise<void> {
    const ready = await runExcel((context) => readBeforeWriting(context, record.place));
    refuseEdited(ready, record.changes);
    const { place } = ready.snapshot;
    const redone = recordsOf(ready, record.changes);
    try {
      await runExcel((context) => putBack(context, place, record.records, ready.keepFormat), { oneUndoStep: true });
    } catch (thrown) {
      await this.#tryToPutBack(cellsOf(place, record.changes), () =>
        runExcel((context) => putBack(context, place, redone, ready.keepFormat)),
      );
      throw thrown;
    }
    const back = record.records.map(({ field, text }) => ({ field, before: "", after: excelText(text) }));
    this.#knowWritten(ready.snapshot, back);
  }

  async #createOrCleanUp(plans: readonly SheetPlan[], before: BeforeCreation, replaced: string | undefined): Promise<Creation> {
    try {
      return await runExcel((context) => createSheets(context, plans, before, replaced));
    } catch (thrown) {
      await this.#tryToPutBack(plans[0]?.name ?? "", () => runExcel((context) => cleanUp(context, plans, before, replaced)));
      throw thrown;
    }
  }

  /** After a failed write: puts back the cells that hold what was to be written, and only those. */
  async #putBackWritten(ready: Ready, changes: readonly AnswerChange[]): Promise<void> {
    await runExcel(async (context) => {
      const now = await readBeforeWriting(context, ready.snapshot.place);
      const written = changes.filter(({ field, before }) => !sameAnswer(now.snapshot.answers.get(field) ?? "", before));
      if (written.length === 0) return;
      const records = recordsOf(ready, written);
      await putBack(context, now.snapshot.place, records, ready.keepFormat);
    });
  }

  async #tryToPutBack(place: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const error = halfDone(place);
      error.cause = explain(thrown);
      throw error;
    }
  }

  /** Where the form stands now. The answers stay those that the pane was told: a difference is still to be told. */
  #knowPlace(fresh: Snapshot): void {
    const known = this.#known.get(fresh.place.sheetId);
    this.#known.set(fresh.place.sheetId, known ? { ...fresh, answers: known.answers } : fresh);
  }

  #knowWritten(fresh: Snapshot, changes: readonly AnswerChange[]): void {
    this.#knowPlace(fresh);
    const known = this.#known.get(fresh.place.sheetId);
    if (known) this.#known.set(fresh.place.sheetId, withAnswers(known, changes));
  }

  /** The command before this one can no longer be undone: the sheet that was kept for it goes. */
  async #remember(record: UndoRecord): Promise<void> {
    if (this.#undo?.kind === "created") this.#needless.push(this.#undo.creation);
    this.#undo = record;
    try {
      for (let creation = this.#needless[0]; creation; creation = this.#needless[0]) {
        await dropKept(creation);
        this.#needless.shift();
      }
    } catch {
      // The command itself is done: it must not be reported as failed. The sheet goes with the next command.
    }
  }

  #ownSheets(): ReadonlySet<string> {
    const created = this.#undo?.kind === "created" ? this.#undo.creation.sheets.map(({ id }) => id) : [];
    const settings = this.#settings.sheetId;
    return new Set([...created, ...this.#shown.values(), ...(settings === undefined ? [] : [settings]), ...this.#kept.ids]);
  }
}
