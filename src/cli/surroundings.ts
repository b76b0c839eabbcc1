import type { Language } from "../messages";
import type { PdfLibrary } from "../readers";
import type { Today } from "../rules";

/** Paths of the files and folders that stand in a folder. */
export interface Folder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What the command line needs of the machine; the only way to it. Paths are the user's own. */
export interface Surroundings {
  /** Rejects with a ReportableError that names the file. */
  readFile(path: string): Promise<Uint8Array>;
  /** What stands in a folder itself; undefined for what is no folder, or cannot be opened. */
  folderAt(path: string): Promise<Folder | undefined>;
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
