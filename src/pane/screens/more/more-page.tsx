import { BookQuestionMark24Regular, DocumentSearch24Regular, Ruler24Regular } from "@fluentui/react-icons";
import { type ReactElement } from "react";
import type { PaneController } from "../../controller/controller";
import type { TextKey } from "../../texts";
import { ActionCard, ActionList } from "../parts/action-card";
import { PageFrame } from "../parts/page-frame";
import { usePane } from "../pane-context";

interface Entry {
  readonly name: TextKey;
  readonly what: TextKey;
  readonly icon: ReactElement;
  /** It works on a form, and is not offered without one. */
  readonly needsForm: boolean;
  readonly run: (controller: PaneController) => void;
}

/** Everything that is one step away from the three things that people come for. */
const ENTRIES: readonly Entry[] = [
  {
    name: "evidencePage",
    what: "evidenceWhat",
    icon: <DocumentSearch24Regular />,
    needsForm: true,
    run: (controller) => void controller.evidence.open(null),
  },
  {
    name: "referencePage",
    what: "referenceWhat",
    icon: <Ruler24Regular />,
    needsForm: true,
    run: (controller) => controller.openPage({ name: "reference" }),
  },
  {
    name: "ruleBook",
    what: "ruleBookWhat",
    icon: <BookQuestionMark24Regular />,
    needsForm: false,
    run: (controller) => controller.openPage({ name: "ruleBook", rule: null }),
  },
];

export function MorePage() {
  const { state, controller, speak } = usePane();
  const form = state.workbook.kind === "form";
  return (
    <PageFrame title={speak("moreTitle")} place="" onBack={() => controller.closePage()}>
      <ActionList>
        {ENTRIES.filter(({ needsForm }) => form || !needsForm).map(({ name, what, icon, run }) => (
          <ActionCard key={name} name={name} what={what} icon={icon} onChoose={() => run(controller)} />
        ))}
      </ActionList>
    </PageFrame>
  );
}
