import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Checkmark32Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { acceptedChanges, type ImportPreview, isConflict, previewGroups, type PreviewShow } from "../../state/import-preview";
import { EmptyState } from "../parts/empty-state";
import { usePane } from "../pane-context";
import { PreviewGroupBox } from "./preview-group";

const useStyles = makeStyles({
  from: { margin: "0 0 2px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  who: { margin: "0 0 8px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: { margin: "0 0 10px", padding: 0, listStyle: "none", fontSize: tokens.fontSizeBase200, lineHeight: 1.6 },
  notes: { margin: "0 0 10px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "4px" },
  show: { width: "100%" },
  hint: { margin: "8px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  yes: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    gap: "8px",
    margin: "14px -12px 0",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static" },
  },
  write: { flexGrow: 1 },
});

const SHOWN: readonly PreviewShow[] = ["all", "doubtful", "conflict"];

interface PreviewScreenProps {
  readonly preview: ImportPreview;
  readonly show: PreviewShow;
}

/** All that an import would change, to accept or reject before anything is written. */
export function PreviewScreen({ preview, show }: PreviewScreenProps) {
  const styles = useStyles();
  const { state, controller, edition, speak } = usePane();
  const groups = useMemo(() => previewGroups(preview, edition, show), [preview, edition, show]);
  const counts: Readonly<Record<PreviewShow, number>> = {
    all: preview.rows.length,
    doubtful: preview.rows.filter((row) => row.confidence === "low").length,
    conflict: preview.rows.filter(isConflict).length,
  };
  const texts = { all: "showAll", doubtful: "showDoubtful", conflict: "showConflict" } as const;
  const count = acceptedChanges(preview).length;
  const busy = state.busy !== null;
  const shown = new Set(groups.flatMap((group) => group.rows.map((row) => row.field)));
  const accept = (accepted: boolean): void => controller.store.dispatch({ type: "previewAccepted", fields: shown, accepted });
  const { serviceName = "", providerName = "" } = preview;
  return (
    <>
      <p className={styles.from}>{speak("previewFrom", { name: preview.name })}</p>
      {(serviceName || providerName) && (
        <p className={styles.who} lang="ja">
          {serviceName && providerName
            ? speak("previewService", { service: serviceName, provider: providerName })
            : serviceName || providerName}
        </p>
      )}
      <ul className={styles.facts}>
        <li>{speak("previewSummary", { read: preview.read })}</li>
        {preview.unchanged > 0 && <li>{speak("previewUnchanged", { count: preview.unchanged })}</li>}
        {preview.notFound > 0 && <li>{speak("previewNotFound", { count: preview.notFound })}</li>}
      </ul>
      {preview.notes.length > 0 && (
        <details className={styles.notes}>
          <summary className={styles.summary}>{speak("previewNotes", { count: preview.notes.length })}</summary>
          <ul lang="ja">
            {preview.notes.map((note, index) => (
              <li key={index}>
                {note.field !== undefined && `${speak("number", { number: note.field })} `}
                {note.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.rows.length === 0 ? (
        <EmptyState
          icon={<Checkmark32Regular />}
          title={speak("previewNothing")}
          action={<Button onClick={() => controller.openImport()}>{speak("another")}</Button>}
        >
          {null}
        </EmptyState>
      ) : (
        <>
          <div className={styles.tools}>
            <Select
              className={styles.show}
              size="small"
              aria-label={speak("show")}
              value={show}
              onChange={(_event, { value }) => {
                const next = SHOWN.find((each) => each === value);
                if (next) controller.store.dispatch({ type: "previewShown", show: next });
              }}
            >
              {SHOWN.map((each) => (
                <option key={each} value={each}>
                  {speak(texts[each], { count: counts[each] })}
                </option>
              ))}
            </Select>
            <Button size="small" onClick={() => accept(true)}>
              {speak("acceptAll")}
            </Button>
            <Button size="small" onClick={() => accept(false)}>
              {speak("acceptNone")}
            </Button>
          </div>
          {groups.map((group) => (
            <PreviewGroupBox key={group.key} group={group} />
          ))}
          <div className={styles.yes}>
            <Button onClick={() => controller.closeImport()} disabledFocusable={busy}>
              {speak("cancel")}
            </Button>
            <Button
              className={styles.write}
              appearance="primary"
              disabledFocusable={busy || count === 0}
              onClick={() => void controller.write()}
            >
              {count === 0 ? speak("writeNothing") : speak("write", { count })}
            </Button>
          </div>
          {state.workbook.kind === "none" && <p className={styles.hint}>{speak("createFirst")}</p>}
        </>
      )}
    </>
  );
}
