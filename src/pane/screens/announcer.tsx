import { makeStyles } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { useTold } from "./use-told";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/**
 * Says for screen readers what changes without the focus moving. It is always in the page: a live region that comes
 * with its text is often not read.
 */
export function Announcer() {
  const styles = useStyles();
  const { state, speak } = usePane();
  const { busy, notice, failure, language, workbook } = state;
  const told = useTold(busy);
  const report = workbook.kind === "form" ? workbook.report : null;
  const said = busy
    ? told
      ? speak(busy.cancelling ? "cancelling" : busy.task)
      : ""
    : notice
      ? speak(notice.text, notice.holes)
      : report
        ? speak("shownAll", { total: report.findings.length })
        : "";
  return (
    <>
      <div className={styles.hidden} role="status">
        {said}
      </div>
      <div className={styles.hidden} role="alert">
        {failure ? failure.error.in(language) : ""}
      </div>
    </>
  );
}
