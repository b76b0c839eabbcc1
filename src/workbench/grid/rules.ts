import { type ISheetDataValidationRule, type IRange, type IStyleBase } from "@univerjs/core";
import { offsetReferences } from "../host/formula/rewrite";
import { type Area, lastColumn, lastRow } from "../host/model/area";
import type { ConditionalFormat, Validation } from "../host/model/layout";
import type { Workbook } from "../host/model/workbook";
import type { ConditionalRule } from "./mutations";

const ARROW = 1;

export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});

/** The part of an area that lies on what Univer shows of the sheet. */
export function clipped(area: Area, rows: number, columns: number): Area | null {
  const within = { ...area, rows: Math.min(area.rows, rows - area.row), columns: Math.min(area.columns, columns - area.column) };
  return within.rows > 0 && within.columns > 0 ? within : null;
}

interface Anchored {
  readonly areas: readonly Area[];
  readonly anchor: { readonly row: number; readonly column: number };
}

/** Rewrites a rule's formula for the first cell of its first range, which is where Univer reads it from. */
function atFirstCell(formula: string, { areas, anchor }: Anchored): string {
  const first = areas[0];
  return first ? offsetReferences(formula, first.row - anchor.row, first.column - anchor.column) : formula;
}

/** A conditional format as Univer has it; null while its formula is not set. */
export function conditionalRule(format: ConditionalFormat, ranges: IRange[]): ConditionalRule | null {
  if (format.formula === "") return null;
  const { fill, color, bold, italic, underline, strikethrough } = format.style;
  const style: IStyleBase = {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(underline && underline !== "None" ? { ul: { s: 1 } } : {}),
    ...(strikethrough ? { st: { s: 1 } } : {}),
  };
  const value = atFirstCell(format.formula, format);
  return {
    cfId: format.id,
    ranges,
    stopIfTrue: format.stopIfTrue,
    rule: { type: "highlightCell", subType: "formula", value, style },
  };
}

/**
 * The drop-down of a list validation as Univer has it; null for validations without one: what is allowed is decided by
 * the model, which sees every edit.
 */
export function dropDownRule(
  book: Workbook,
  validation: Validation,
  uid: string,
  ranges: IRange[],
): ISheetDataValidationRule | null {
  const { list } = validation.rule;
  if (!list?.inCellDropDown) return null;
  const named = book.names.find((name) => `=${name.name.toLowerCase()}` === list.source.toLowerCase());
  const source = list.source.startsWith("=") ? atFirstCell(named?.formula ?? list.source, validation) : list.source;
  return {
    uid,
    ranges,
    type: "list",
    formula1: source,
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: false,
    renderMode: ARROW,
  };
}
