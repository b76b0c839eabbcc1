import { Button, Link, makeStyles } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { FieldId } from "../../../form";
import type { WhitePaper } from "../../../recognise/white-paper";
import { evidenceView, writableProposals } from "../../state/evidence-view";
import type { FormState } from "../../state/pane-state";
import { nameOfRow } from "../field-name";
import { PageFrame } from "../parts/page-frame";
import { usePane } from "../pane-context";
import { PairList } from "./pair-list";
import { PaperFacts } from "./paper-facts";
import { PaperPicker } from "./paper-picker";
import { ProposalList } from "./proposal-list";
import { TypedSection } from "./typed-evidence";

const useStyles = makeStyles({
  all: { marginBottom: "10px" },
  picker: { marginBottom: "20px" },
  sheet: { width: "100%", marginBottom: "20px" },
});

interface EvidencePageProps {
  readonly form: FormState;
  /** Null: the evidence of all fields. */
  readonly field: FieldId | null;
}

/** The white paper held against the form: the paper, the pairs, proposals for empty fields, and evidence typed by hand. */
export function EvidencePage({ form, field }: EvidencePageProps) {
  const styles = useStyles();
  const { state, controller, edition, speak } = usePane();
  const { disclosure, evidence: table } = form;
  const [chosen, setChosen] = useState(field);
  /** The paper that is to be replaced: once another has come, the place to choose one has done its work. */
  const [replaced, setReplaced] = useState<WhitePaper | null>(null);
  const { held, typed } = useMemo(() => evidenceView(edition, disclosure, table), [edition, disclosure, table]);
  const paper = held?.paper;
  const proposals = useMemo(
    () => (paper ? writableProposals(edition, disclosure, paper, form.form) : []),
    [edition, disclosure, paper, form.form],
  );
  const isShown = (id: FieldId | undefined): boolean => chosen === null || id === chosen;
  const { number } = nameOfRow(edition, chosen ?? "", speak);
  const title = chosen === null ? speak("evidencePage") : speak("evidenceOfField", { number: speak("number", { number }) });
  return (
    <PageFrame title={title} place={chosen ?? ""} onBack={() => controller.closePage()}>
      {chosen !== null && (
        <div className={styles.all}>
          <Link as="button" onClick={() => setChosen(null)}>
            {speak("evidenceAllFields")}
          </Link>
        </div>
      )}
      {(!held || held.paper === replaced) && (
        <div className={styles.picker}>
          <PaperPicker />
        </div>
      )}
      {held && chosen === null && (
        <PaperFacts paper={held.paper} evidence={held.evidence} onReplace={() => setReplaced(held.paper)} />
      )}
      {table && chosen === null && (
        <Button
          className={styles.sheet}
          icon={<TableArrowUp20Regular />}
          disabledFocusable={state.busy !== null}
          onClick={() => void controller.evidence.writeSheet()}
        >
          {speak("toEvidenceSheet")}
        </Button>
      )}
      {held && (
        <PairList key={chosen ?? ""} pairs={held.evidence.pairs.filter((pair) => isShown(pair.field))} evidence={held.evidence} />
      )}
      <ProposalList proposals={proposals.filter((proposal) => isShown(proposal.field))} />
      <TypedSection entries={typed.filter((entry) => isShown(entry.field))} field={chosen} />
    </PageFrame>
  );
}
