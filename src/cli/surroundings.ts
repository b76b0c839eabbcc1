import type { Language } from "../messages";
import type { PdfLibrary } from "../readers";
import type { Today } from "../rules";

/** What the command line needs of the machine; the only way to it. Paths are the user's own. */
export interface Surroundings {
  /** Rejects with a ReportableError that names the file. */
  readFile(path: string): Promise<Uint8Array>;
  /** Paths of the files that stand in a folder itself, in the order of their names; undefined for what is no folder. */
  filesIn(path: string): Promise<readonly string[] | undefined>;
  /** Loads pdf.js. */
  loadPdfLibrary(): Promise<PdfLibrary>;
  /**
   * Rejects with a ReportableError that names the file.
   * @param replace false refuses a file that is there already
   */
  writeFile(path: string, bytes: Uint8Array, replace: boolean): Promise<void>;
  /** Writes a line of results. */
  print(line: string): void;
  /** Writes a line for the user's eyes, which no program reads. */
  report(line: string): void;
  /** Of the machine, where the user names no other. */
  readonly language: Language;
  readonly today: Today;
}

/** Done. */
export const DONE = 0;
/** Findings at or over `--fail-on`. */
export const FOUND = 1;
/** An input, or the command itself, that cannot be used. */
export const UNUSABLE = 2;

export type ExitCode = typeof DONE | typeof FOUND | typeof UNUSABLE;
