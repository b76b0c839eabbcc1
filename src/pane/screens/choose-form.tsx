import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular, TableSimple20Regular } from "@fluentui/react-icons";
import type { FormPlace } from "../../excel/session";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  box: { padding: "4px 12px 0" },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    padding: "12px",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  rows: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Several sheets hold the form: the person says which one is meant. */
export function ChooseForm({ forms }: { readonly forms: readonly FormPlace[] }) {
  const styles = useStyles();
  const { controller, speak } = usePane();
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{speak("severalTitle")}</h2>
      <p className={styles.text}>{speak("severalText", { count: forms.length })}</p>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={form.sheetId}>
            <button type="button" className={styles.button} onClick={() => void controller.use(form)}>
              <TableSimple20Regular aria-hidden />
              <span className={styles.words}>
                <span lang="ja">{form.sheetName}</span>
                <span className={styles.rows}>{speak("severalOption", { rows: form.rows.size })}</span>
              </span>
              <ChevronRight16Regular aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
