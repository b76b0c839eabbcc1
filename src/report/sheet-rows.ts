import type { CellPlan, RowPlan } from "../sheets";
import { TEXT_SIZE } from "../sheets/form/form-styles";
import { heightOfLines } from "../sheets/plan/text-fit";
import { COLUMN_COUNT, FACT_WIDTH, LINE_WIDTH, wrapped } from "./sheet-layout";

const ROW_HEIGHT = heightOfLines(1, TEXT_SIZE);

/** An empty row. */
export function blank(): RowPlan {
  return { height: 12, cells: [] };
}

/** The bar that begins a part of the report. */
export function heading(text: string): RowPlan {
  return {
    height: 24,
    cells: Array.from({ length: COLUMN_COUNT }, (_, column): CellPlan => ({ value: column === 0 ? text : "", style: "heading" })),
  };
}

export function subheading(text: string): RowPlan {
  return { height: 24, cells: [{ value: text, style: "subheading" }] };
}

/** A text over the whole width, in as many rows as it takes. */
export function lines(text: string, style: "line" | "note"): RowPlan[] {
  return wrapped(text, LINE_WIDTH, TEXT_SIZE).map((value) => ({ height: ROW_HEIGHT, cells: [{ value, style }] }));
}

/** A label with its text beside it. */
export function fact(label: string, text: string): RowPlan[] {
  return wrapped(text, FACT_WIDTH, TEXT_SIZE).map((value, index) => ({
    height: ROW_HEIGHT,
    cells: [
      { value: index === 0 ? label : "", style: "label" },
      { value: "", style: "label" },
      { value, style: "line" },
    ],
  }));
}
