import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { patternOf, REFERENCE_TABLE } from "../../../reference";
import type { FormState } from "../../state/pane-state";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  asked: {
    margin: "0 0 10px",
    padding: "6px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.5,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  known: { margin: "12px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
});

interface PatternLineProps {
  readonly form: FormState;
  /** `asked`: the line that asks for the pattern where none is known; `known`: the one that names it. Only one is shown. */
  readonly as: "asked" | "known";
}

/** Which pattern's reference values the check compared with; where none is known, that it compared with none. */
export function PatternLine({ form: { disclosure, reference }, as }: PatternLineProps) {
  const styles = useStyles();
  const { controller, speak } = usePane();
  const told = patternOf(disclosure, REFERENCE_TABLE);
  const pattern = reference?.pattern ?? (told.kind === "stated" ? told.pattern : undefined);
  if ((pattern === undefined) !== (as === "asked")) return null;
  const text =
    pattern !== undefined
      ? speak("patternCompared", { pattern })
      : told.kind === "proposed"
        ? speak("patternProposed", { pattern: told.pattern })
        : speak("patternAsked");
  return (
    <p className={styles[as]} data-pattern={pattern ?? told.kind}>
      {text}{" "}
      <Link as="button" inline onClick={() => controller.openPage({ name: "reference" })}>
        {speak(pattern === undefined ? "patternChoose" : "patternSee")}
      </Link>
    </p>
  );
}
