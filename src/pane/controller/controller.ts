import type { FormPlace } from "../../excel/session";
import type { FieldId } from "../../form";
import type { Language } from "../../messages";
import type { Finding } from "../../rules";
import { answerText, planFindingsSheet, planFormSheet } from "../../sheets";
import { failureOf } from "../state/failure";
import type { Page } from "../state/page";
import { isFilled } from "../state/progress";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { Commands, undoIfCancelled } from "./commands";
import { Comparisons } from "./comparison";
import { EvidenceCommands } from "./evidence";
import { ImportCommands } from "./importing";
import { LiveForm } from "./live-form";
import { Peers } from "./peers";
import type { Ports } from "./ports";
import { References } from "./references";
import { Renewals } from "./renewal";
import { RuleTreatments } from "./rule-treatments";
import { SheetsOfOurs } from "./sheets-of-ours";

/** The pane's commands: what the screens call. One runs at a time; each ends in a notice or a failure, never in silence. */
export class PaneController {
  readonly treatments: RuleTreatments;
  readonly references: References;
  readonly evidence: EvidenceCommands;
  readonly importing: ImportCommands;
  readonly renewal: Renewals;
  readonly comparison: Comparisons;
  readonly peers: Peers;
  readonly sheets: SheetsOfOurs;
  readonly #live: LiveForm;
  readonly #commands: Commands;

  constructor(
    readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {
    this.#commands = new Commands(store);
    this.#live = new LiveForm(store, ports);
    this.evidence = new EvidenceCommands(this.#commands, this.#live, store, ports);
    this.importing = new ImportCommands(this.#commands, this.#live, store, ports);
    this.references = new References(this.#commands, this.#live, store, ports);
    this.renewal = new Renewals(this.#commands, this.#live, store, ports);
    this.peers = new Peers(this.#commands, store, ports);
    this.comparison = new Comparisons(this.#commands, this.#live, this.peers, store, ports);
    this.sheets = new SheetsOfOurs(this.#commands, this.#live, store, ports);
    this.treatments = new RuleTreatments(this.#commands, this.#live, store, ports);
  }

  /** Looks at the workbook for the first time, or again after it could not be reached. */
  async open(): Promise<void> {
    this.store.dispatch({ type: "workbookSeen", workbook: { kind: "opening" } });
    try {
      await this.ports.ready();
      await this.#live.look();
      await this.#takeUpAgain();
    } catch (thrown) {
      const failure = failureOf(thrown, "busyOpening");
      this.store.dispatch({ type: "workbookSeen", workbook: { kind: "unreachable", failure } });
    }
  }

  /** Creates the form; over a form that is there, it asks first. */
  async create(): Promise<void> {
    if (!this.#askReplace(false)) await this.#createForm(false);
  }

  /** Fills in the sample; over a form that is there, it asks first. */
  async sample(): Promise<void> {
    if (!this.#askReplace(true)) await this.#createForm(true);
  }

  /** Checks the form; where none is known, looks for one first. */
  async check(): Promise<void> {
    await this.#commands.run("busyCheck", async (signal) => {
      if (!this.#live.current()) await this.#live.look({ sought: true });
      const state = this.#live.current();
      if (!state) return null;
      await this.#live.check(state.form, () => signal.throwIfAborted());
      this.store.dispatch({ type: "tabChosen", tab: "findings" });
      return null;
    });
  }

  /** Opens a page over what is shown. */
  openPage(page: Page): void {
    this.store.dispatch({ type: "pageOpened", page });
  }

  /** Goes back from the page that is shown. */
  closePage(): void {
    this.store.dispatch({ type: "pageClosed" });
  }

  /** Leaves the pages for the guide of a field, and stands in its cell. */
  showGuide(field: FieldId): void {
    this.store.dispatch({ type: "pagesClosed" });
    this.store.dispatch({ type: "tabChosen", tab: "guide" });
    void this.select(field);
  }

  /** Yes to the question that is open. */
  async confirm(): Promise<void> {
    const { question } = this.store.state();
    if (question?.kind === "replaceForm") await this.#createForm(question.sample, question.form);
  }

  /** Makes the correction that a finding shows. */
  async fix(finding: Finding): Promise<void> {
    const { fix } = finding;
    const state = this.#live.current();
    if (!fix || !state) return;
    await this.#commands.run("busyFix", async (signal) => {
      const applied = await this.ports.session.write(state.form, [fix], "fix");
      await undoIfCancelled(this.ports.session, signal);
      this.#live.apply(applied.changes);
      return { text: "doneFix", holes: { field: fix.field }, undoable: true, intent: "success" };
    });
  }

  /** Writes what was found to a sheet of its own, to print or to pass on. */
  async writeFindings(): Promise<void> {
    const state = this.#live.current();
    if (!state?.report) return;
    const { form, disclosure, report } = state;
    await this.#commands.run("busyReport", async () => {
      const { language } = this.store.state();
      const options = { language, answers: form };
      await this.ports.session.show(planFindingsSheet(this.ports.edition, report.findings, disclosure, options));
      return { text: "doneReport", holes: {}, undoable: false, intent: "success" };
    });
  }

  /** Takes the last command back as a whole. */
  async undo(): Promise<void> {
    await this.#commands.run("busyUndo", async () => {
      const undone = await this.ports.session.undo();
      await this.#commands.follow(() => this.#live.look());
      if (!undone) return { text: "undoNothing", holes: {}, undoable: false, intent: "warning" };
      return { text: "doneUndo", holes: {}, undoable: false, intent: "info" };
    });
  }

  /** Stands in the cell of a field, and shows it as the selected one. */
  async select(field: FieldId): Promise<void> {
    const state = this.#live.current();
    if (!state) return;
    this.store.dispatch({ type: "fieldSelected", field });
    if (!state.form.rows.has(field)) return;
    await this.#commands.quietly("guideHeading", () => this.ports.session.select(state.form, field));
  }

  /** Takes up one of several forms. */
  async use(form: FormPlace): Promise<void> {
    await this.#commands.run("busyOpening", async () => {
      await this.#live.use(form);
      return null;
    });
  }

  async chooseForm(): Promise<void> {
    await this.#commands.quietly("changeSheet", () => this.#live.choose());
  }

  /** Takes the pane's marks off a sheet that someone else laid out. */
  async unmark(): Promise<void> {
    const state = this.#live.current();
    if (!state?.form.adopted) return;
    await this.#commands.run("busyUnmark", async () => {
      await this.#live.unmark(state);
      return { text: "doneUnmark", holes: { sheet: state.form.sheetName }, undoable: false, intent: "success" };
    });
  }

