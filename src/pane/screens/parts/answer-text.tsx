import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { usePaneTools } from "../pane-context";

/** Lines that a long answer shows before it is unfolded. */
const LINES = 6;

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: 1.5, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  folded: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: LINES, overflow: "hidden" },
  empty: { margin: 0, lineHeight: 1.5, color: tokens.colorNeutralForeground3 },
  more: { fontSize: tokens.fontSizeBase200 },
});

/** An answer as it stands in the cell, Japanese whatever the language of the pane; it is always text, never markup. */
export function AnswerText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { speak } = usePaneTools();
  const [unfolded, setUnfolded] = useState(false);
  const [long, setLong] = useState(false);
  const shown = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = shown.current ?? {};
    if (!unfolded) setLong(scrollHeight > clientHeight + 1);
  }, [text, unfolded]);
  if (text === "") return <p className={styles.empty}>{speak("emptyAnswer")}</p>;
  return (
    <>
      <p ref={shown} className={mergeClasses(styles.text, !unfolded && styles.folded)} lang="ja">
        {text}
      </p>
      {long && (
        <Link as="button" inline className={styles.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {speak(unfolded ? "less" : "more")}
        </Link>
      )}
    </>
  );
}
