import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { acceptedChanges, type ImportPreview, type PreviewShow } from "../../state/import-preview";
import { usePane } from "../pane-context";
import { PreviewScreen } from "./preview-screen";
import { YesBar } from "./yes-bar";

const useStyles = makeStyles({
  hint: { margin: "8px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One document, to be written to the form that is open, or to a new one. */
export function DocumentPreview({ preview, show }: { readonly preview: ImportPreview; readonly show: PreviewShow }) {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const { importing } = controller;
  const count = acceptedChanges(preview).length;
  const busy = state.busy !== null;
  return (
    <PreviewScreen preview={preview} show={show} onAnother={() => importing.open()}>
      {preview.rows.length > 0 && (
        <>
          <YesBar>
            <Button onClick={() => importing.close()} disabledFocusable={busy}>
              {speak("cancel")}
            </Button>
            <Button appearance="primary" disabledFocusable={busy || count === 0} onClick={() => void importing.write()}>
              {count === 0 ? speak("writeNothing") : speak("write", { count })}
            </Button>
          </YesBar>
          {state.workbook.kind === "none" && <p className={styles.hint}>{speak("createFirst")}</p>}
        </>
      )}
    </PreviewScreen>
  );
}
