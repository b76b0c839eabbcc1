import { ASP_SAAS } from "../../form";
import type { ReportableError } from "../../messages";
import { answerCell, fieldAt, isReadOnly, optionsOf } from "../../sheets";
import { isOneCell, parseAddress } from "../requests/address";
import { excelText } from "../requests/entry";
import { CELL_EDIT } from "../requests/office-errors";
import type { WorkbookEvents } from "../session";
import { changesBetween, samePlace, type Snapshot, withAnswers } from "../forms/snapshot";
import { touchedParts } from "./touched-parts";

/** The part of Excel's change event that is used. */
export interface SheetChange {
  readonly address: string;
  readonly changeType: string;
  /** Only for a single cell. Not a text where Excel made a number or a date of what was typed. */
  readonly valueAfter?: unknown;
  /** `ThisLocalAddin` for what this session wrote itself. */
  readonly triggerSource?: string;
}

/** What the watch needs of the session around it. */
export interface WatchedForm {
  /** The form as it was last read, written or told of; undefined once it was replaced or taken back, though its sheet may stand again. */
  known(): Snapshot | undefined;
  know(snapshot: Snapshot): void;
  /** Reads the form from the sheet, after whatever command is under way. */
  reread(): Promise<Snapshot>;
  /** Puts words on what was thrown; undefined for a defect. */
  reportable(thrown: unknown): ReportableError | undefined;
  /** Calls after so many milliseconds. */
  later(milliseconds: number, call: () => void): void;
}

/** Several events of one action (a paste, a sort) come within a moment: one reading serves them all. */
const GATHER = 50;
/** A cell is being edited: the sheet cannot be read until it is left. */
const RETRY = 1000;

/**
 * Turns Excel's events into what the pane wants to know. A single cell is told from the event itself, without a round
 * trip; for anything else the sheet is read again and compared. An edit that comes during a reading asks for another
 * one after it, so that none is lost, and the order stays that of the edits.
 */
export class FormWatch {
  #stale = false;
  #moved = false;
  #touched = false;
  #planned = false;
  #reading: Promise<void> | null = null;
  #stopped = false;
  #selected: string | null = null;
  /** A drop-down's cell that is selected and of which no event has come. */
  #unheard: string | null = null;

  constructor(
    private readonly form: WatchedForm,
    private readonly events: WorkbookEvents,
  ) {}

  stop(): void {
    this.#stopped = true;
  }

  changed(change: SheetChange): void {
    if (change.triggerSource === "ThisLocalAddin") return;
    const areas = change.changeType === "RangeEdited" ? parseAddress(change.address) : null;
    const known = this.form.known();
    const touched = areas && known && touchedParts(known.place, areas);
    if (!touched || touched.labels) return this.#restructured();
    const [area] = areas;
    if (touched.answers && area && areas.length === 1 && isOneCell(area)) {
      return this.#editedCell(known, area.top, area.left, change.valueAfter);
    }
    if (touched.statuses) this.#touched = true;
    if (touched.answers || touched.statuses) this.#plan();
  }

  /** Rows were sorted, or sheets came or went. */
  restructured(): void {
    this.#restructured();
  }

  selected(address: string): void {
    const [area] = parseAddress(address) ?? [];
    const place = this.form.known()?.place;
    const field = (area && place && fieldAt(place, area.top, area.left)) ?? null;
    if (field === this.#selected) return;
    // Excel may not tell of a choice from a drop-down (OfficeDev/office-js issues 420, 3888): look when the cell is left.
    if (this.#unheard !== null) this.#plan();
    this.#selected = field;
    const known = field === null ? undefined : ASP_SAAS.field(field);
    this.#unheard = known && optionsOf(known).length > 0 ? field : null;
    if (!this.#stopped) this.events.selected(field);
  }

  /** Reads the sheet now and tells what differs. */
  async refresh(): Promise<void> {
    this.#stale = true;
    await this.#read();
  }

  #editedCell(known: Snapshot, row: number, column: number, valueAfter: unknown): void {
    const field = fieldAt(known.place, row, column);
    if (field === undefined || answerCell(known.place, field)?.column !== column) return;
    if (field === this.#unheard) this.#unheard = null;
    const unclear = known.place.repeated.includes(field) || isReadOnly(known.place, field);
    // A reading that is under way or due may have seen this edit already, or not: it has to come after it.
    if (typeof valueAfter !== "string" || this.#stale || this.#reading || unclear) return this.#plan();
    const after = excelText(valueAfter);
    const before = known.answers.get(field) ?? "";
    if (after === before) return;
    const changes = [{ field, before, after }];
    this.form.know(withAnswers(known, changes));
    if (!this.#stopped) this.events.edited(changes);
  }

  #restructured(): void {
    this.#moved = true;
    this.#plan();
  }

  #plan(wait = GATHER): void {
    this.#stale = true;
    if (this.#planned) return;
    this.#planned = true;
    this.form.later(wait, () => {
      this.#planned = false;
      void this.#read();
    });
  }

  /** One reading at a time; what comes meanwhile is read after it. */
  #read(): Promise<void> {
    this.#reading ??= this.#readUntilFresh().finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #readUntilFresh(): Promise<void> {
    while (this.#stale && !this.#stopped) {
      this.#stale = false;
      try {
        await this.#readOnce();
      } catch (thrown) {
        this.#failed(thrown);
        return;
      }
    }
  }

  async #readOnce(): Promise<void> {
    const fresh = await this.form.reread();
    // The state that the pane knows, taken after the reading: a command that ran before it is told by its own result.
    const known = this.form.known();
    this.form.know(fresh);
    const [restructured, touched] = [this.#moved, this.#touched];
    [this.#moved, this.#touched] = [false, false];
    if (this.#stopped) return;
    if (!known || restructured || !samePlace(known.place, fresh.place)) this.events.moved();
    else {
      const changes = changesBetween(known, fresh);
      if (changes.length > 0 || touched) this.events.edited(changes);
    }
  }

  #failed(thrown: unknown): void {
    const error = this.form.reportable(thrown);
    if (!error) throw thrown;
    if (error.id === CELL_EDIT) return this.#plan(RETRY);
    if (this.#stopped) return;
    // The form is gone, or its sheet: finding it again says so.
    if (error.id === "form-gone" || error.id === "excel-not-found") this.events.moved();
    else this.events.failed?.(error);
  }
}
