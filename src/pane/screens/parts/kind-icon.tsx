import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Regular, PersonQuestionMark20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { FindingKind } from "../../state/finding-kinds";

/** A shape of its own for every kind: colour alone tells nothing. */
const ICONS = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  info: Info20Regular,
  needsReview: PersonQuestionMark20Regular,
} as const satisfies Record<FindingKind, unknown>;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  needsReview: { color: tokens.colorBrandForeground1 },
});

export function KindIcon({ kind, className }: { readonly kind: FindingKind; readonly className?: string }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[kind], className)} />;
}
