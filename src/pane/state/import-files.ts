import type { Failure } from "./failure";
import { accept, acceptedChanges, type ImportPreview } from "./import-preview";
import type { ImportState } from "./pane-state";

/** One of several files, read or refused. */
export type ImportedFile =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly preview: ImportPreview;
      /** Whether a sheet is to be made of it. */
      readonly included: boolean;
    }
  | { readonly kind: "refused"; readonly name: string; readonly failure: Failure };

export type ReadFile = Extract<ImportedFile, { readonly kind: "read" }>;

/** Several files, to look through and to make a sheet of each. */
export interface ImportedFiles {
  readonly files: readonly ImportedFile[];
  /** Place of the file whose answers are shown; null while the list is. */
  readonly open: number | null;
}

/** The preview that is shown; undefined where none is. */
export function shownPreview(importing: ImportState | null): ImportPreview | undefined {
  if (importing?.stage === "preview") return importing.preview;
  if (importing?.stage !== "files" || importing.open === null) return undefined;
  const file = importing.files[importing.open];
  return file?.kind === "read" ? file.preview : undefined;
}

/** Accepts or rejects fields of the preview that is shown. */
export function acceptShown(importing: ImportState, fields: ReadonlySet<string>, accepted: boolean): ImportState {
  if (importing.stage === "preview") return { ...importing, preview: accept(importing.preview, fields, accepted) };
  if (importing.stage !== "files") return importing;
  const { open } = importing;
  const files = importing.files.map((file, index) =>
    index === open && file.kind === "read" ? acceptIn(file, fields, accepted) : file,
  );
  return { ...importing, files };
}

/** A file of which nothing was accepted is taken in with its first answer. */
function acceptIn(file: ReadFile, fields: ReadonlySet<string>, accepted: boolean): ReadFile {
  const preview = accept(file.preview, fields, accepted);
  const isFirst = acceptedChanges(file.preview).length === 0 && acceptedChanges(preview).length > 0;
  return { ...file, preview, included: file.included || isFirst };
}

/** Takes a file in, or leaves it out. */
export function include(importing: ImportState, place: number, included: boolean): ImportState {
  if (importing.stage !== "files") return importing;
  const files = importing.files.map((file, index) => (index === place && file.kind === "read" ? { ...file, included } : file));
  return { ...importing, files };
}

/** The files that a sheet is made of: those taken in of which something is accepted. */
export function filesToWrite(files: readonly ImportedFile[]): ReadFile[] {
  return files.filter((file) => file.kind === "read").filter(isToWrite);
}

function isToWrite({ included, preview }: ReadFile): boolean {
  return included && acceptedChanges(preview).length > 0;
}

/** The next file after a place that can be looked at; undefined where there is none. */
export function nextRead(files: readonly ImportedFile[], place: number): number | undefined {
  const next = files.findIndex((file, index) => index > place && file.kind === "read");
  return next === -1 ? undefined : next;
}
