import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearch16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { headingOf } from "../../../evidence";
import type { FieldId } from "../../../form";
import { evidenceView } from "../../state/evidence-view";
import type { FormState } from "../../state/pane-state";
import { useCardStyles } from "../parts/card-styles";
import { usePane } from "../pane-context";
import { TypedList } from "./typed-evidence";
import { VerdictBadge } from "./verdict-badge";

const useStyles = makeStyles({
  box: { marginTop: "16px" },
  heading: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  control: { marginLeft: "8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sentence: { margin: "4px 0 0", lineHeight: 1.5 },
});

/** What the paper and evidence typed by hand say on one field; nothing where the workbook has none. */
export function FieldEvidence({ form, field }: { readonly form: FormState; readonly field: FieldId }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { controller, edition, speak } = usePane();
  const { disclosure, evidence: table } = form;
  const { held, typed } = useMemo(() => evidenceView(edition, disclosure, table), [edition, disclosure, table]);
  const pairs = held?.evidence.pairs.filter((pair) => pair.field === field && pair.verdict !== "silent") ?? [];
  const entries = typed.filter((entry) => entry.field === field);
  if (pairs.length === 0 && entries.length === 0) return null;
  return (
    <section className={styles.box} aria-label={speak("evidenceHere")} data-field-evidence={field}>
      <h3 className={styles.heading}>{speak("evidenceHere")}</h3>
      {pairs.length > 0 && (
        <ul className={cards.list}>
          {pairs.map((pair, place) => (
            <li key={place} className={cards.item}>
              <VerdictBadge verdict={pair.verdict} />
              <span className={styles.control}>{headingOf(pair.statement)}</span>
              <p className={styles.sentence}>{pair.paper}</p>
            </li>
          ))}
        </ul>
      )}
      <TypedList entries={entries} />
      <Button size="small" icon={<DocumentSearch16Regular />} onClick={() => void controller.evidence.open(field)}>
        {speak("evidenceOpen")}
      </Button>
    </section>
  );
}
