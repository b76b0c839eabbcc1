import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { TextKey } from "../../texts";
import { usePane } from "../pane-context";
import { PHRASES } from "./phrases";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  card: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    padding: "12px",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, borderTopColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&[aria-disabled=true]": { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0, lineHeight: 0 },
  words: { flexGrow: 1, minWidth: 0, display: "block" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  what: {
    ...PHRASES,
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: 1.5,
  },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export function ActionList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

interface ActionCardProps {
  readonly name: TextKey;
  /** What it does, in a line. */
  readonly what: TextKey;
  readonly icon: ReactElement;
  readonly className?: string;
  readonly onChoose: () => void;
}

/** Something that a person may come for, with what it does. */
export function ActionCard({ name, what, icon, className, onChoose }: ActionCardProps) {
  const styles = useStyles();
  const { state, speak } = usePane();
  const busy = state.busy !== null;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.card, className)}
        data-door={name}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onChoose();
        }}
      >
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{speak(name)}</span>
          <span className={styles.what}>{speak(what)}</span>
        </span>
        <ChevronRight16Regular className={styles.more} aria-hidden />
      </button>
    </li>
  );
}
