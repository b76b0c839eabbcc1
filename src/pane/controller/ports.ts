import type { Disclosure } from "../../disclosure";
import type { WorkbookSession } from "../../excel/session";
import type { Edition } from "../../form";
import type { Language } from "../../messages";
import type { Checker, Today } from "../../rules";
import type { LevelRow } from "../../sheets";
import type { ReadingProgress } from "../../readers";
import type { WhitePaper } from "../../recognise/white-paper";
import type { PaneView } from "../state/pane-view";
import type { CheckBasis } from "../state/check-basis";
import type { ReadDocument } from "../state/import-preview";

/** What a person hands over for import. */
export type ImportInput =
  | { readonly kind: "file"; readonly file: File }
  /** `html`: the same copy with its cells, where the clipboard has it. */
  | { readonly kind: "text"; readonly text: string; readonly html?: string; readonly name: string };

/** Everything outside the pane that its commands need. */
export interface Ports {
  /** Waits until the workbook can be spoken to, and rejects with a `ReportableError` when that takes too long. */
  ready(): Promise<void>;
  readonly session: WorkbookSession;
  readonly edition: Edition;
  today(): Today;
  /** A checker with all rules, today's date, and what the workbook itself says of its check. */
  createChecker(basis: CheckBasis): Checker;
  /** Loads what reading takes, before there is anything to read. */
  prepareReading(): Promise<void>;
  /**
   * Reads a document. It gives way to the screen between its steps, and stops with an `AbortError` when asked to.
   * @throws ReportableError when the document is not a disclosure of this edition, or cannot be read
   */
  readDocument(input: ImportInput, signal: AbortSignal, onProgress: (progress: ReadingProgress) => void): Promise<ReadDocument>;
  /**
   * Reads a white paper, as {@link readDocument} reads a disclosure.
   * @throws ReportableError when the document is no white paper, or cannot be read
   */
  readWhitePaper(input: ImportInput, signal: AbortSignal, onProgress: (progress: ReadingProgress) => void): Promise<WhitePaper>;
  /**
   * Reads the levels that a file asks for.
   * @throws ReportableError when it holds none, or cannot be read
   */
  readLevels(file: File): Promise<readonly LevelRow[]>;
  /** The fictional provider's form, with a few faults to find. */
  sample(): Promise<Disclosure>;
  /** How the pane was left over this workbook; undefined where it was not, or nothing is kept. */
  lastView(): PaneView | undefined;
  rememberLanguage(language: Language): void;
}
