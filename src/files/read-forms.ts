import type { Disclosure } from "../disclosure";
import type { Edition } from "../form";
import { type FormLocation, locateForms, readForm } from "../sheets";
import { readWorkbook } from "../readers/workbook";

/** A form of ours in a workbook, with its answers. */
export interface WorkbookForm {
  readonly sheetName: string;
  readonly location: FormLocation;
  readonly disclosure: Disclosure;
}

/**
 * Finds our forms in an untrusted xlsx file and reads them, hidden sheets left out.
 * @returns empty when it is a workbook without our form
 * @throws ReportableError as `readWorkbook`
 */
export async function readForms(bytes: Uint8Array, file: string, edition: Edition): Promise<WorkbookForm[]> {
  const sheets = await readWorkbook(bytes, file);
  return sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap(({ name, grid }) =>
      locateForms(grid, edition).map((location) => ({
        sheetName: name,
        location,
        disclosure: readForm(grid, location, edition, { file, sheet: name }),
      })),
    );
}
