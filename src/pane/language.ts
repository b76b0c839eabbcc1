import { type Language, LANGUAGE_KEY, readLanguage } from "../messages";

/**
 * The language to begin with: what the person chose before, else that of Office, else Japanese.
 * @param office Office's own language, as a locale (`en-US`)
 * @param storage undefined where the browser keeps nothing for a page inside Office
 */
export function firstLanguage(office: string | undefined, storage: Pick<Storage, "getItem"> | undefined): Language {
  const chosen = readLanguage(attempt(() => storage?.getItem(LANGUAGE_KEY)) ?? null);
  if (chosen) return chosen;
  return office !== undefined && office !== "" && !/^ja\b/i.test(office) ? "en" : "ja";
}

/** Keeps the choice for next time. Where the browser forbids it, the choice lasts as long as the pane. */
export function rememberLanguage(language: Language, storage: Pick<Storage, "setItem"> | undefined): void {
  attempt(() => storage?.setItem(LANGUAGE_KEY, language));
}

/** Follows a choice that was made in another window: the workbench around the pane has a switch of its own. */
export function followLanguage(tell: (language: Language) => void): void {
  window.addEventListener("storage", (event) => {
    const language = event.key === LANGUAGE_KEY ? readLanguage(event.newValue) : null;
    if (language) tell(language);
  });
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
