import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../../rules";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    margin: "0 0 10px",
    padding: "6px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.5,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Says that the workbook treats rules differently: who reads the list of findings must know what was not looked for. */
export function Adjustments({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { controller, speak } = usePane();
  const { adjustments } = report;
  if (adjustments.length === 0) return null;
  const off = adjustments.filter(({ change }) => change === "off").length;
  return (
    <p className={styles.line} data-adjustments>
      {speak("adjusted", { off, lowered: adjustments.length - off })}{" "}
      <Link as="button" inline onClick={() => controller.openPage({ name: "ruleBook", rule: null })}>
        {speak("adjustedSee")}
      </Link>
    </p>
  );
}
