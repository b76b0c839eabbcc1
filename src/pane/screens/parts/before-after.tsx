import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons";
import { usePaneTools } from "../pane-context";
import { AnswerText } from "./answer-text";

const useStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  side: { padding: "6px 10px" },
  after: { backgroundColor: tokens.colorBrandBackground2 },
  label: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rule: {
    display: "flex",
    alignItems: "center",
    height: "1px",
    backgroundColor: tokens.colorNeutralStroke2,
    paddingLeft: "10px",
    color: tokens.colorNeutralForeground3,
  },
  arrow: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: "50%" },
});

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  readonly beforeLabel?: string;
  readonly afterLabel?: string;
}

/** An answer as it is and as it would become. */
export function BeforeAfter({ before, after, beforeLabel, afterLabel }: BeforeAfterProps) {
  const styles = useStyles();
  const { speak } = usePaneTools();
  return (
    <div className={styles.box}>
      <div className={styles.side}>
        <span className={styles.label}>{beforeLabel ?? speak("before")}</span>
        <AnswerText text={before} />
      </div>
      <div className={styles.rule} aria-hidden>
        <ArrowDown16Regular className={styles.arrow} />
      </div>
      <div className={mergeClasses(styles.side, styles.after)}>
        <span className={styles.label}>{afterLabel ?? speak("after")}</span>
        <AnswerText text={after} />
      </div>
    </div>
  );
}
