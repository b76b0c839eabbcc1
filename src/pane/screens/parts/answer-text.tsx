import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  // Answers are Japanese whatever the language of the pane; long ones scroll in their own box.
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxHeight: "9.6em", overflowY: "auto", margin: 0 },
  empty: { color: tokens.colorNeutralForeground3, margin: 0 },
});

/** An answer as it stands in the cell; it is always text, never markup. */
export function AnswerText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { speak } = usePane();
  if (text === "") return <p className={styles.empty}>{speak("emptyAnswer")}</p>;
  // A box that may scroll has to be reachable by keyboard.
  const long = text.length > 160;
  return (
    <p className={styles.text} lang="ja" {...(long && { tabIndex: 0 })}>
      {text}
    </p>
  );
}
