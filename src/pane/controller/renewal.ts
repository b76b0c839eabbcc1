import { checkRenewal, type RenewalCheck, renew, type RenewalStep } from "../../compare";
import type { Disclosure } from "../../disclosure";
import type { FieldId } from "../../form";
import { locateForms, planFormSheet, planRenewalSheet, RENEWAL_SHEET, type RenewalTable, type SheetPlan } from "../../sheets";
import type { FormState, PaneState } from "../state/pane-state";
import { isFilled } from "../state/progress";
import type { PaneAction } from "../state/reducer";
import { type RenewalState, stepsOfTable } from "../state/renewal-view";
import type { Store } from "../state/store";
import { type Commands, undoIfCancelled } from "./commands";
import type { LiveForm } from "./live-form";
import type { Ports } from "./ports";
import { readSheet } from "./read-each";

/** From last time's sheet to this year's: a new form filled with what stays, and the list of what a person looks at. */
export class Renewals {
  constructor(
    private readonly commands: Commands,
    private readonly live: LiveForm,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** Opens the page, as the to-do list now says it. */
  async open(): Promise<void> {
    this.store.dispatch({ type: "pageOpened", page: { name: "renewal" } });
    if (!this.commands.running) await this.commands.quietly("renewalPage", () => this.live.reread());
  }

  /** Reads last time's sheet and shows what a renewal would do. Nothing is written. */
  async read(file: File): Promise<void> {
    await this.commands.run("busyRead", async (signal) => {
      this.#propose(file.name, await readSheet(this.ports, this.store, file, signal));
      return null;
    });
  }

  /** Takes the open form as last time's sheet. */
  takeForm(): void {
    const state = this.live.current();
    if (state) this.#propose(state.form.sheetName, state.disclosure);
  }

  /** Lets the sheet of last time go. */
  discard(): void {
    this.#change({ draft: null });
  }

  /** Makes the new form and the to-do list, which one step takes back. */
  async create(): Promise<void> {
    const { draft } = this.store.state().renewal;
    if (!draft) return;
    await this.commands.run("busyRenewal", async (signal) => {
      const { session, edition } = this.ports;
      const { language, pages } = this.store.state();
      const former = this.live.current();
      const forms = planFormSheet(edition, { language, answers: draft.renewal.disclosure });
      const [form] = forms;
      const [place] = form ? locateForms(textsOf(form), edition) : [];
      if (!form || !place) throw new Error("A form has no sheet.");
      const answers = { ...place, sheetName: form.name };
      // An earlier list is of another renewal: it goes once the new one is there.
      const earlier = session.kept("renewal") !== undefined;
      signal.throwIfAborted();
      // A form that holds nothing yet gives its place; one with answers stays beside the new one.
      const replaced = former && !former.form.adopted && isEmpty(former.disclosure) ? former.form : undefined;
      await session.create([...forms, planRenewalSheet(edition, draft.renewal, { language, answers })], replaced);
      await undoIfCancelled(session, signal);
      if (earlier) await this.#dropEarlier();
      await this.commands.follow(() => this.live.look({ takeNew: true }));
      const made = this.live.current();
      this.#change({ draft: null, last: made ? { sheetId: made.form.sheetId, disclosure: draft.last } : null });
      // Another form has come up, and closed the pages of the former: the person stays where they were.
      if (this.store.state().pages.length === 0) {
        for (const page of pages) this.store.dispatch({ type: "pageOpened", page });
      }
      return { text: "doneRenewal", holes: {}, undoable: true, intent: "success" };
    });
  }

  /** Holds the open form against last time's sheet as it is, without making a new form. */
  compareOnly(): void {
    const { draft } = this.store.state().renewal;
    const state = this.live.current();
    if (draft && state) this.#change({ draft: null, last: { sheetId: state.form.sheetId, disclosure: draft.last } });
  }

  /** Marks an entry of the to-do list as done, or as open again. */
  async setDone(field: FieldId, done: boolean): Promise<void> {
    await this.commands.run("busyToDo", async () => {
      await this.#keep((table) => {
        const row = table.rows.get(field);
        if (!row) return table;
        return { ...table, rows: new Map([...table.rows, [field, { ...row, state: done ? "done" : "open" }]]) };
      });
      return null;
    });
  }

  /** Brings 更新の確認 up to date with the answers, and shows it. */
  async writeSheet(): Promise<void> {
    await this.commands.run("busyToDo", async () => {
      await this.#keep((table) => table);
      await this.commands.follow(() => this.ports.session.reveal(RENEWAL_SHEET));
      return { text: "doneToDo", holes: {}, undoable: false, intent: "success" };
    });
  }

  /** The steps behind the to-do list. */
  steps(table: RenewalTable, current: Disclosure): RenewalStep[] {
    return stepsOfTable(this.ports.edition, table, current, this.ports.today());
  }

  /** What changed since last time: of all fields while last time's sheet is known, else of those on the list. */
  check(
    { form, disclosure, renewal }: FormState,
    last: RenewalState["last"] = this.store.state().renewal.last,
  ): RenewalCheck | undefined {
    const known = last?.sheetId === form.sheetId ? last.disclosure : renewal?.last;
    return known && checkRenewal(this.ports.edition, known, disclosure);
  }

  /** A workbook has one list: where the earlier one cannot be taken away, the new form goes as well. */
  async #dropEarlier(): Promise<void> {
    const { session } = this.ports;
    try {
      await session.keep("renewal", () => null);
    } catch (thrown) {
      await session.undo();
      throw thrown;
    }
  }

  #propose(name: string, last: Disclosure): void {
    this.#change({ draft: { name, last, renewal: renew(this.ports.edition, last, this.ports.today()) } });
  }

  #change(renewal: Partial<RenewalState>): void {
    this.store.dispatch({ type: "renewalChanged", renewal });
  }

  /** Writes the list from what it says now, which a person may have changed since it was read. */
  async #keep(change: (table: RenewalTable) => RenewalTable): Promise<void> {
    const state = this.live.current();
    if (!state) return;
    const { language } = this.store.state();
    const check = this.check(state);
    await this.ports.session.keep("renewal", (table) => {
      if (!table) return null;
      const steps = this.steps(table, state.disclosure);
      const options = { language, kept: change(table), answers: state.form, ...(check && { check }) };
      return planRenewalSheet(this.ports.edition, { steps }, options);
    });
    await this.commands.follow(() => this.live.reread());
  }
}

const isEmpty = ({ fields }: Disclosure): boolean => !Object.values(fields).some((answer) => isFilled(answer));

const textsOf = ({ rows }: SheetPlan): string[][] =>
  rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? cell?.calculated ?? "")));
