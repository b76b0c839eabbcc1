import type { Disclosure } from "../disclosure";
import type { Edition } from "../form";
import type { SheetTexts } from "../readers/workbook";
import { type FormLocation, locateForms, readForm } from "../sheets";

/** A form of ours in a workbook, with its answers. */
export interface WorkbookForm {
  readonly sheetName: string;
  readonly location: FormLocation;
  readonly disclosure: Disclosure;
}

/** Finds our forms by their key column and reads them, hidden sheets left out. */
export function formsInSheets(sheets: readonly SheetTexts[], file: string, edition: Edition): WorkbookForm[] {
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
