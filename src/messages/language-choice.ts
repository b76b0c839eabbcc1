import type { Language } from "./template";

/**
 * Where the browser's storage keeps the language that a person chose in the pane. The page around it (the workbench)
 * follows that choice.
 */
export const LANGUAGE_KEY = "kaiji-sheet.language";

/** Reads a stored choice; null when there is none, or something else stands there. */
export function readLanguage(stored: string | null): Language | null {
  return stored === "ja" || stored === "en" ? stored : null;
}
