import { type ClipboardEvent, type DragEvent, useState } from "react";
import { ReportableError } from "../../../messages";
import { failureOf } from "../../state/failure";
import type { ImportState } from "../../state/pane-state";
import { TEXTS } from "../../texts";
import { usePane } from "../pane-context";
import { copyIn } from "../../importing/copy-in";
import { PageFrame } from "../parts/page-frame";
import { DocumentPicker } from "./document-picker";
import { PreviewScreen } from "./preview-screen";

/** Import from the choice of a document to the yes. A document may be dropped or pasted anywhere on it. */
export function ImportScreen({ importing }: { readonly importing: ImportState }) {
  const { state, controller, speak } = usePane();
  const [dropping, setDropping] = useState(false);

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
    <div
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
      <PageFrame
        title={speak(importing.stage === "preview" ? "previewHeading" : "importHeading")}
        place={importing.stage}
        onBack={() => (importing.stage === "preview" ? controller.openImport() : controller.closeImport())}
      >
        {importing.stage === "choose" ? (
          <DocumentPicker dropping={dropping} />
        ) : (
          <PreviewScreen preview={importing.preview} show={importing.show} />
        )}
      </PageFrame>
    </div>
  );
}
