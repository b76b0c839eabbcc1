import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { markValue } from "../../state/marked-text";
import { usePaneTools } from "../pane-context";

const useStyles = makeStyles({
  label: { display: "block", marginTop: "6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: {
    margin: "2px 0 0",
    padding: "6px 8px",
    maxHeight: "160px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    lineHeight: 1.6,
    tabSize: 2,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground2,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorStatusWarningForeground2,
    textUnderlineOffset: "3px",
  },
});

/** The line of the document that an answer was read from, with the answer marked in it. */
export function SourceText({ text, value }: { readonly text: string; readonly value: string }) {
  const styles = useStyles();
  const { speak } = usePaneTools();
  const { before, marked, behind } = useMemo(() => markValue(text, value), [text, value]);
  return (
    <>
      <span className={styles.label}>{speak("originalText")}</span>
      <p className={styles.text} lang="ja" tabIndex={0} role="group" aria-label={speak("originalText")} data-source-text>
        {before}
        {marked && <mark className={styles.mark}>{marked}</mark>}
        {behind}
      </p>
    </>
  );
}
