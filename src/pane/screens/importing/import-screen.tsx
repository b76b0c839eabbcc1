import type { ImportState } from "../../state/pane-state";
import { usePane } from "../pane-context";
import { PageFrame } from "../parts/page-frame";
import { DocumentDrop } from "./document-drop";
import { DocumentPicker } from "./document-picker";
import { PreviewScreen } from "./preview-screen";

/** Import from the choice of a document to the yes. A document may be dropped or pasted anywhere on it. */
export function ImportScreen({ importing }: { readonly importing: ImportState }) {
  const { controller, speak } = usePane();
  return (
    <DocumentDrop takesCopies={importing.stage === "choose"} onRead={(input) => void controller.read(input)}>
      {(dropping) => (
        <PageFrame
          title={speak(importing.stage === "preview" ? "previewHeading" : "importHeading")}
          place={importing.stage}
          onBack={() => (importing.stage === "preview" ? controller.openImport() : controller.closeImport())}
        >
          {importing.stage === "choose" ? (
            <DocumentPicker dropping={dropping} onRead={(input) => void controller.read(input)} />
          ) : (
            <PreviewScreen preview={importing.preview} show={importing.show} />
          )}
        </PageFrame>
      )}
    </DocumentDrop>
  );
}
