import { shownPreview } from "../../state/import-files";
import type { ImportState } from "../../state/pane-state";
import type { TextKey } from "../../texts";
import { usePane } from "../pane-context";
import { PageFrame } from "../parts/page-frame";
import { DocumentDrop } from "./document-drop";
import { DocumentPicker } from "./document-picker";
import { DocumentPreview } from "./document-preview";
import { FileList } from "./file-list";
import { FilePreview } from "./file-preview";

/** Import from the choice of documents to the yes. Documents may be dropped or pasted anywhere on it. */
export function ImportScreen({ importing }: { readonly importing: ImportState }) {
  const { controller, speak } = usePane();
  const { importing: commands, store } = controller;
  const open = importing.stage === "files" ? importing.open : null;
  const back = (): void => {
    if (open !== null) store.dispatch({ type: "fileOpened", place: null });
    else if (importing.stage === "choose") commands.close();
    else commands.open();
  };
  const reading = {
    onRead: (input: Parameters<typeof commands.read>[0]) => void commands.read(input),
    onReadFiles: (files: readonly File[]) => void commands.readFiles(files),
  };
  return (
    <DocumentDrop takesCopies={importing.stage === "choose"} {...reading}>
      {(dropping) => (
        <PageFrame title={speak(titleOf(importing))} place={`${importing.stage} ${open ?? ""}`} onBack={back}>
          {importing.stage === "choose" ? (
            <DocumentPicker dropping={dropping} {...reading} />
          ) : (
            <WhatWasRead importing={importing} />
          )}
        </PageFrame>
      )}
    </DocumentDrop>
  );
}

function WhatWasRead({ importing }: { readonly importing: Exclude<ImportState, { readonly stage: "choose" }> }) {
  const { show } = importing;
  if (importing.stage === "preview") return <DocumentPreview preview={importing.preview} show={show} />;
  const { files, open } = importing;
  const preview = shownPreview(importing);
  if (open === null || !preview) return <FileList files={files} />;
  return <FilePreview preview={preview} show={show} files={files} place={open} />;
}

function titleOf(importing: ImportState): TextKey {
  if (importing.stage === "choose") return "importHeading";
  return importing.stage === "files" && importing.open === null ? "filesHeading" : "previewHeading";
}
