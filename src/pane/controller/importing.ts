import type { SheetPlan } from "../../sheets";
import { planFormSheet } from "../../sheets";
import { ReportableError } from "../../messages";
import { withoutEnding } from "../../text/file-names";
import { failureOf } from "../state/failure";
import { filesToWrite, type ImportedFile, type ReadFile } from "../state/import-files";
import { acceptedChanges, buildPreview, type ImportPreview } from "../state/import-preview";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { TEXTS } from "../texts";
import { disclosureOf } from "./answers";
import { type Commands, undoIfCancelled } from "./commands";
import type { LiveForm } from "./live-form";
import type { ImportInput, Ports } from "./ports";

/** Most files at once: each becomes a sheet, and a workbook with more of them is of no use to anybody. */
export const MOST_FILES = 50;

/** Characters that no sheet's name may hold. */
const NOT_IN_NAMES = /[\\/?*:[\]'\u0000-\u001f]+/g;

/** Documents on their way into the workbook: read, looked through, written by one command. */
export class ImportCommands {
  constructor(
    private readonly commands: Commands,
    private readonly live: LiveForm,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  open(): void {
    this.store.dispatch({ type: "importOpened" });
    // What cannot be loaded now is asked for again, and its failure told, with the first document.
    void this.ports.prepareReading().catch(() => undefined);
  }

  close(): void {
    this.store.dispatch({ type: "importClosed" });
  }

  /** Reads a document and shows what it would change. Nothing is written. */
  async read(input: ImportInput): Promise<void> {
    await this.commands.run("busyRead", async (signal) => {
      const preview = await this.#preview(input, signal, this.live.current()?.disclosure);
      this.store.dispatch({ type: "previewReady", preview });
      return null;
    });
  }

  /**
   * Reads several files, one after another, and shows what each of them is. A file that cannot be read does not stop the
   * others. One file alone is read as {@link read} does.
   */
  async readFiles(files: readonly File[]): Promise<void> {
    const [only] = files;
    if (only && files.length === 1) return this.read({ kind: "file", file: only });
    await this.commands.run("busyRead", async (signal) => {
      if (files.length > MOST_FILES) throw tooMany(files.length);
      const read: ImportedFile[] = [];
      for (const file of files) {
        this.store.dispatch({ type: "filesProgressed", files: { file: read.length + 1, files: files.length } });
        read.push(await this.#tryToRead(file, signal));
      }
      this.store.dispatch({ type: "filesRead", files: read });
      return null;
    });
  }

  /** Writes what was accepted in the preview: each answer that it replaces was decided on by itself. */
  async write(): Promise<void> {
    const { importing, language } = this.store.state();
    if (importing?.stage !== "preview") return;
    const changes = acceptedChanges(importing.preview);
    await this.commands.run("busyImport", async (signal) => {
      const state = this.live.current();
      const { session, edition } = this.ports;
      if (state) {
        const applied = await session.write(state.form, changes, "import");
        await undoIfCancelled(session, signal);
        this.live.apply(applied.changes);
      } else {
        await session.create(planFormSheet(edition, { language, answers: disclosureOf(edition, changes) }));
        await undoIfCancelled(session, signal);
        await this.commands.follow(() => this.live.look({ takeNew: true }));
      }
      this.store.dispatch({ type: "importClosed" });
      return { text: "doneImport", holes: { count: changes.length }, undoable: true, intent: "success" };
    });
  }

  /** Makes a new sheet of each file that is taken in: all of them or none, and one step back for all. */
  async writeFiles(): Promise<void> {
    const { importing } = this.store.state();
    if (importing?.stage !== "files") return;
    const files = filesToWrite(importing.files);
    if (files.length === 0) return;
    await this.commands.run("busyImport", async (signal) => {
      await this.ports.session.create(this.#plansOf(files));
      await undoIfCancelled(this.ports.session, signal);
      await this.commands.follow(() => this.live.look({ takeNew: true }));
      this.store.dispatch({ type: "importClosed" });
      return { text: "doneImportFiles", holes: { count: files.length }, undoable: true, intent: "success" };
    });
  }

  async #preview(input: ImportInput, signal: AbortSignal, current: Parameters<typeof buildPreview>[3]): Promise<ImportPreview> {
    const imported = await this.ports.readDocument(input, signal, (progress) =>
      this.store.dispatch({ type: "readingProgressed", progress }),
    );
    signal.throwIfAborted();
    const name = input.kind === "file" ? input.file.name : input.name;
    return buildPreview(this.ports.edition, name, imported, current);
  }

  async #tryToRead(file: File, signal: AbortSignal): Promise<ImportedFile> {
    try {
      const preview = await this.#preview({ kind: "file", file }, signal, undefined);
      return { kind: "read", name: file.name, preview, included: acceptedChanges(preview).length > 0 };
    } catch (thrown) {
      signal.throwIfAborted();
      return { kind: "refused", name: file.name, failure: failureOf(thrown, "busyRead") };
    }
  }

  /** One form of each file, named by its service, or by the file where that names none; the lists that they choose from are the same for all. */
  #plansOf(files: readonly ReadFile[]): SheetPlan[] {
    const { language } = this.store.state();
    const { edition } = this.ports;
    const forms = files.map(({ name, preview }) => {
      const answers = disclosureOf(edition, acceptedChanges(preview));
      const [form, ...lists] = planFormSheet(edition, { language, answers });
      if (!form) throw new Error("A form has no sheet.");
      return { form: { ...form, name: nameOf(form.name, answers.serviceName ?? withoutEnding(name)) }, lists };
    });
    return [...forms.map(({ form }) => form), ...(forms[0]?.lists ?? [])];
  }
}

function nameOf(form: string, service: string): string {
  const words = service.replace(NOT_IN_NAMES, " ").trim();
  return words ? `${form} ${words}` : form;
}

function tooMany(count: number): ReportableError {
  return new ReportableError("files-too-many", TEXTS.severalFiles, TEXTS.fewerFiles, { count, most: MOST_FILES });
}
