import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../../evidence";
import { say } from "../../../messages";
import { VERDICT_WORDS } from "../../../sheets";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  contradicts: {
    color: tokens.colorStatusWarningForeground2,
    border: `1px solid ${tokens.colorStatusWarningForeground2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  tension: { color: tokens.colorStatusWarningForeground2, border: `1px dashed ${tokens.colorStatusWarningForeground2}` },
});

/** The word of a verdict; its look only repeats what the word says. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const { language } = usePane();
  const look = verdict === "contradicts" ? styles.contradicts : verdict === "tension" ? styles.tension : undefined;
  return <span className={mergeClasses(styles.badge, look)}>{say(VERDICT_WORDS[verdict], language)}</span>;
}
