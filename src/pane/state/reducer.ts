import type { Disclosure } from "../../disclosure";
import type { FieldId } from "../../form";
import type { Language } from "../../messages";
import type { ReadingProgress } from "../../readers";
import type { CheckReport } from "../../rules";
import type { TextKey } from "../texts";
import type { Comparison, PeersState } from "./comparison";
import type { Failure } from "./failure";
import { type FindingFilters, NO_FILTERS } from "./findings-view";
import { acceptShown, type ImportedFile, include } from "./import-files";
import type { ImportPreview, PreviewShow } from "./import-preview";
import type { Page } from "./page";
import type { PaneView } from "./pane-view";
import type { RenewalState } from "./renewal-view";
import type { FilesProgress, Notice, PaneState, Question, Tab, WorkbookState } from "./pane-state";

/** Everything that can happen to the pane. */
export type PaneAction =
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "workbookSeen"; readonly workbook: WorkbookState }
  | { readonly type: "answersChanged"; readonly disclosure: Disclosure; readonly report: CheckReport | null }
  | { readonly type: "commandStarted"; readonly task: TextKey }
  | { readonly type: "readingProgressed"; readonly progress: ReadingProgress }
  | { readonly type: "filesProgressed"; readonly files: FilesProgress }
  | { readonly type: "cancelAsked" }
  | { readonly type: "commandEnded"; readonly notice: Notice | null }
  | { readonly type: "commandFailed"; readonly failure: Failure }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "noticeClosed" }
  | { readonly type: "failureClosed" }
  | { readonly type: "asked"; readonly question: Question }
  | { readonly type: "questionClosed" }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "filtered"; readonly filters: Partial<FindingFilters> }
  | { readonly type: "filtersCleared" }
  | { readonly type: "fieldSelected"; readonly field: FieldId | null }
  | { readonly type: "findingToggled"; readonly key: string }
  | { readonly type: "pageOpened"; readonly page: Page }
  | { readonly type: "pageClosed" }
  | { readonly type: "viewRestored"; readonly view: PaneView }
  | { readonly type: "pagesClosed" }
  | { readonly type: "renewalChanged"; readonly renewal: Partial<RenewalState> }
  | { readonly type: "comparisonChanged"; readonly comparison: Partial<Comparison> }
  | { readonly type: "peersSeen"; readonly peers: Partial<PeersState> }
  | { readonly type: "importOpened" }
  | { readonly type: "importClosed" }
  | { readonly type: "previewReady"; readonly preview: ImportPreview }
  | { readonly type: "filesRead"; readonly files: readonly ImportedFile[] }
  /** `place` null: back to the list. */
  | { readonly type: "fileOpened"; readonly place: number | null }
  | { readonly type: "fileIncluded"; readonly place: number; readonly included: boolean }
  | { readonly type: "previewShown"; readonly show: PreviewShow }
  | { readonly type: "previewAccepted"; readonly fields: ReadonlySet<string>; readonly accepted: boolean };

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "languageChosen":
      return { ...state, language: action.language };
    case "workbookSeen":
      return withWorkbook(state, action.workbook);
    case "answersChanged":
      if (state.workbook.kind !== "form") return state;
      return { ...state, workbook: { ...state.workbook, disclosure: action.disclosure, report: action.report } };
    case "commandStarted":
      return { ...state, busy: { task: action.task, cancelling: false }, notice: null, failure: null, question: null };
    case "readingProgressed":
      return state.busy ? { ...state, busy: { ...state.busy, progress: action.progress } } : state;
    case "filesProgressed":
      return state.busy
        ? { ...state, busy: { task: state.busy.task, cancelling: state.busy.cancelling, files: action.files } }
        : state;
    case "cancelAsked":
      return state.busy ? { ...state, busy: { ...state.busy, cancelling: true } } : state;
    case "commandEnded":
      return { ...state, busy: null, notice: action.notice };
    case "commandFailed":
      return { ...state, busy: null, failure: action.failure };
    case "failed":
      return { ...state, failure: action.failure };
    case "noticeClosed":
      return { ...state, notice: null };
    case "failureClosed":
      return { ...state, failure: null };
    case "asked":
      return { ...state, question: action.question };
    case "questionClosed":
      return { ...state, question: null };
    case "tabChosen":
      return { ...state, tab: action.tab };
    case "filtered":
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case "filtersCleared":
      return { ...state, filters: NO_FILTERS };
    case "fieldSelected":
      return { ...state, selected: action.field };
    case "findingToggled":
      return { ...state, openFinding: state.openFinding === action.key ? null : action.key };
    case "pageOpened":
      return { ...state, pages: [...state.pages, action.page], notice: null, failure: null };
    case "pageClosed":
      return { ...state, pages: state.pages.slice(0, -1), failure: null };
    case "pagesClosed":
      return { ...state, pages: [], failure: null };
    case "viewRestored": {
      const { tab, filters, selected, openFinding, pages } = action.view;
      return { ...state, tab, filters, selected, openFinding, pages };
    }
    case "renewalChanged":
      return { ...state, renewal: { ...state.renewal, ...action.renewal } };
    case "comparisonChanged":
      return { ...state, comparison: { ...state.comparison, ...action.comparison } };
    case "peersSeen":
      return { ...state, peers: { ...state.peers, ...action.peers } };
    case "importOpened":
      return { ...state, importing: { stage: "choose" }, notice: null, failure: null };
    case "importClosed":
      return { ...state, importing: null, failure: null };
    case "previewReady":
      return { ...state, importing: { stage: "preview", preview: action.preview, show: "all" } };
    case "previewShown":
      if (!state.importing || state.importing.stage === "choose") return state;
      return { ...state, importing: { ...state.importing, show: action.show } };
    case "previewAccepted":
      if (!state.importing) return state;
      return { ...state, importing: acceptShown(state.importing, action.fields, action.accepted) };
    case "filesRead":
      return { ...state, importing: { stage: "files", files: action.files, open: null, show: "all" } };
    case "fileOpened":
      if (state.importing?.stage !== "files") return state;
      return { ...state, importing: { ...state.importing, open: action.place, show: "all" } };
    case "fileIncluded":
      if (!state.importing) return state;
      return { ...state, importing: include(state.importing, action.place, action.included) };
  }
}

/** Another form, or none, has other fields selected and other findings: what was chosen of the old one is let go. */
function withWorkbook(state: PaneState, workbook: WorkbookState): PaneState {
  const sheetOf = (seen: WorkbookState): string | null => (seen.kind === "form" ? seen.form.sheetId : null);
  if (sheetOf(state.workbook) === sheetOf(workbook)) return { ...state, workbook };
  return { ...state, workbook, filters: NO_FILTERS, selected: null, openFinding: null, tab: "findings", pages: [] };
}
