import { crossCheck, fieldOfTyped, type Proposal, type TypedEvidence } from "../../evidence";
import type { FieldId } from "../../form";
import type { WhitePaper } from "../../recognise/white-paper";
import { answerText, EVIDENCE_SHEET, type EvidenceTable, planEvidenceSheet, type SheetPlan } from "../../sheets";
import { countVerdicts } from "../state/evidence-view";
import type { FormState, PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { type Commands, undoIfCancelled } from "./commands";
import type { LiveForm } from "./live-form";
import type { ImportInput, Ports } from "./ports";

const NOTHING: EvidenceTable = { paper: undefined, typed: [] };

/** The white paper that is held against the form, and evidence typed by hand: both kept on the sheet 根拠. */
export class EvidenceCommands {
  constructor(
    private readonly commands: Commands,
    private readonly live: LiveForm,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** Opens the page of evidence, of all fields or of one, as the sheet now says it. */
  async open(field: FieldId | null): Promise<void> {
    this.store.dispatch({ type: "pageOpened", page: { name: "evidence", field } });
    if (!this.commands.running) await this.commands.quietly("evidencePage", () => this.live.reread());
  }

  /** Reads a paper, and keeps it in the workbook in the place of the one before. */
  async attach(input: ImportInput): Promise<void> {
    if (!this.live.current()) return;
    await this.commands.run("busyRead", async (signal) => {
      const paper = await this.ports.readWhitePaper(input, signal, (progress) =>
        this.store.dispatch({ type: "readingProgressed", progress }),
      );
      signal.throwIfAborted();
      await this.#keep((table) => ({ ...table, paper }));
      const state = this.live.current();
      const pairs = state ? crossCheck(paper, state.disclosure, this.ports.edition).pairs : [];
      const { contradicts } = countVerdicts(pairs);
      return { text: "donePaper", holes: { contradicts }, undoable: false, intent: "success" };
    });
  }

  /** Takes the paper out of the workbook; the sheet goes with it where nothing was typed by hand. */
  async detach(): Promise<void> {
    await this.commands.run("busyEvidence", async () => {
      await this.#keep(({ typed }) => ({ paper: undefined, typed }));
      return { text: "donePaperRemoved", holes: {}, undoable: false, intent: "success" };
    });
  }

  /** Brings the sheet up to date with the answers, and shows it. */
  async writeSheet(): Promise<void> {
    await this.commands.run("busyEvidence", async () => {
      await this.#keep((table) => table);
      await this.commands.follow(() => this.ports.session.reveal(EVIDENCE_SHEET));
      return { text: "doneEvidenceSheet", holes: {}, undoable: false, intent: "success" };
    });
  }

  /** Adds evidence that a person has typed. */
  async add(typed: TypedEvidence): Promise<void> {
    await this.commands.run("busyEvidence", async () => {
      await this.#keep((table) => ({ ...table, typed: [...table.typed, typed] }));
      const number = fieldOfTyped(typed, this.ports.edition) ?? typed.field;
      return { text: "doneTyped", holes: { number }, undoable: false, intent: "success" };
    });
  }

  /** Writes one proposal into its empty field. */
  async accept({ field, answer }: Proposal): Promise<void> {
    const state = this.live.current();
    if (!state) return;
    await this.commands.run("busyImport", async (signal) => {
      const change = { field, before: answerText(state.disclosure.fields[field]), after: answer.value };
      const applied = await this.ports.session.write(state.form, [change], "import");
      await undoIfCancelled(this.ports.session, signal);
      this.live.apply(applied.changes);
      return { text: "doneProposal", holes: { number: field }, undoable: true, intent: "success" };
    });
  }

  /** Writes the sheet from what it says now, or takes it away where nothing is left to keep. */
  async #keep(change: (table: EvidenceTable) => EvidenceTable): Promise<void> {
    const state = this.live.current();
    if (!state) return;
    await this.ports.session.keep("evidence", (table = NOTHING) => {
      const { paper, typed } = change(table);
      return paper || typed.length > 0 ? this.#plan(state, paper, typed) : null;
    });
    await this.commands.follow(() => this.live.reread());
  }

  #plan({ disclosure, form }: FormState, paper: WhitePaper | undefined, typed: readonly TypedEvidence[]): SheetPlan {
    const { edition } = this.ports;
    const held = paper && { paper, evidence: crossCheck(paper, disclosure, edition) };
    return planEvidenceSheet(edition, held, { language: this.store.state().language, answers: form, typed });
  }
}