  /** Another workbook may have been opened: the pane looks for a form as soon as the person turns to it. */
  async lookAround(): Promise<void> {
    if (this.#commands.running) return;
    await this.#commands.quietly("busyOpening", () => this.#live.lookAround());
  }

  /** Excel tells nothing of some edits: the form is read again when the person comes back to the pane. */
  async cameBack(): Promise<void> {
    if (this.store.state().workbook.kind === "none") return this.lookAround();
    if (this.#commands.running || !this.#live.current()) return;
    await this.#commands.quietly("check", async () => {
      await this.ports.session.refresh();
      await this.#live.followBasis();
    });
  }

  /** Stops the command under way; what it has already changed is taken back. */
  cancel(): void {
    this.#commands.cancel();
  }

  chooseLanguage(language: Language): void {
    this.ports.rememberLanguage(language);
    this.store.dispatch({ type: "languageChosen", language });
  }

  /** Goes on where the person has left the pane over this workbook: it is closed and opened many times a day. */
  async #takeUpAgain(): Promise<void> {
    const view = this.ports.lastView();
    if (!view) return;
    await this.#live.useSheet(view.sheetId);
    const state = this.#live.current();
    if (state?.form.sheetId !== view.sheetId) return;
    if (view.checked) await this.#live.check(state.form, () => undefined);
    this.store.dispatch({ type: "viewRestored", view });
  }

  /** @returns whether there is a form that would be replaced, and so a question was put */
  #askReplace(sample: boolean): boolean {
    const state = this.#live.current();
    // A sheet that someone else laid out is not replaced: the new form stands beside it.
    if (!state || state.form.adopted) return false;
    const lost = this.ports.edition.fields
      .filter(({ id }) => isFilled(state.disclosure.fields[id]))
      .map(({ id }) => ({ field: id, value: answerText(state.disclosure.fields[id]) }));
    this.store.dispatch({ type: "asked", question: { kind: "replaceForm", form: state.form, lost, sample } });
    return true;
  }

  async #createForm(sample: boolean, replace?: FormPlace): Promise<void> {
    await this.#commands.run(sample ? "busySample" : "busyCreate", async (signal) => {
      const { language } = this.store.state();
      const plans = planFormSheet(this.ports.edition, { language, ...(sample && { answers: await this.ports.sample() }) });
      signal.throwIfAborted();
      await this.ports.session.create(plans, replace);
      await undoIfCancelled(this.ports.session, signal);
      await this.#commands.follow(() => this.#live.look({ takeNew: true }));
      return { text: sample ? "doneSample" : "doneCreate", holes: {}, undoable: true, intent: "success" };
    });
  }
}
