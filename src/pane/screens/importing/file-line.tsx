import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../../messages";
import type { ImportedFile, ReadFile } from "../../state/import-files";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    alignItems: "start",
    padding: "8px 12px 10px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: { gridColumn: 2, overflowWrap: "anywhere" },
  name: { margin: "6px 0 2px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: 1.4 },
  text: { margin: "0 0 2px", fontSize: tokens.fontSizeBase200, lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
  doubtful: { color: tokens.colorStatusWarningForeground2, marginLeft: "8px", whiteSpace: "nowrap" },
  other: { color: tokens.colorStatusWarningForeground2, fontWeight: tokens.fontWeightSemibold },
  refused: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  open: { marginTop: "4px" },
});

interface FileLineProps {
  readonly file: ImportedFile;
  readonly place: number;
}

/** One of several files: what was read in it, or why nothing was. */
export function FileLine({ file, place }: FileLineProps) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <li className={styles.line} data-file={file.kind}>
      {file.kind === "read" && <IncludeBox file={file} place={place} />}
      <div className={styles.words}>
        <h3 className={styles.name}>{file.name}</h3>
        {file.kind === "read" ? (
          <ReadFacts file={file} place={place} />
        ) : (
          <>
            <Refused />
            <p className={styles.text}>{say(file.failure.error.what, language, file.failure.error.holes)}</p>
            <p className={styles.text}>{say(file.failure.error.next, language, file.failure.error.holes)}</p>
          </>
        )}
      </div>
    </li>
  );
}

function Refused() {
  const styles = useStyles();
  const { speak } = usePane();
  return (
    <p className={styles.text}>
      <span className={styles.refused}>{speak("fileRefused")}</span>
    </p>
  );
}

function IncludeBox({ file, place }: { readonly file: ReadFile; readonly place: number }) {
  const { controller, speak } = usePane();
  return (
    <Checkbox
      checked={file.included}
      aria-label={speak("fileInclude", { name: file.name })}
      onChange={() => controller.store.dispatch({ type: "fileIncluded", place, included: !file.included })}
    />
  );
}

function ReadFacts({ file, place }: { readonly file: ReadFile; readonly place: number }) {
  const styles = useStyles();
  const { state, controller, language, speak } = usePane();
  const { preview } = file;
  const { serviceName = "", providerName = "" } = preview;
  const answers = preview.rows.filter(({ section }) => section !== undefined);
  const accepted = answers.filter((row) => row.accepted).length;
  const doubtful = preview.rows.filter(({ confidence }) => confidence === "low").length;
  return (
    <>
      {(serviceName || providerName) && (
        <p className={styles.text} lang="ja">
          {serviceName && providerName
            ? speak("previewService", { service: serviceName, provider: providerName })
            : serviceName || providerName}
        </p>
      )}
      {preview.otherForm && (
        <p className={styles.text}>
          <span className={styles.other}>
            {speak("fileOtherForm", { form: say(preview.otherForm.name, language, preview.otherForm.holes) })}
          </span>
        </p>
      )}
      <p className={styles.text}>
        {speak("fileRead", { read: preview.read, accepted })}
        {doubtful > 0 && <span className={styles.doubtful}>{speak("fileDoubts", { count: doubtful })}</span>}
      </p>
      <Button
        className={styles.open}
        size="small"
        aria-label={speak("fileOpenNamed", { name: file.name })}
        disabledFocusable={state.busy !== null}
        onClick={() => controller.store.dispatch({ type: "fileOpened", place })}
      >
        {speak("fileOpen")}
      </Button>
    </>
  );
}
