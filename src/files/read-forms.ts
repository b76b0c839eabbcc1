import type { Edition } from "../form";
import { formsInSheets, type WorkbookForm } from "../importing";
import { readSheets } from "../readers/workbook";

/**
 * Finds our forms in an untrusted workbook and reads them, hidden sheets left out.
 * @returns empty when it is a workbook without our form
 * @throws ReportableError as `readSheets`
 */
export async function readForms(bytes: Uint8Array, file: string, edition: Edition): Promise<WorkbookForm[]> {
  return formsInSheets(await readSheets(bytes, file), file, edition);
}
