import type {
  CellPlan,
  CellRange,
  CellStyle,
  ChartPlan,
  ConditionalFormatPlan,
  RowPlan,
  SheetPlan,
  ValidationPlan,
} from "../sheets";

/**
 * What the writer takes: planned sheets as they are, and what a person may have done to them since in a workbook
 * (merges, values of other kinds, further styles). Every {@link SheetPlan} is a writable sheet.
 */
export interface WritableSheet extends Omit<
  SheetPlan,
  "rows" | "styles" | "validations" | "conditionalFormats" | "visibility" | "charts"
> {
  readonly rows: readonly WritableRow[];
  readonly styles: Readonly<Record<string, WritableStyle>>;
  readonly validations: readonly WritableValidation[];
  readonly conditionalFormats: readonly WritableConditionalFormat[];
  readonly charts?: readonly WritableChart[];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly merges?: readonly CellRange[];
  /** Shown unless false. */
  readonly gridlines?: boolean;
  /** In points. */
  readonly margins?: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
}

/** A chart that a person or an add-in may have made: without labels, or in colours that Excel chooses. */
export interface WritableChart extends Omit<ChartPlan, "categories" | "series"> {
  readonly categories?: CellRange;
  readonly series: readonly (Omit<ChartPlan["series"][number], "color"> & { readonly color?: string })[];
}

export interface WritableRow extends Omit<RowPlan, "cells"> {
  readonly cells: readonly (WritableCell | null)[];
  readonly hidden?: boolean;
  /** Of a row whose height a person set: it does not grow with what is typed. */
  readonly fixedHeight?: boolean;
  /** Style of every cell of the row that has none of its own. */
  readonly style?: string;
}

export interface WritableCell extends Omit<CellPlan, "value" | "calculated"> {
  readonly value?: string | number | boolean;
  readonly calculated?: string | number | boolean;
  /** Link to a place outside of the workbook. */
  readonly url?: { readonly address: string; readonly tooltip?: string };
  /** What a person wrote on the cell. */
  readonly note?: { readonly author: string; readonly content: string };
}

export type LineStyle = "hair" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";

export interface Line {
  readonly style: LineStyle;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface WritableStyle extends CellStyle {
  readonly fontName?: string;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** Edges of their own; where they are given, `border` is not looked at. */
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", Line>>>;
}

export type Comparison =
  "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";

/** Further ranges under one rule. Relative references of its formula are written for the top left cell of `range`. */
interface OnSeveralRanges {
  readonly alsoOn?: readonly CellRange[];
}

export interface WritableConditionalFormat extends ConditionalFormatPlan, OnSeveralRanges {
  readonly stopIfTrue?: boolean;
}

export interface WritableValidation extends Omit<ValidationPlan, "rule">, OnSeveralRanges {
  readonly rule:
    | ValidationPlan["rule"]
    | { readonly kind: "listFormula"; readonly formula: string }
    | {
        readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
        readonly comparison: Comparison;
        readonly first: string;
        readonly second?: string;
      };
}
