import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { FindingEntry } from "../../state/findings-view";
import { lengthOf } from "../../state/limit";
import type { FormState } from "../../state/pane-state";
import { fieldNumber } from "../field-name";
import { RequirementBadge } from "../parts/requirement-badge";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    marginTop: "auto",
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "8px 12px",
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: "0 -2px 6px rgba(0, 0, 0, 0.06)",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // At high zoom every line is needed for the list itself.
    "@media (max-height: 420px)": { position: "static" },
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", overflowWrap: "anywhere" },
  number: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px", fontVariantNumeric: "tabular-nums" },
  facts: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** The selected field in a line at the foot of the pane, while another tab is open. It leads to the guide. */
export function SelectedBar({ form, entries }: { readonly form: FormState; readonly entries: readonly FindingEntry[] }) {
  const styles = useStyles();
  const { state, controller, edition, speak } = usePane();
  const field = state.selected === null ? undefined : edition.field(state.selected);
  if (!field) return null;
  const { count, limit } = lengthOf(edition, field, form.disclosure);
  const findings = entries.filter((entry) => entry.finding.field === field.id).length;
  const facts = [
    ...(limit === undefined ? [] : [speak("limitCount", { count, limit })]),
    ...(form.report ? [speak("findingsCount", { count: findings })] : []),
  ];
  return (
    <button type="button" className={styles.bar} onClick={() => controller.store.dispatch({ type: "tabChosen", tab: "guide" })}>
      <span className={styles.words}>
        <span className={styles.name}>
          <span className={styles.number}>{fieldNumber(field)}</span>
          <span lang="ja">{field.item.title}</span>
        </span>
        <span className={styles.facts}>{facts.join("・")}</span>
      </span>
      <RequirementBadge requirement={field.requirement} />
      <ChevronRight16Regular aria-hidden />
    </button>
  );
}
