import { explain } from "./office-errors";
import { halfDone } from "./refusals";

/**
 * Runs a command, and brings the workbook back when it fails on its way.
 * @param place what is brought back, for people
 * @throws what the command threw; `half-done` where the workbook could not be brought back
 */
export async function orPutBack<Result>(
  work: () => Promise<Result>,
  place: () => string,
  putBack: () => Promise<unknown>,
): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    await puttingBack(place(), putBack);
    throw thrown;
  }
}

/** @throws ReportableError `half-done` */
export async function puttingBack(place: string, putBack: () => Promise<unknown>): Promise<void> {
  try {
    await putBack();
  } catch (thrown) {
    const error = halfDone(place);
    error.cause = explain(thrown);
    throw error;
  }
}
