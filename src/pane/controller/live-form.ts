import type { Disclosure } from "../../disclosure";
import type { AnswerChange, FormPlace } from "../../excel/session";
import { ReportableError } from "../../messages";
import type { Checker } from "../../rules";
import { statuses } from "../../sheets";
import { basisOf, type CheckBasis, nameOfBasis } from "../state/check-basis";
import { failureOf } from "../state/failure";
import type { FormState, PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { TEXTS } from "../texts";
import { changedAnswers, withChanges } from "./answers";
import { correctReference } from "./correct-reference";
import type { Ports } from "./ports";

/**
 * Keeps the pane's picture of the form true: finds the form, watches it, and once it has been checked brings the findings
 * up to date with every edit.
 */
export class LiveForm {
  #checker: Checker | null = null;
  /** What the checker was made for, to tell when the workbook says something else. */
  #basis = "";
  #stopWatching: (() => Promise<void>) | null = null;
  #forms: readonly FormPlace[] = [];
  #painting: Promise<void> | null = null;
  #paintAgain = false;
  #looking: Promise<void> | null = null;
  /** The form's sheet does not let its rows be marked: it is asked again with the next check. */
  #marksRefused = false;

  constructor(
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** The form that the pane works on; undefined when there is none, or one has to be chosen first. */
  current(): FormState | undefined {
    const { workbook } = this.store.state();
    return workbook.kind === "form" ? workbook : undefined;
  }

  /** Finds the forms. Of several, it stays with the one in use, or takes a form that has just appeared. */
  async look(options: { readonly sought?: boolean; readonly takeNew?: boolean } = {}): Promise<void> {
    const former = new Set(this.#forms.map((form) => form.sheetId));
    const inUse = this.current()?.form.sheetId;
    const search = await this.ports.session.find();
    this.store.dispatch({ type: "peersSeen", peers: { kept: this.ports.session.kept("peers") ?? [] } });
    this.#forms = search.kind === "none" ? [] : search.kind === "one" ? [search.form] : search.forms;
    const added = options.takeNew ? this.#forms.find((form) => !former.has(form.sheetId)) : undefined;
    const only = this.#forms.length === 1 ? this.#forms[0] : undefined;
    const form = added ?? this.#forms.find(({ sheetId }) => sheetId === inUse) ?? only;
    if (form) return this.use(form);
    await this.#letGo();
    const workbook = this.#forms.length > 0 ? { kind: "several" as const, forms: this.#forms } : undefined;
    this.store.dispatch({ type: "workbookSeen", workbook: workbook ?? { kind: "none", sought: options.sought ?? false } });
  }

  /** Takes up one form: reads and watches it. Its findings stay up to date if it was checked before. */
  async use(form: FormPlace): Promise<void> {
    const { session } = this.ports;
    const same = this.current()?.form.sheetId === form.sheetId;
    if (!same) {
      await this.#letGo();
      this.#marksRefused = false;
    }
    const disclosure = await session.read(form);
    if (!same || !this.#stopWatching) {
      this.#stopWatching = await session.watch(form, {
        edited: (changes) => this.apply(changes),
        selected: (field) => this.store.dispatch({ type: "fieldSelected", field }),
        moved: () => this.#lookAgain(),
        failed: (error) => this.store.dispatch({ type: "failed", failure: failureOf(error, "check") }),
      });
    }
    this.#show(form, disclosure);
    if (this.#checker) void this.#paintInBackground();
  }

  /** Takes up the form of a sheet, where one of several has still to be chosen. */
  async useSheet(sheetId: string): Promise<void> {
    const form = this.#forms.find((each) => each.sheetId === sheetId);
    if (form && !this.current()) await this.use(form);
  }

  /** Lets the person choose among the forms again. */
  async choose(): Promise<void> {
    await this.#letGo();
    this.store.dispatch({ type: "workbookSeen", workbook: { kind: "several", forms: this.#forms } });
  }

  /** Checks the whole form as it now is, marks its rows, and from now on keeps up with edits. */
  async check(form: FormPlace, cancelled: () => void): Promise<void> {
    const disclosure = await this.ports.session.read(form);
    cancelled();
    this.#marksRefused = false;
    this.#show(form, disclosure, { check: true });
    await this.#paint();
    await this.#readingsFollow();
  }

  /** Takes the marks off a sheet that someone else laid out, and its findings with them: a check brings both back. */
  async unmark(form: FormState): Promise<void> {
    this.#checker = null;
    this.store.dispatch({ type: "workbookSeen", workbook: { ...form, report: null } });
    await this.#painting;
    await this.ports.session.paint(form.form, new Map());
  }

  /** Looks for a form where there was none and the workbook has other sheets by now. */
  async lookAround(): Promise<void> {
    const before = this.store.state().workbook;
    if (before.kind !== "none" || !(await this.ports.session.sheetsChanged())) return;
    if (this.store.state().workbook === before) await this.look({ sought: before.sought });
  }

  /** Takes over answers that have been changed in the sheet, by hand or by a command. */
  apply(changes: readonly AnswerChange[]): void {
    const state = this.current();
    if (!state) return;
    const disclosure = withChanges(this.ports.edition, state.disclosure, changes);
    const report = this.#checker?.update(changedAnswers(this.ports.edition, state.disclosure, changes)) ?? null;
    this.store.dispatch({ type: "answersChanged", disclosure, report });
    if (report) void this.#paintInBackground();
  }

  /** Reads the form again, with what the workbook says of its check: one of the two has just been changed. */
  async reread(): Promise<void> {
    const state = this.current();
    if (!state) return;
    this.#show(state.form, await this.ports.session.read(state.form));
    if (this.#checker) await this.#paint();
    await this.#readingsFollow();
  }

  /** Reads again what the workbook says of its check, where it says anything: its sheets are edited by hand as well. */
  async followBasis(): Promise<void> {
    const { session } = this.ports;
    const kept = session.settings() ?? session.kept("reference") ?? session.kept("evidence") ?? session.kept("renewal");
    if (kept) await this.reread();
  }

  async #readingsFollow(): Promise<void> {
    const state = this.current();
    if (state) await correctReference(this.ports, state, this.store.state().language);
  }

  #show(form: FormPlace, disclosure: Disclosure, { check = this.#checker !== null } = {}): void {
    const settings = this.ports.session.settings();
    const reference = this.ports.session.kept("reference");
    const evidence = this.ports.session.kept("evidence");
    const renewal = this.ports.session.kept("renewal");
    if (check) this.#keepChecker(basisOf(this.ports.edition, settings, reference, this.store.state().language, evidence));
    const report = this.#checker?.check(disclosure) ?? null;
    const workbook = {
      kind: "form",
      form,
      disclosure,
      report,
      settings,
      reference,
      evidence,
      renewal,
      others: this.#forms.length > 1,
    } as const;
    this.store.dispatch({ type: "workbookSeen", workbook });
  }

  /** A checker keeps what it has read of the answers; a new one is made only when it would check otherwise. */
  #keepChecker(basis: CheckBasis): void {
    const named = nameOfBasis(basis);
    if (this.#checker && this.#basis === named) return;
    this.#checker = this.ports.createChecker(basis);
    this.#basis = named;
  }

  async #letGo(): Promise<void> {
    this.#checker = null;
    const stop = this.#stopWatching;
    this.#stopWatching = null;
    // A sheet that is gone has taken its handlers with it, and Excel refuses to remove them: the watch is over either way.
    await stop?.().catch(() => undefined);
  }

  /** Rows or sheets have moved. Several such events in a row are answered by one search after the last. */
  #lookAgain(): void {
    const before = this.#looking ?? Promise.resolve();
    const search: Promise<void> = before
      .then(() => (this.#looking === search ? this.look() : undefined))
      .catch((thrown: unknown) => this.store.dispatch({ type: "failed", failure: failureOf(thrown, "busyOpening") }));
    this.#looking = search;
  }

  /** Marks the rows; an edit meanwhile asks for one more time after it, so that the marks end up as the findings are. */
  async #paintInBackground(): Promise<void> {
    this.#paintAgain = true;
    if (this.#painting) return;
    this.#painting = (async () => {
      try {
        while (this.#paintAgain) await this.#paint();
      } catch (thrown) {
        this.store.dispatch({ type: "failed", failure: failureOf(thrown, "check") });
      } finally {
        this.#painting = null;
      }
    })();
    await this.#painting;
  }

  async #paint(): Promise<void> {
    this.#paintAgain = false;
    const state = this.current();
    if (!state?.report || this.#marksRefused) return;
    const words = statuses(state.report.findings, state.disclosure, this.store.state().language);
    try {
      await this.ports.session.paint(state.form, words);
    } catch (thrown) {
      if (!(thrown instanceof ReportableError && thrown.id === "excel-protected")) throw thrown;
      // What was found is true all the same, and shown in the pane.
      this.#marksRefused = true;
      const error = new ReportableError("marks-protected", TEXTS.marksProtected, TEXTS.marksProtectedNext);
      this.store.dispatch({ type: "failed", failure: failureOf(error, "check") });
    }
  }
}
