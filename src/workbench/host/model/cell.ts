import { MAX_COLUMNS } from "./area";
import { type CellStyle, PLAIN } from "./style";

/** What a cell holds. An empty cell holds "". */
export type CellValue = string | number | boolean;

/** A link of a cell, with the property names of Excel's API. */
export interface Hyperlink {
  readonly address?: string;
  /** `Sheet1!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Cell {
  /** The constant that was entered; of a formula cell "". */
  readonly value: CellValue;
  /** With its `=`, English names, commas. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly link?: Hyperlink;
}

export const EMPTY_CELL: Cell = Object.freeze({ value: "", style: PLAIN });

/** Key of a cell in a sheet's map: cheap, ordered by row, then column. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

/** Excel's errors that a formula can show. */
export const ERROR_VALUES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
export type ErrorText = (typeof ERROR_VALUES)[number];

/** Excel's name for the type of a value (`Range.valueTypes`). */
export function valueType(value: CellValue, isFormula: boolean): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "" && !isFormula) return "Empty";
  return isFormula && ERROR_VALUES.some((error) => error === value) ? "Error" : "String";
}
