import { Button, makeStyles, MessageBar, MessageBarBody, Select, tokens } from "@fluentui/react-components";
import { Checkmark32Regular } from "@fluentui/react-icons";
import { type ReactNode, useMemo } from "react";
import { say } from "../../../messages";
import { type ImportPreview, isConflict, previewGroups, type PreviewShow, withoutConflicts } from "../../state/import-preview";
import { EmptyState } from "../parts/empty-state";
import { usePane } from "../pane-context";
import { OtherFormNotice } from "./other-form-notice";
import { PreviewList } from "./preview-list";
import { usePdfPages } from "./use-pdf-pages";

const useStyles = makeStyles({
  from: { margin: "0 0 2px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  who: { margin: "0 0 8px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  bar: { marginBottom: "10px" },
  remark: { whiteSpace: "normal", lineHeight: 1.6, overflowWrap: "anywhere" },
  facts: { margin: "0 0 10px", padding: 0, listStyle: "none", fontSize: tokens.fontSizeBase200, lineHeight: 1.6 },
  notes: { margin: "0 0 10px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "4px" },
  show: { width: "100%" },
  keys: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
});

const SHOWN: readonly PreviewShow[] = ["all", "doubtful", "conflict"];

interface PreviewScreenProps {
  readonly preview: ImportPreview;
  readonly show: PreviewShow;
  /** Chooses another document where this one changes nothing; it is not offered without. */
  readonly onAnother?: () => void;
  /** What can be done with what was accepted. */
  readonly children: ReactNode;
}

/** All that an import would change, to accept or reject before anything is written. */
export function PreviewScreen({ preview, show, onAnother, children }: PreviewScreenProps) {
  const styles = useStyles();
  const { controller, edition, language, speak } = usePane();
  const groups = useMemo(() => previewGroups(preview, edition, show), [preview, edition, show]);
  const counts: Readonly<Record<PreviewShow, number>> = {
    all: preview.rows.length,
    doubtful: preview.rows.filter((row) => row.confidence === "low").length,
    conflict: preview.rows.filter(isConflict).length,
  };
  const texts = { all: "showAll", doubtful: "showDoubtful", conflict: "showConflict" } as const;
  const shown = groups.flatMap(({ rows }) => rows);
  const accept = (rows: typeof shown, accepted: boolean): void =>
    controller.store.dispatch({ type: "previewAccepted", fields: new Set(rows.map(({ field }) => field)), accepted });
  const together = withoutConflicts(shown);
  const pages = usePdfPages(preview.pdf);
  const { serviceName = "", providerName = "" } = preview;
  const headings = preview.rows.filter(({ section }) => section === undefined).length;
  return (
    <>
      {preview.otherForm && <OtherFormNotice name={preview.name} form={preview.otherForm} />}
      {preview.remark && (
        <MessageBar className={styles.bar} intent="info" layout="multiline" data-remark>
          <MessageBarBody className={styles.remark}>{say(preview.remark, language)}</MessageBarBody>
        </MessageBar>
      )}
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
        {headings > 0 && <li>{speak("previewHeadings", { count: headings })}</li>}
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
          {...(onAnother && { action: <Button onClick={onAnother}>{speak("another")}</Button> })}
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
            <Button size="small" disabledFocusable={together.length === 0} onClick={() => accept([...together], true)}>
              {speak("acceptAll")}
            </Button>
            <Button size="small" onClick={() => accept(shown, false)}>
              {speak("acceptNone")}
            </Button>
          </div>
          <p className={styles.keys}>{speak("previewKeys")}</p>
          <PreviewList key={`${preview.name} ${show}`} groups={groups} name={preview.name} pages={pages} />
        </>
      )}
      {children}
    </>
  );
}
