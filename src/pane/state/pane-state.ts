import type { Disclosure } from "../../disclosure";
import type { FormPlace } from "../../excel/session";
import type { FieldId } from "../../form";
import type { Holes, Language } from "../../messages";
import type { ReadingProgress } from "../../readers";
import type { CheckReport } from "../../rules";
import type { EvidenceTable, ReferenceEntries, RenewalTable, SettingsTable } from "../../sheets";
import type { TextKey } from "../texts";
import { type Comparison, NO_COMPARISON, NO_PEERS, type PeersState } from "./comparison";
import type { Failure } from "./failure";
import { type FindingFilters, NO_FILTERS } from "./findings-view";
import type { ImportedFiles } from "./import-files";
import type { ImportPreview, PreviewShow } from "./import-preview";
import type { Page } from "./page";
import { NO_RENEWAL, type RenewalState } from "./renewal-view";

/** What the pane knows of the workbook's forms. */
export type WorkbookState =
  | { readonly kind: "opening" }
  /** Excel itself, or the workbook, cannot be reached. */
  | { readonly kind: "unreachable"; readonly failure: Failure }
  /** `sought`: the person asked for a check, so that the absence of a form is an answer and not the first run. */
  | { readonly kind: "none"; readonly sought: boolean }
  | { readonly kind: "several"; readonly forms: readonly FormPlace[] }
  | FormState;

export interface FormState {
  readonly kind: "form";
  readonly form: FormPlace;
  readonly disclosure: Disclosure;
  /** Null until the person has had the form checked; from then on every edit brings it up to date. */
  readonly report: CheckReport | null;
  /** How the workbook departs from the rules as delivered, as its sheet of settings says; undefined where it has none. */
  readonly settings: SettingsTable | undefined;
  /** What the user has put into the sheet 参照値; undefined where the workbook has none. */
  readonly reference: ReferenceEntries | undefined;
  /** The white paper and the evidence typed by hand that the sheet 根拠 keeps; undefined where the workbook has none. */
  readonly evidence: EvidenceTable | undefined;
  /** The to-do list of a renewal on the sheet 更新の確認; undefined where the workbook has none. */
  readonly renewal: RenewalTable | undefined;
  /** There are other forms to choose from. */
  readonly others: boolean;
}

export type Tab = "findings" | "guide" | "progress";

/** A command under way. The pane starts no other meanwhile. */
export interface Busy {
  readonly task: TextKey;
  readonly cancelling: boolean;
  /** How far the reading of a paged document is. */
  readonly progress?: ReadingProgress;
  /** Which of several files is being read. */
  readonly files?: FilesProgress;
}

/** How far the reading of several files is. */
export interface FilesProgress {
  /** The file under way; 1 is the first. */
  readonly file: number;
  readonly files: number;
}

/** What the last command did. */
export interface Notice {
  readonly text: TextKey;
  readonly holes: Holes;
  /** It changed the workbook, and can be taken back in one step. */
  readonly undoable: boolean;
  readonly intent: "success" | "info" | "warning";
}

/** A question before something would be lost: a new form in the place of the one that is there. */
export interface Question {
  readonly kind: "replaceForm";
  readonly form: FormPlace;
  readonly lost: readonly { field: FieldId; value: string }[];
  readonly sample: boolean;
}

/** The import screen; it covers the tabs while it is open. */
export type ImportState =
  | { readonly stage: "choose" }
  | { readonly stage: "preview"; readonly preview: ImportPreview; readonly show: PreviewShow }
  | ({ readonly stage: "files"; readonly show: PreviewShow } & ImportedFiles);

/** Everything that the screens show. */
export interface PaneState {
  readonly language: Language;
  readonly workbook: WorkbookState;
  readonly tab: Tab;
  readonly filters: FindingFilters;
  /** The field whose cell is selected in the sheet. */
  readonly selected: FieldId | null;
  /** Key of the finding that is unfolded. */
  readonly openFinding: string | null;
  readonly importing: ImportState | null;
  /** Pages that cover the tabs, the last one on top. */
  readonly pages: readonly Page[];
  /** Last time's sheet, while a renewal is prepared from it or compared with it. */
  readonly renewal: RenewalState;
  readonly comparison: Comparison;
  readonly peers: PeersState;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly failure: Failure | null;
  readonly question: Question | null;
}

export function initialState(language: Language): PaneState {
  return {
    language,
    workbook: { kind: "opening" },
    tab: "findings",
    filters: NO_FILTERS,
    selected: null,
    openFinding: null,
    importing: null,
    pages: [],
    renewal: NO_RENEWAL,
    comparison: NO_COMPARISON,
    peers: NO_PEERS,
    busy: null,
    notice: null,
    failure: null,
    question: null,
  };
}
