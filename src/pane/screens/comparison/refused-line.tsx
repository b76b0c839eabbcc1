import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../../messages";
import type { RefusedFile } from "../../state/comparison";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  refused: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
});

/** A file that cannot be used, why, and what to do. */
export function RefusedLine({ file }: { readonly file: RefusedFile }) {
  const styles = useStyles();
  const { language, speak } = usePane();
  const { what, next, holes } = file.failure.error;
  return (
    <>
      <span className={styles.name}>{file.name}</span>
      <span className={styles.refused}>{speak("comparisonRefused")}</span>
      <p className={styles.text}>{say(what, language, holes)}</p>
      <p className={styles.text}>{say(next, language, holes)}</p>
    </>
  );
}
