import type { Language } from "../messages";

const KEY = "kaiji-sheet.language";

function isLanguage(value: string | null): value is Language {
  return value === "ja" || value === "en";
}

/**
 * The language to begin with: what the person chose before, else that of Office, else Japanese.
 * @param office Office's own language, as a locale (`en-US`)
 * @param storage undefined where the browser keeps nothing for a page inside Office
 */
export function firstLanguage(office: string | undefined, storage: Pick<Storage, "getItem"> | undefined): Language {
  const chosen = attempt(() => storage?.getItem(KEY) ?? null);
  if (chosen !== undefined && isLanguage(chosen)) return chosen;
  return office !== undefined && office !== "" && !/^ja\b/i.test(office) ? "en" : "ja";
}

/** Keeps the choice for next time. Where the browser forbids it, the choice lasts as long as the pane. */
export function rememberLanguage(language: Language, storage: Pick<Storage, "setItem"> | undefined): void {
  attempt(() => storage?.setItem(KEY, language));
}

/** The browser's storage; reading the property alone throws where it is forbidden. */
export function browserStorage(): Storage | undefined {
  return attempt(() => window.localStorage);
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
