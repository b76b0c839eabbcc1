import { ReportableError } from "../messages";
import type { OfficeColours } from "./theme/appearance";
import { TEXTS } from "./texts";

/** The lowest set of Excel's API that the add-in works with. */
const EXCEL_API = "1.14";

/** How long Microsoft's client may take to arrive and to find Excel before the person is told, in milliseconds. */
const PATIENCE = 8_000;

/** How often it is looked for, in milliseconds. */
const PULSE = 50;

/** How long a script may take to run once it was fetched, in milliseconds. */
const MOMENT = 1_000;

/**
 * Waits until Excel can be spoken to.
 * @throws ReportableError `office-late` when Microsoft's client does not come, `office-host` outside Excel, `office-old`
 *   when this Excel is too old
 */
export async function officeReady(patience = PATIENCE): Promise<void> {
  const info = await within(patience, async (given) => {
    await arrived(given);
    return Office.onReady();
  });
  if (info.host !== Office.HostType.Excel) throw new ReportableError("office-host", TEXTS.wrongHostWhat, TEXTS.wrongHostNext);
  if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API)) {
    throw new ReportableError("office-old", TEXTS.oldExcelWhat, TEXTS.oldExcelNext);
  }
}

/** @throws ReportableError `office-late` when the work takes longer; the work is told through the signal */
async function within<Value>(patience: number, work: (given: AbortSignal) => Promise<Value>): Promise<Value> {
  const given = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), patience);
  });
  return Promise.race([work(given.signal), tooLong]).finally(() => {
    clearTimeout(timer);
    given.abort();
  });
}

const isHere = (): boolean => typeof Office !== "undefined" && typeof Office.onReady === "function";

/** True once the client was waited for in vain: only a page that is loaded anew asks for it again. */
let waitedInVain = false;

/**
 * Waits for the client that the page asks for: it is there once it has defined itself. A script that has failed says so to
 * those who listened in time; later, it only counts as done with, and then it has a moment left to run.
 */
async function arrived(given: AbortSignal): Promise<void> {
  if (isHere()) return;
  if (waitedInVain) window.location.reload();
  waitedInVain = true;
  const script = document.querySelector<HTMLScriptElement>("script[src$='/office.js']");
  let left = script ? MOMENT : 0;
  script?.addEventListener("error", () => (left = 0), { signal: given });
  while (!isHere()) {
    if (left <= 0) throw late();
    if (script && performance.getEntriesByName(script.src).length > 0) left -= PULSE;
    await new Promise((resolve) => setTimeout(resolve, PULSE));
    given.throwIfAborted();
  }
}

function late(): ReportableError {
  return new ReportableError("office-late", TEXTS.officeLateWhat, TEXTS.officeLateNext);
}

/** The language of Office's own interface, as a locale; undefined where Office is not there. */
export function officeLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}

/** Office's own colours; not every Excel tells them. */
export function officeColours(): OfficeColours | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

/** The address of the workbook; empty where it has none yet, or Excel does not tell. */
export function officeDocument(): string {
  return (typeof Office === "undefined" ? undefined : Office.context?.document?.url) ?? "";
}
