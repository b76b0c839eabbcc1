/** A sheet as its reader sees it. */
export interface SheetTexts {
  readonly name: string;
  readonly hidden: boolean;
  /** Texts as shown, from cell A1 on; of merged cells the first holds the text. */
  readonly grid: readonly (readonly string[])[];
}

/** More rows than any form has; the rest of a sheet is not looked at. */
export const MOST_ROWS = 20_000;

/** More columns than any form has; the rest of a row is not looked at. */
export const MOST_COLUMNS = 1_000;
