import { explain } from "./office-errors";

/** Whether this Excel offers a set of the API; false where Office itself is not there to ask. */
export function supports(version: string): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", version);
}

export interface RunOptions {
  /**
   * A person waits for it: while a cell is being edited, Excel holds the command back until the cell is left.
   * What runs in the background must not queue up there: it fails, and comes again with the next event.
   */
  readonly waitForCell?: boolean;
  /** All requests become one step of Excel's own undo list, where Excel has that (ExcelApi 1.20). */
  readonly oneUndoStep?: boolean;
}

/**
 * The only door to Excel.
 * @throws ReportableError when Excel refuses
 */
export async function runExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  { waitForCell = true, oneUndoStep = false }: RunOptions = {},
): Promise<Result> {
  const options: Excel.RunOptions = { delayForCellEdit: waitForCell };
  if (oneUndoStep && supports("1.20")) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, work);
  } catch (thrown) {
    throw explain(thrown);
  }
}

/** Lets one piece of work run after another: commands and background readings never cross. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#last.then(work);
    this.#last = run.catch(() => undefined);
    return run;
  }
}
