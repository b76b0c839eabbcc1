import {
  ArrowSyncCircle24Regular,
  BookQuestionMark24Regular,
  LayoutColumnThree24Regular,
  DataPie24Regular,
  DocumentSearch24Regular,
  EraserMedium24Regular,
  PeopleTeam24Regular,
  DocumentText24Regular,
  Ruler24Regular,
} from "@fluentui/react-icons";
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
  /** It works on a form, and is not offered without one; or only on one that someone else laid out. */
  readonly needs: "nothing" | "form" | "adopted";
  readonly run: (controller: PaneController) => void;
}

/** Everything that is one step away from the three things that people come for. */
const ENTRIES: readonly Entry[] = [
  {
    name: "evidencePage",
    what: "evidenceWhat",
    icon: <DocumentSearch24Regular />,
    needs: "form",
    run: (controller) => void controller.evidence.open(null),
  },
  {
    name: "referencePage",
    what: "referenceWhat",
    icon: <Ruler24Regular />,
    needs: "form",
    run: (controller) => controller.openPage({ name: "reference" }),
  },
  {
    name: "renewalPage",
    what: "renewalWhat",
    icon: <ArrowSyncCircle24Regular />,
    needs: "nothing",
    run: (controller) => void controller.renewal.open(),
  },
  {
    name: "comparisonPage",
    what: "comparisonWhat",
    icon: <LayoutColumnThree24Regular />,
    needs: "nothing",
    run: (controller) => controller.openPage({ name: "comparison" }),
  },
  {
    name: "peersPage",
    what: "peersWhat",
    icon: <PeopleTeam24Regular />,
    needs: "nothing",
    run: (controller) => controller.openPage({ name: "peers" }),
  },
  {
    name: "overviewSheet",
    what: "overviewWhat",
    icon: <DataPie24Regular />,
    needs: "form",
    run: (controller) => void controller.sheets.writeOverview(),
  },
  {
    name: "reportSheet",
    what: "reportWhat",
    icon: <DocumentText24Regular />,
    needs: "form",
    run: (controller) => void controller.sheets.writeReport(),
  },
  {
    name: "ruleBook",
    what: "ruleBookWhat",
    icon: <BookQuestionMark24Regular />,
    needs: "nothing",
    run: (controller) => controller.openPage({ name: "ruleBook", rule: null }),
  },
  {
    name: "unmark",
    what: "unmarkWhat",
    icon: <EraserMedium24Regular />,
    needs: "adopted",
    run: (controller) => void controller.unmark(),
  },
];

export function MorePage() {
  const { state, controller, speak } = usePane();
  const form = state.workbook.kind === "form" ? state.workbook.form : undefined;
  const there = { nothing: true, form: form !== undefined, adopted: form?.adopted !== undefined };
  return (
    <PageFrame title={speak("moreTitle")} place="" onBack={() => controller.closePage()}>
      <ActionList>
        {ENTRIES.filter(({ needs }) => there[needs]).map(({ name, what, icon, run }) => (
          <ActionCard key={name} name={name} what={what} icon={icon} onChoose={() => run(controller)} />
        ))}
      </ActionList>
    </PageFrame>
  );
}
