import type { Frame, Page } from "playwright-core";

/** The part of the pane that tells the fields of a document: the last that is loaded. */
export const RECOGNISER = /\/recogniser[^/]*\.js$/;

/** A browser that never has an idle moment: nothing is loaded ahead of need. */
export const neverIdle = (page: Page): Promise<unknown> => page.addInitScript(() => (window.requestIdleCallback = () => 0));

/** Delays of the timers that tell of progress. */
const TELLING = [100, 500];

/** A browser so busy that the timers of the progress come when all is over. */
export const timersComeLate = (page: Page): Promise<unknown> =>
  page.addInitScript((telling) => {
    const inTime = window.setTimeout.bind(window);
    const late = (handler: () => void, delay = 0, ...given: unknown[]): number =>
      inTime(handler, telling.includes(delay) ? 60_000 : delay, ...given);
    Object.assign(window, { setTimeout: late });
  }, TELLING);

/** Drops a file on the pane. */
export async function drop(pane: Frame, onto: string, bytes: Buffer): Promise<void> {
  const dataTransfer = await pane.evaluateHandle((base64) => {
    const given = new DataTransfer();
    given.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "開示.pdf"));
    return given;
  }, bytes.toString("base64"));
  for (const event of ["dragenter", "dragover", "drop"]) await pane.dispatchEvent(onto, event, { dataTransfer });
}

/** What a person saw and felt from the moment that a document was handed over. Times in milliseconds. */
export interface WatchedReading {
  /** Until the pane said that it is at work; null where it showed the answers without. */
  readonly told: number | null;
  /** Until it said so to a screen reader; null where the answers were there before. */
  readonly said: number | null;
  /** Until it named a page; null where the answers were there before. */
  readonly named: number | null;
  /** Until the first answers were shown. */
  readonly shown: number;
  /** Durations of the tasks that held up the pane. */
  readonly tasks: readonly number[];
  /** Answers that were there in the end. */
  readonly rows: number;
}

/** Watches the pane while it reads; ask before the document is handed over, and wait for the answer behind it. */
export function watchReading(pane: Frame): Promise<WatchedReading> {
  return pane.evaluate(
    () =>
      new Promise<WatchedReading>((resolve) => {
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
        observer.observe({ type: "longtask" });
        let began: number | null = null;
        let told: number | null = null;
        let said: number | null = null;
        let named: number | null = null;
        const start = (): void => void (began ??= performance.now());
        for (const event of ["change", "drop", "paste"]) document.addEventListener(event, start, { capture: true, once: true });
        const seen = new MutationObserver(() => {
          if (began === null) return;
          const now = performance.now() - began;
          const bar = document.querySelector("[role=progressbar]");
          if (bar) told ??= now;
          if (bar && document.querySelector("[role=status]")?.textContent === bar.getAttribute("aria-label")) said ??= now;
          if (bar?.parentElement?.textContent?.match(/\d+\s*\/\s*\d+/)) named ??= now;
          if (!document.querySelector("[data-preview]")) return;
          seen.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => {
              const shown = performance.now() - (began ?? 0);
              const whenAllIsThere = (rows: number): void => {
                const now = document.querySelectorAll("[data-preview]").length;
                if (now > rows) return void setTimeout(whenAllIsThere, 300, now);
                observer.disconnect();
                resolve({ told, said, named, shown, tasks, rows });
              };
              // The rest of the rows follows; long tasks are told a little later than they end.
              setTimeout(whenAllIsThere, 300, 0);
            }, 0),
          );
        });
        seen.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
      }),
  );
}
