import { say } from "../../messages";
import { RULES, type Treatment } from "../../rules";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { speakIn } from "../texts";
import type { Commands } from "./commands";
import type { LiveForm } from "./live-form";
import type { Ports } from "./ports";

/** How this workbook treats single rules: kept on its sheet of settings, for everybody who opens it to see. */
export class RuleTreatments {
  constructor(
    private readonly commands: Commands,
    private readonly live: LiveForm,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** Switches a rule off, lowers it, or has it checked again; the findings follow at once. */
  async treat(rule: string, treatment: Treatment): Promise<void> {
    if (!this.live.current()) return;
    await this.commands.run("busyTreat", async () => {
      const { language } = this.store.state();
      await this.ports.session.treat({ rule, treatment }, language);
      await this.commands.follow(() => this.live.reread());
      const title = RULES.find(({ id }) => id === rule)?.documentation.title;
      const holes = { rule: title ? say(title, language) : rule, treatment: speakIn(language)(`treat_${treatment}`) };
      return { text: "doneTreat", holes, undoable: false, intent: "success" };
    });
  }
}
