import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from "react";
import { ReportableError } from "../../../messages";
import type { ImportInput } from "../../controller/ports";
import { copyIn } from "../../importing/copy-in";
import { droppedFiles } from "../../importing/dropped-files";
import { failureOf } from "../../state/failure";
import { TEXTS } from "../../texts";
import { usePane } from "../pane-context";

interface DocumentDropProps {
  /** False where what is pasted is meant for something else. */
  readonly takesCopies: boolean;
  readonly onRead: (input: ImportInput) => void;
  /** Takes several files; without it they are refused. */
  readonly onReadFiles?: (files: readonly File[]) => void;
  /** @param dropping whether a document is held over it */
  readonly children: (dropping: boolean) => ReactNode;
}

/** A part of the pane onto which a document may be dropped or pasted anywhere. */
export function DocumentDrop({ takesCopies, onRead, onReadFiles, children }: DocumentDropProps) {
  const { state, controller, speak } = usePane();
  const [dropping, setDropping] = useState(false);

  const readFiles = (files: readonly File[]): void => {
    const [file] = files;
    if (!file || state.busy) return;
    if (files.length === 1) return onRead({ kind: "file", file });
    if (onReadFiles) return onReadFiles(files);
    const error = new ReportableError("files-several", TEXTS.severalFiles, TEXTS.oneFile, { count: files.length });
    controller.store.dispatch({ type: "failed", failure: failureOf(error, "import") });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    void droppedFiles(event.dataTransfer).then(readFiles);
  };
  const paste = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement || !takesCopies) return;
    if (event.clipboardData.files.length > 0) return readFiles([...event.clipboardData.files]);
    const { text, html } = copyIn(event.clipboardData);
    if (text.trim() !== "") onRead({ kind: "text", text, html, name: speak("pasteName") });
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
      {children(dropping)}
    </div>
  );
}
