import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Proposal, headingOf } from "../../../evidence";
import { nameOfRow } from "../field-name";
import { AnswerText } from "../parts/answer-text";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { margin: "0 0 8px", lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: {
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { lineHeight: 1.5 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", marginRight: "6px" },
  low: {
    marginLeft: "8px",
    padding: "0 6px",
    fontSize: tokens.fontSizeBase100,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground2,
    border: `1px solid ${tokens.colorStatusWarningForeground2}`,
    whiteSpace: "nowrap",
  },
  label: { display: "block", marginTop: "4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  accept: { marginTop: "8px" },
});

/** Answers that the paper gives rise to, each with its sentence, to be accepted one by one. */
export function ProposalList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const styles = useStyles();
  const { state, controller, edition, speak } = usePane();
  if (proposals.length === 0) return null;
  return (
    <Section title={speak("proposalsTitle")}>
      <p className={styles.text}>{speak("proposalsText")}</p>
      <ul className={styles.list}>
        {proposals.map((proposal) => {
          const { field, answer, sentence, statement } = proposal;
          const { number, title } = nameOfRow(edition, field, speak);
          const named = speak("number", { number });
          const { page = 1, line = 1 } = statement.source;
          return (
            <li key={field} className={styles.item} data-proposal={field}>
              <div className={styles.name}>
                <span className={styles.number}>{named}</span>
                <span lang="ja">{title}</span>
                <span className={styles.low}>{speak("confidenceLow")}</span>
              </div>
              <span className={styles.label}>{speak("proposalValue")}</span>
              <AnswerText text={answer.value} />
              <span className={styles.label}>
                {speak("proposalFrom")}: {speak("paperPlace", { heading: headingOf(statement), page, line })}
              </span>
              <AnswerText text={sentence} />
              <Button
                className={styles.accept}
                size="small"
                disabledFocusable={state.busy !== null}
                aria-label={speak("proposalAcceptOf", { number: named, value: answer.value })}
                onClick={() => void controller.evidence.accept(proposal)}
              >
                {speak("proposalAccept")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
