import { DocumentDrop } from "../importing/document-drop";
import { DocumentPicker } from "../importing/document-picker";
import { usePane } from "../pane-context";

const PAPER = {
  intro: "evidenceIntro",
  pasteLabel: "evidencePasteLabel",
  pastePlaceholder: "evidencePastePlaceholder",
  pasteRead: "evidencePasteRead",
} as const;

/** Where a white paper is chosen, dropped or pasted. */
export function PaperPicker() {
  const { controller } = usePane();
  const { evidence } = controller;
  return (
    <DocumentDrop takesCopies onRead={(input) => void evidence.attach(input)}>
      {(dropping) => <DocumentPicker dropping={dropping} texts={PAPER} onRead={(input) => void evidence.attach(input)} />}
    </DocumentDrop>
  );
}
