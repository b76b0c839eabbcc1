import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** A defined name. */
export interface NamedItem {
  readonly name: string;
  /** With its `=`: `=Sheet1!$A$1`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Sheet that the name belongs to; missing for the whole workbook. */
  readonly sheetId?: string;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly showHeaders: boolean;
}

/** Everything of a workbook outside its sheets. Replaced as a whole by every change. */
export interface BookState {
  readonly sheets: readonly Sheet[];
  readonly names: readonly NamedItem[];
  readonly tables: readonly Table[];
}
