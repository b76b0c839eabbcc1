import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowImport24Regular,
  Beaker24Regular,
  ChevronRight16Regular,
  DocumentAdd24Regular,
  TaskListSquareLtr24Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { TextKey } from "../texts";
import { usePane } from "./pane-context";
import { PHRASES } from "./parts/phrases";

const useStyles = makeStyles({
  box: { padding: "4px 12px 0" },
  title: {
    ...PHRASES,
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: 1.35,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { ...PHRASES, margin: "0 0 14px", color: tokens.colorNeutralForeground2, lineHeight: 1.65 },
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
  sample: { marginTop: "16px", border: `1px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: "transparent" },
});

/** The first run, and a workbook without a form: what people come for, each one step away. */
export function Welcome({ sought }: { readonly sought: boolean }) {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const busy = state.busy !== null;
  const card = (name: TextKey, what: TextKey, icon: ReactElement, run: () => void, extra?: string) => (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.card, extra)}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) run();
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
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{speak(sought ? "noFormTitle" : "welcomeTitle")}</h2>
      <p className={styles.text}>{speak(sought ? "noFormText" : "welcomeText")}</p>
      <ul className={styles.list}>
        {card("create", "welcomeCreateText", <DocumentAdd24Regular />, () => void controller.create())}
        {card("import", "welcomeImportText", <ArrowImport24Regular />, () => controller.openImport())}
        {card("check", "welcomeCheckText", <TaskListSquareLtr24Regular />, () => void controller.check())}
        {card("welcomeSample", "welcomeSampleText", <Beaker24Regular />, () => void controller.sample(), styles.sample)}
      </ul>
    </div>
  );
}
