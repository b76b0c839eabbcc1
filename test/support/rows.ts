import { ReportableError } from "../../src/messages";
import { rowsOf, type SourceDocument } from "../../src/readers";

/** The cells of all rows as texts; a line of running text is a plain text. */
export function shownRows(document: SourceDocument): (string | string[])[] {
  return [...rowsOf(document)].map(({ row }) =>
    row.table === undefined ? row.cells.map((cell) => cell.text).join("") : row.cells.map((cell) => cell.text),
  );
}

/** The refusal that something ends in; anything else fails the test. */
export async function refusalOf(work: () => unknown): Promise<ReportableError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ReportableError) return error;
    throw error;
  }
  throw new Error("It was not refused");
}
