import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../state/pane-state";
import { nameOfRow } from "./field-name";
import { FOCUS_FIRST, Modal } from "./parts/modal";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px", marginTop: "4px" },
  content: { lineHeight: 1.6, "& p": { margin: "0 0 8px" } },
  list: { listStyle: "none", margin: "0 0 10px", padding: 0, maxHeight: "38vh", overflowY: "auto" },
  item: {
    margin: "4px 0",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginRight: "8px" },
  heading: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How many of the answers that would go are named. */
const NAMED = 8;

/** Asks before something would be lost, and says what. */
export function QuestionDialog() {
  const { state } = usePane();
  return state.question && <Asked question={state.question} />;
}

function Asked({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const { controller, speak } = usePane();
  const close = (): void => controller.store.dispatch({ type: "questionClosed" });
  return (
    <Modal title={speak(question.sample ? "sampleTitle" : "replaceTitle")} onClose={close}>
      <div className={styles.content}>
        <Replaced question={question} />
        <p>{speak("replaceUndo")}</p>
      </div>
      <div className={styles.actions}>
        <Button {...{ [FOCUS_FIRST]: true }} onClick={close}>
          {speak("replaceKeep")}
        </Button>
        <Button appearance="primary" onClick={() => void controller.confirm()}>
          {speak("replaceConfirm")}
        </Button>
      </div>
    </Modal>
  );
}

function Replaced({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const { edition, speak } = usePane();
  const { form, lost } = question;
  const named = lost.slice(0, NAMED);
  if (lost.length === 0) return <p>{speak("replaceEmptyText", { sheet: form.sheetName })}</p>;
  return (
    <>
      <p>{speak("replaceText", { sheet: form.sheetName, count: lost.length })}</p>
      <p className={styles.heading}>{speak("replaceLost", { shown: named.length })}</p>
      <ul className={styles.list} tabIndex={0} aria-label={speak("replaceLost", { shown: named.length })}>
        {named.map(({ field, value }) => (
          <li key={field} className={styles.item} lang="ja">
            <span className={styles.name}>{nameOfRow(edition, field, speak).number}</span>
            {value}
          </li>
        ))}
      </ul>
    </>
  );
}
