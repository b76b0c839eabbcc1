import type { FormPlace } from "../../excel/session";
import type { FieldId } from "../../form";
import type { Language } from "../../messages";
import type { Finding } from "../../rules";
import { answerText, planFindingsSheet, planFormSheet } from "../../sheets";
import { failureOf } from "../state/failure";
import { acceptedChanges, buildPreview, isConflict } from "../state/import-preview";
import { isFilled } from "../state/progress";
import type { Notice, PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import type { TextKey } from "../texts";
import { disclosureOf } from "./answers";
import { LiveForm } from "./live-form";
import type { ImportInput, Ports } from "./ports";

type Work = (signal: AbortSignal) => Promise<Notice | null>;

/** The pane's commands: what the screens call. One runs at a time; each ends in a notice or a failure, never in silence. */
export class PaneController {
  readonly #live: LiveForm;
  #running: AbortController | null = null;

  constructor(
    readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {
    this.#live = new LiveForm(store, ports);
  }

  /** Looks at the workbook for the first time, or again after it could not be reached. */
  async open(): Promise<void> {
    this.store.dispatch({ type: "workbookSeen", workbook: { kind: "opening" } });
    try {
      await this.ports.ready();
      await this.#live.look();
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
    await this.#command("busyCheck", async (signal) => {
      if (!this.#live.current()) await this.#live.look({ sought: true });
      const state = this.#live.current();
      if (!state) return null;
      await this.#live.check(state.form, () => signal.throwIfAborted());
      this.store.dispatch({ type: "tabChosen", tab: "findings" });
      return null;
    });
  }

  openImport(): void {
    this.store.dispatch({ type: "importOpened" });
  }

  closeImport(): void {
    this.store.dispatch({ type: "importClosed" });
  }

  /** Reads a document and shows what it would change. Nothing is written. */
  async read(input: ImportInput): Promise<void> {
    await this.#command("busyRead", async (signal) => {
      const imported = await this.ports.readDocument(input, signal, (progress) =>
        this.store.dispatch({ type: "readingProgressed", progress }),
      );
      signal.throwIfAborted();
      const name = input.kind === "file" ? input.file.name : input.name;
      const preview = buildPreview(this.ports.edition, name, imported, this.#live.current()?.disclosure);
      this.store.dispatch({ type: "previewReady", preview });
      return null;
    });
  }

  /** Writes what was accepted in the preview; asks first where it would replace answers. */
  async write(): Promise<void> {
    const { importing } = this.store.state();
    if (importing?.stage !== "preview") return;
    const conflicts = importing.preview.rows.filter((row) => row.accepted && isConflict(row));
    if (conflicts.length > 0) this.store.dispatch({ type: "asked", question: { kind: "overwrite", conflicts } });
    else await this.#writeImport();
  }

  /** Yes to the question that is open. */
  async confirm(): Promise<void> {
    const { question } = this.store.state();
    if (question?.kind === "replaceForm") await this.#createForm(question.sample, question.form);
    if (question?.kind === "overwrite") await this.#writeImport();
  }

  /** Makes the correction that a finding shows. */
  async fix(finding: Finding): Promise<void> {
    const { fix } = finding;
    const state = this.#live.current();
    if (!fix || !state) return;
    await this.#command("busyFix", async (signal) => {
      const applied = await this.ports.session.write(state.form, [fix], "fix");
      await this.#undoIfCancelled(signal);
      this.#live.apply(applied.changes);
      return { text: "doneFix", holes: { field: fix.field }, undoable: true, intent: "success" };
    });
  }

  /** Writes what was found to a sheet of its own, to print or to pass on. */
  async writeFindings(): Promise<void> {
    const state = this.#live.current();
    if (!state?.report) return;
    const { form, disclosure, report } = state;
    await this.#command("busyReport", async () => {
      const { language } = this.store.state();
      const options = { language, answers: form };
      await this.ports.session.show(planFindingsSheet(this.ports.edition, report.findings, disclosure, options));
      return { text: "doneReport", holes: {}, undoable: false, intent: "success" };
    });
  }

  /** Takes the last command back as a whole. */
  async undo(): Promise<void> {
    await this.#command("busyUndo", async () => {
      const undone = await this.ports.session.undo();
      await this.#live.look();
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
    await this.#quietly("guideHeading", () => this.ports.session.select(state.form, field));
  }

  /** Takes up one of several forms. */
  async use(form: FormPlace): Promise<void> {
    await this.#command("busyOpening", async () => {
      await this.#live.use(form);
      return null;
    });
  }

  async chooseForm(): Promise<void> {
    await this.#quietly("changeSheet", () => this.#live.choose());
  }

  /** Excel tells nothing of some edits: the form is read again when the person comes back to the pane. */
  async cameBack(): Promise<void> {
    if (this.#running || !this.#live.current()) return;
    await this.#quietly("check", () => this.ports.session.refresh());
  }

  /** Stops the command under way; what it has already changed is taken back. */
  cancel(): void {
    this.#running?.abort();
    this.store.dispatch({ type: "cancelAsked" });
  }

  chooseLanguage(language: Language): void {
    this.ports.rememberLanguage(language);
    this.store.dispatch({ type: "languageChosen", language });
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
    await this.#command(sample ? "busySample" : "busyCreate", async (signal) => {
      const { language } = this.store.state();
      const plans = planFormSheet(this.ports.edition, { language, ...(sample && { answers: await this.ports.sample() }) });
      signal.throwIfAborted();
      await this.ports.session.create(plans, replace);
      await this.#undoIfCancelled(signal);
      await this.#live.look({ takeNew: true });
      return { text: sample ? "doneSample" : "doneCreate", holes: {}, undoable: true, intent: "success" };
    });
  }

  async #writeImport(): Promise<void> {
    const { importing, language } = this.store.state();
    if (importing?.stage !== "preview") return;
    const changes = acceptedChanges(importing.preview);
    await this.#command("busyImport", async (signal) => {
      const state = this.#live.current();
      const { session, edition } = this.ports;
      if (state) {
        const applied = await session.write(state.form, changes, "import");
        await this.#undoIfCancelled(signal);
        this.#live.apply(applied.changes);
      } else {
        await session.create(planFormSheet(edition, { language, answers: disclosureOf(edition, changes) }));
        await this.#undoIfCancelled(signal);
        await this.#live.look({ takeNew: true });
      }
      this.store.dispatch({ type: "importClosed" });
      return { text: "doneImport", holes: { count: changes.length }, undoable: true, intent: "success" };
    });
  }

  async #undoIfCancelled(signal: AbortSignal): Promise<void> {
    if (!signal.aborted) return;
    await this.ports.session.undo();
    signal.throwIfAborted();
  }

  async #command(task: TextKey, work: Work): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.store.dispatch({ type: "commandStarted", task });
    try {
      this.store.dispatch({ type: "commandEnded", notice: await work(running.signal) });
    } catch (thrown) {
      if (running.signal.aborted && thrown === running.signal.reason) this.store.dispatch({ type: "commandEnded", notice: null });
      else this.store.dispatch({ type: "commandFailed", failure: failureOf(thrown, task) });
    } finally {
      this.#running = null;
    }
  }

  /** Does something small that needs no progress; only its failure is shown. */
  async #quietly(what: TextKey, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.store.dispatch({ type: "failed", failure: failureOf(thrown, what) });
    }
  }
}
