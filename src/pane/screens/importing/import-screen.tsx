import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from "react";
import { ReportableError } from "../../../messages";
import { failureOf } from "../../state/failure";
import type { ImportState } from "../../state/pane-state";
import { TEXTS } from "../../texts";
import { usePane } from "../pane-context";
import { copyIn } from "../../importing/copy-in";
import { DocumentPicker } from "./document-picker";
import { PreviewScreen } from "./preview-screen";

const useStyles = makeStyles({
  box: { padding: "4px 12px 0", minHeight: "60vh" },
  head: { display: "flex", alignItems: "center", gap: "4px", margin: "0 0 8px -6px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
});

/** Import from the choice of a document to the yes. A document may be dropped or pasted anywhere on it. */
export function ImportScreen({ importing }: { readonly importing: ImportState }) {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const [dropping, setDropping] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [importing.stage]);

  const readOne = (files: FileList): void => {
    const [file] = files;
    if (!file || state.busy) return;
    if (files.length === 1) return void controller.read({ kind: "file", file });
    const error = new ReportableError("files-several", TEXTS.severalFiles, TEXTS.oneFile, { count: files.length });
    controller.store.dispatch({ type: "failed", failure: failureOf(error, "import") });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    readOne(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement || importing.stage !== "choose") return;
    if (event.clipboardData.files.length > 0) return readOne(event.clipboardData.files);
    const { text, html } = copyIn(event.clipboardData);
    if (text.trim() !== "") void controller.read({ kind: "text", text, html, name: speak("pasteName") });
  };

  return (
    <section
      className={styles.box}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setDropping(false);
      }}
      onDrop={drop}
      onPaste={paste}
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={speak("back")}
          disabledFocusable={state.busy !== null}
          onClick={() => (importing.stage === "preview" ? controller.openImport() : controller.closeImport())}
        />
        <h2 id="import-title" ref={title} tabIndex={-1} className={styles.title}>
          {speak(importing.stage === "preview" ? "previewHeading" : "importHeading")}
        </h2>
      </div>
      {importing.stage === "choose" ? (
        <DocumentPicker dropping={dropping} />
      ) : (
        <PreviewScreen preview={importing.preview} show={importing.show} />
      )}
    </section>
  );
}
