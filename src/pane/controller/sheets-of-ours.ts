import { planReportSheet, REPORT_SHEET, reviewReport } from "../../report";
import { type CheckReport, RULES } from "../../rules";
import { OVERVIEW_SHEET, planOverviewSheet, type SheetPlan } from "../../sheets";
import { basisOf } from "../state/check-basis";
import type { FormState, PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import type { Commands } from "./commands";
import type { LiveForm } from "./live-form";
import type { Ports } from "./ports";

/** A form that has been checked. */
type Checked = FormState & { readonly report: CheckReport };

/** Sheets that tell of the form as a whole: 概要 to begin with, 点検報告 to print and pass on. */
export class SheetsOfOurs {
  constructor(
    private readonly commands: Commands,
    private readonly live: LiveForm,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** Writes 概要 and shows it; checks first where the form has not been checked. */
  async writeOverview(): Promise<void> {
    const { edition } = this.ports;
    await this.#write(OVERVIEW_SHEET, ({ disclosure, report }) =>
      planOverviewSheet(edition, disclosure, report.findings, { today: this.ports.today(), language: this.#language }),
    );
  }

  /** Writes 点検報告 and shows it; checks first where the form has not been checked. */
  async writeReport(): Promise<void> {
    const { edition } = this.ports;
    await this.#write(REPORT_SHEET, ({ form, disclosure, report, settings, reference: entries, evidence }) => {
      const language = this.#language;
      const { reference } = basisOf(edition, settings, entries, language, evidence);
      const reviewed = this.ports.today();
      return planReportSheet(
        reviewReport({ edition, disclosure, report, rules: RULES, reference, reviewed, language, answers: form }),
      );
    });
  }

  get #language() {
    return this.store.state().language;
  }

  async #write(sheet: string, plan: (checked: Checked) => SheetPlan): Promise<void> {
    const state = this.live.current();
    if (!state) return;
    await this.commands.run("busySheet", async (signal) => {
      if (!state.report) await this.live.check(state.form, () => signal.throwIfAborted());
      const now = this.live.current();
      if (!now?.report) return null;
      signal.throwIfAborted();
      await this.ports.session.show(plan({ ...now, report: now.report }));
      await this.commands.follow(() => this.ports.session.reveal(sheet));
      return { text: "doneSheet", holes: { sheet }, undoable: false, intent: "success" };
    });
  }
}
