import type { Template } from "../../messages";
import { READABLE_ENDINGS } from "../../readers/endings";

/** Endings that the file picker offers. What a file is, is told from its contents. */
export const ACCEPTED_EXTENSIONS: readonly string[] = READABLE_ENDINGS;

/** The same for people. */
export const ACCEPTED_KINDS: Template = {
  ja: "PDF、Excel（.xlsx .xlsm .xls）、.ods、Word（.docx）、Webページ（.html）、テキスト（.txt .tsv .csv .md）、開示データ（.json）",
  en: "PDF, Excel (.xlsx .xlsm .xls), .ods, Word (.docx), web page (.html), text (.txt .tsv .csv .md), disclosure data (.json)",
};
