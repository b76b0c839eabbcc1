import { HandEdits, type HostBehaviour, Workbook, WorkbookHost } from "../../../src/workbench/host";
import { loadExcel } from "../../support/excel-client";

/** A workbook, its host, a person at the grid and Microsoft's client, joined. */
export function start(sheets: readonly string[] = ["開示"], behaviour: Partial<HostBehaviour> = {}) {
  const book = new Workbook({ sheets, thisYear: 2026 });
  const host = new WorkbookHost(book, behaviour);
  const [first] = book.sheets;
  if (!first) throw new Error("A workbook has a sheet.");
  return { book, host, hand: new HandEdits(book), first, ...loadExcel(host) };
}

/** The code and message of a failure; errors of the client belong to its own context, so `instanceof` does not hold. */
export async function failure(run: Promise<unknown>): Promise<{ readonly code: unknown; readonly message: string }> {
  try {
    await run;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && "message" in error) {
      return { code: error.code, message: String(error.message) };
    }
    throw error;
  }
  throw new Error("It should have failed.");
}

/** Waits until events that are on their way have arrived. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
