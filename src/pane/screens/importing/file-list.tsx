import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { filesToWrite, type ImportedFile } from "../../state/import-files";
import { usePane } from "../pane-context";
import { FileLine } from "./file-line";
import { YesBar } from "./yes-bar";

const useStyles = makeStyles({
  summary: { margin: "0 0 10px", lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

/** What each of several files is, to look into one by one and to make a sheet of each. */
export function FileList({ files }: { readonly files: readonly ImportedFile[] }) {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const { importing } = controller;
  const read = files.filter(({ kind }) => kind === "read").length;
  const count = filesToWrite(files).length;
  const busy = state.busy !== null;
  return (
    <>
      <p className={styles.summary}>{speak("filesSummary", { files: files.length, read })}</p>
      <ul className={styles.list}>
        {files.map((file, place) => (
          <FileLine key={place} file={file} place={place} />
        ))}
      </ul>
      <YesBar>
        <Button onClick={() => importing.close()} disabledFocusable={busy}>
          {speak("cancel")}
        </Button>
        <Button appearance="primary" disabledFocusable={busy || count === 0} onClick={() => void importing.writeFiles()}>
          {count === 0 ? speak("filesNone") : speak(count === 1 ? "filesWriteOne" : "filesWrite", { count })}
        </Button>
      </YesBar>
    </>
  );
}
