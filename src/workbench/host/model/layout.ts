import type { Area } from "./area";
import type { Chart } from "./chart";
import { NO_NOTES, type Notes } from "./note";
import type { CellStyle } from "./style";

/** A row or a column: its size, whether it is hidden, and the style of its cells that have none of their own. */
export interface Track {
  /** Height or width in points, as Excel's API gives it. */
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export const STANDARD_ROW_HEIGHT = 18.75;
export const STANDARD_COLUMN_WIDTH = 54;

export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
}

/** A rule in the shape of Excel's API: `{ list: { source, inCellDropDown } }`, `{ custom: { formula } }`, `{ textLength: … }`, … */
export interface ValidationRule {
  readonly list?: { readonly source: string; readonly inCellDropDown: boolean };
  readonly custom?: { readonly formula: string };
  readonly textLength?: ValidationComparison;
  readonly wholeNumber?: ValidationComparison;
  readonly decimal?: ValidationComparison;
  readonly date?: ValidationComparison;
  readonly time?: ValidationComparison;
}

export interface ValidationComparison {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface Validation {
  readonly areas: readonly Area[];
  /** Cell that the relative references of the rule's formulas are written for. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt?: ValidationPrompt;
  readonly alert?: ValidationAlert;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly anchor: { readonly row: number; readonly column: number };
  /** With its `=`; empty until it is set. */
  readonly formula: string;
  readonly style: Pick<CellStyle, "fill" | "color" | "bold" | "italic" | "underline" | "strikethrough">;
  readonly stopIfTrue: boolean;
}

/** Print set-up, with the property names of Excel's `PageLayout`; margins in points. */
export interface PageSetup {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: string;
  readonly printComments: string;
  readonly printErrors: string;
  readonly firstPageNumber: number | "";
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly headersFooters: Readonly<
    Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>
  >;
  readonly printArea?: readonly Area[];
  readonly titleRows?: Area;
  readonly titleColumns?: Area;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Everything of a sheet but its cells. Replaced as a whole by every change, so that undo only swaps references. */
export interface SheetLayout {
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly rows: ReadonlyMap<number, Track>;
  readonly columns: ReadonlyMap<number, Track>;
  readonly merges: readonly Area[];
  readonly freeze: FreezePanes | null;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly notes: Notes;
  /** Range with the sheet's filter on its first row. */
  readonly filter: Area | null;
  readonly page: PageSetup;
  readonly protection: Protection | null;
}

export const DEFAULT_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  firstPageNumber: "",
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headersFooters: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
};

export const newLayout = (name: string): SheetLayout => ({
  name,
  visibility: "Visible",
  tabColor: "",
  gridlines: true,
  headings: true,
  rows: new Map(),
  columns: new Map(),
  merges: [],
  freeze: null,
  validations: [],
  conditionalFormats: [],
  charts: [],
  notes: NO_NOTES,
  filter: null,
  page: DEFAULT_PAGE,
  protection: null,
});
