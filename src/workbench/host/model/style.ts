/** Edges of a range, in the names of Excel's API. */
export type BorderEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical" | "DiagonalDown" | "DiagonalUp";

export interface Border {
  /** `None`, `Continuous`, `Dash`, `Dot`, `Double`, …, in the names of Excel's API. */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** Borders of one cell: the inside edges of a range are edges of its cells. */
export interface CellBorders {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

/** Everything about how a cell looks and whether it is locked; what is missing is Excel's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  /** `#RRGGBB`; missing means no fill. */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** `General`, `Left`, `Center`, `Right`, … */
  readonly horizontal?: string;
  /** `Top`, `Center`, `Bottom`, … */
  readonly vertical?: string;
  readonly locked?: boolean;
  readonly borders?: CellBorders;
}

export type StyleProperty = keyof CellStyle;

export const GENERAL = "General";
export const TEXT_FORMAT = "@";

/** What Excel shows where a style says nothing, for a new workbook in Japanese Excel. */
export const DEFAULT_STYLE = {
  numberFormat: GENERAL,
  color: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontName: "Yu Gothic",
  fontSize: 11,
  wrap: false,
  shrinkToFit: false,
  indent: 0,
  horizontal: "General",
  vertical: "Bottom",
  locked: true,
} as const;

export const PLAIN: CellStyle = Object.freeze({});

/** `style` with `change` over it; a property that is undefined in `change` goes back to the default. */
export function restyled(style: CellStyle, change: { readonly [K in StyleProperty]?: CellStyle[K] | undefined }): CellStyle {
  const merged: Record<string, unknown> = { ...style, ...change };
  for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
  return Object.freeze(merged);
}
