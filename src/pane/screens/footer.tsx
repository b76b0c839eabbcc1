import { makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "2px 12px",
    padding: "12px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  promise: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

export function Footer() {
  const styles = useStyles();
  const { speak, build } = usePane();
  return (
    <footer className={styles.footer}>
      <span className={styles.promise}>
        <ShieldCheckmark16Regular aria-hidden />
        {speak("privacy")}
      </span>
      <span>{speak("build", { build })}</span>
    </footer>
  );
}
