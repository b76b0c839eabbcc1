import type { Template } from "../../messages";

/** Endings that the file picker offers. What a file is, is told from its contents. */
export const ACCEPTED_EXTENSIONS = [".txt", ".tsv", ".csv", ".md", ".json"] as const;

/** The same for people. */
export const ACCEPTED_KINDS: Template = {
  ja: "テキスト（.txt .tsv .csv .md）、開示データ（.json）",
  en: "text (.txt .tsv .csv .md), disclosure data (.json)",
};
