/** Longest wait for a moment in which the pane has nothing to do, in milliseconds. */
const PATIENCE = 3_000;

/** Of the window, what is asked of it. Not every browser tells of idle moments, or of its connection. */
export interface IdleBrowser {
  readonly requestIdleCallback?: (work: () => void, options: { readonly timeout: number }) => unknown;
  readonly setTimeout: (work: () => void, milliseconds: number) => unknown;
  readonly navigator: object;
}

/**
 * Loads ahead what a person will probably ask for, once the pane stands still. Nothing is loaded ahead where the person
 * has asked the browser to save data. What cannot be loaded now is loaded, and its failure told, when it is asked for.
 */
export function loadWhenIdle(load: () => Promise<void>, browser: IdleBrowser): void {
  if (savesData(browser.navigator)) return;
  const work = (): void => void load().catch(() => undefined);
  if (browser.requestIdleCallback) browser.requestIdleCallback(work, { timeout: PATIENCE });
  else browser.setTimeout(work, PATIENCE);
}

function savesData(navigator: object): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}
