import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { FailureBox } from "./parts/failure-box";
import { useLater } from "./parts/use-later";
import type { Busy } from "../state/pane-state";
import type { Speak } from "../texts";
import { usePane } from "./pane-context";
import { useTold } from "./use-told";

const useStyles = makeStyles({
  // It stays in sight: a command at the end of a long list is answered at its top.
  area: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "0 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    ":not(:empty)": { paddingBottom: "10px" },
    // At high zoom every line is needed for the screen itself.
    "@media (max-height: 420px)": { position: "static" },
  },
  busy: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  cancel: { flexShrink: 0, whiteSpace: "nowrap" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: { whiteSpace: "normal", lineHeight: 1.5, overflowWrap: "anywhere" },
});

/** What is going on, what the last command did, and what went wrong. */
export function Activity() {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const { busy, notice, failure } = state;
  const told = useTold(busy);
  const verySlow = useLater(busy !== null, 2000);
  return (
    <div className={styles.area}>
      {busy && told && (
        <div className={styles.busy}>
          <div className={styles.line}>
            <span>{tellBusy(busy, speak)}</span>
            {busy.task !== "busyUndo" && (
              <Button
                className={styles.cancel}
                size="small"
                disabledFocusable={busy.cancelling}
                onClick={() => controller.cancel()}
              >
                {speak("cancel")}
              </Button>
            )}
          </div>
          <ProgressBar thickness="large" aria-label={speak(busy.task)} {...meterOf(busy)} />
          {verySlow && busy.task !== "busyRead" && <p className={styles.hint}>{speak("busyCellHint")}</p>}
        </div>
      )}
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.message}>{speak(notice.text, notice.holes)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={speak("close")}
                icon={<Dismiss16Regular />}
                onClick={() => controller.store.dispatch({ type: "noticeClosed" })}
              />
            }
          >
            {notice.undoable && (
              <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => void controller.undo()}>
                {speak("undo")}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {failure && (
        <FailureBox
          failure={failure}
          title={speak("errorTitle")}
          onClose={() => controller.store.dispatch({ type: "failureClosed" })}
        />
      )}
    </div>
  );
}

function tellBusy({ task, cancelling, files, progress }: Busy, speak: Speak): string {
  if (cancelling) return speak("cancelling");
  if (files) return speak("busyReadFile", { file: files.file, files: files.files });
  return progress ? speak("busyReadPage", { page: progress.page, pages: progress.pages }) : speak(task);
}

/** How far the work is; nothing where that is not known. */
function meterOf({ files, progress }: Busy): { readonly value?: number; readonly max?: number } {
  const pages = progress ? progress.page / progress.pages : 0;
  if (files) return { value: files.file - 1 + pages, max: files.files };
  return progress ? { value: pages, max: 1 } : {};
}
