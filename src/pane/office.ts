import { ReportableError } from "../messages";
import type { OfficeColours } from "./theme/appearance";
import { TEXTS } from "./texts";

/** The lowest set of Excel's API that the add-in works with. */
const EXCEL_API = "1.14";

/** How long Microsoft's client may take to arrive before the person is told, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Waits until Excel can be spoken to.
 * @throws ReportableError `office-late` when Microsoft's client does not come, `office-host` outside Excel, `office-old`
 *   when this Excel is too old
 */
export async function officeReady(patience = PATIENCE): Promise<void> {
  if (typeof Office === "undefined") throw late();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), patience);
  });
  const info = await Promise.race([Office.onReady(), tooLong]).finally(() => clearTimeout(timer));
  if (info.host !== Office.HostType.Excel) throw new ReportableError("office-host", TEXTS.wrongHostWhat, TEXTS.wrongHostNext);
  if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API)) {
    throw new ReportableError("office-old", TEXTS.oldExcelWhat, TEXTS.oldExcelNext);
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
