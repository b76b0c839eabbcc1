/** Text as a search compares it: widths, letter case and composed characters do not matter. */
export function foldForSearch(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a search, folded; every one of them has to be found. */
export function searchWords(search: string): string[] {
  return foldForSearch(search)
    .split(/\s+/)
    .filter((word) => word !== "");
}
