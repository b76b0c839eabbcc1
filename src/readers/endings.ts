/** Endings of the names of files that are read. What a file is, is told by its content; this is for choosing among many. */
export const READABLE_ENDINGS = [
  ...[".pdf", ".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".docm", ".html", ".htm"],
  ...[".txt", ".tsv", ".csv", ".md", ".json"],
] as const;

/** Whether a file in a folder is somebody's document: hidden ones, and what Office lays beside an open file, are nobody's. */
export function isSomebodys(name: string): boolean {
  return !/^(?:\.|~\$)/.test(name);
}

/** Whether a file's name ends as those of readable files do. */
export function hasReadableEnding(name: string): boolean {
  return READABLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
