import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PHRASES } from "./phrases";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "28px 12px", textAlign: "center" },
  icon: { color: tokens.colorBrandForeground1, fontSize: "32px", lineHeight: 0 },
  title: {
    ...PHRASES,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { ...PHRASES, color: tokens.colorNeutralForeground2, lineHeight: 1.6, "& p": { margin: "0 0 6px" } },
});

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A screen that has nothing to list, and says why and what to do. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
