import { explain } from "./office-errors";
import { silent } from "./refusals";

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
  /** How long Excel may leave one request without an answer, in milliseconds. */
  readonly patience?: number;
}

/** Long enough for somebody who is typing in a cell, short enough for the pane to become usable again. */
const PATIENCE = 180_000;

/**
 * The only door to Excel.
 * @throws ReportableError when Excel refuses; `excel-silent` when it does not answer, so that the next command can run
 */
export async function runExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  { waitForCell = true, oneUndoStep = false, patience = PATIENCE }: RunOptions = {},
): Promise<Result> {
  const options: Excel.RunOptions = { delayForCellEdit: waitForCell };
  if (oneUndoStep && supports("1.20")) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (value) => within(patience, sync(value));
      return work(context);
    });
  } catch (thrown) {
    throw explain(thrown);
  }
}

/** @throws ReportableError `excel-silent` when the answer takes longer */
async function within<Answer>(patience: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(silent(Math.max(1, Math.round(patience / 60_000))));
    }, patience);
  });
  return Promise.race([answer, tooLong]).finally(() => {
    clearTimeout(timer);
  });
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
