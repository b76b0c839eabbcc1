/**
 * What a worksheet looks like, as plain data. `excel/` applies it to a workbook, `files/` writes it to xlsx: both give
 * the same sheet. Rows and columns count from 0; ranges are inclusive.
 */
export interface SheetPlan {
  readonly name: string;
  readonly tabColor?: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  /** Styles by name; cells and conditional formats refer to them. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Workbook names for ranges of this sheet. */
  readonly names: readonly { readonly name: string; readonly range: CellRange }[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintPlan;
  /** Range with a filter on its first row. */
  readonly filter?: CellRange;
  readonly charts?: readonly ChartPlan[];
  /**
   * Cells whose texts tell this sheet from a person's own of the same name; without them, the last frozen row does, or the
   * first one.
   */
  readonly mark?: CellRange;
  /** The sheet comes to the front once it is written. */
  readonly front?: true;
  /** Shown or hidden; lists for drop-downs live on a hidden sheet. */
  readonly visibility?: "visible" | "hidden";
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ColumnPlan {
  /** In widths of a half-width digit, as Excel's own column width. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Style of every cell of the column that has none of its own. */
  readonly style?: string;
}

export interface RowPlan {
  /** In points. */
  readonly height?: number;
  /** Cells from the first column on; null leaves a cell empty. */
  readonly cells: readonly (CellPlan | null)[];
}

export interface CellPlan {
  /** Text is written as text, never read as a formula, number or date. */
  readonly value?: string | number;
  /** A formula in English names with commas, beginning with `=`. */
  readonly formula?: string;
  /** What a reader that does not calculate sees of `formula`. */
  readonly calculated?: string | number;
  readonly style?: string;
  /** Link to a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string; readonly tooltip?: string };
}

/** One cell of a sheet that is there, as it should be; everything else on the sheet stays as it is. */
export interface CellCorrection {
  readonly row: number;
  readonly column: number;
  /** Written as text. */
  readonly value: string;
  readonly style: CellStyle;
  /** Of the whole row, in points. */
  readonly height?: number;
}

export interface CellStyle {
  /** `#RRGGBB` throughout. */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** Excel number format; `@` keeps what was typed as text. */
  readonly numberFormat?: string;
  readonly border?: string;
}

export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "list"; readonly source: { readonly sheet: string; readonly range: CellRange } }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Without it any other value is taken without a word. */
  readonly alert?: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly message: string };
}

export interface ConditionalFormatPlan {
  readonly range: CellRange;
  /** For the top left cell of the range, relative as Excel has it; beginning with `=`. */
  readonly formula: string;
  /** Only `fill`, `color`, `bold` and `italic` take effect. */
  readonly style: string;
}

/** A native chart over ranges of the same sheet. */
export interface ChartPlan {
  readonly kind: "bar" | "stackedBar" | "column";
  readonly title: string;
  /** One column or one row of labels; the values of each series lie alike. */
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange; readonly color: string }[];
  /** Cells that the chart covers. */
  readonly area: CellRange;
  /** Excel number format of the value axis. */
  readonly numberFormat: string;
  /** Where the value axis ends; without it, where Excel thinks fit. */
  readonly most?: number;
}

export interface PrintPlan {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** Rows printed on top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns printed on the left of every page. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Made as small as it takes to fit. */
  readonly fitToWidth: boolean;
  /** So many pages side by side, with `fitToWidth`; one without. */
  readonly pagesWide?: number;
  /** So many pages one below the other, with `fitToWidth`; as many as it takes without. */
  readonly pagesTall?: number;
  readonly area?: CellRange;
  /** Excel's header and footer codes. */
  readonly header?: string;
  readonly footer?: string;
}
