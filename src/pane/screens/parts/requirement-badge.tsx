import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Requirement } from "../../../form";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    flexShrink: 0,
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  mandatory: { border: `1px solid ${tokens.colorBrandForeground1}`, color: tokens.colorBrandForeground1 },
});

/** 必須, 必須○ or 選択, in the form's own words. */
export function RequirementBadge({ requirement }: { readonly requirement: Requirement }) {
  const styles = useStyles();
  const { speak } = usePane();
  return <span className={mergeClasses(styles.badge, requirement !== "optional" && styles.mandatory)}>{speak(requirement)}</span>;
}
