import type { Area } from "../model/area";
import type { CellValue, ErrorText } from "../model/cell";
import type { Sheet } from "../model/sheet";

/** An error as a value: it travels through every operator. */
export class FormulaError {
  constructor(readonly text: ErrorText) {}
}

/** One value; an empty cell is null until something needs it as text or number. */
export type Single = CellValue | FormulaError | null;

/** A reference that has not been read yet. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

/** Values of several cells, as rows of columns. */
export type Grid = readonly (readonly Single[])[];

export type Value = Single | Reference | Grid;

export const NAME_ERROR = new FormulaError("#NAME?");
export const VALUE_ERROR = new FormulaError("#VALUE!");
export const REFERENCE_ERROR = new FormulaError("#REF!");
export const DIVISION_ERROR = new FormulaError("#DIV/0!");
export const NOT_AVAILABLE = new FormulaError("#N/A");
export const NUMBER_ERROR = new FormulaError("#NUM!");

export const isGrid = (value: Value): value is Grid => Array.isArray(value);

const NUMERIC = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

export function toNumber(value: Single): number | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = value.trim();
  return NUMERIC.test(text) ? Number(text) : VALUE_ERROR;
}

export function toText(value: Single): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

export function toTruth(value: Single): boolean | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : VALUE_ERROR;
  }
  return Boolean(value);
}

const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Order of two values as Excel has it: numbers before texts before truths; texts without regard to case. */
export function compare(left: Single, right: Single): number | FormulaError {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const a = typeof one === "string" ? one.toLowerCase() : one;
  const b = typeof other === "string" ? other.toLowerCase() : other;
  return a < b ? -1 : a > b ? 1 : 0;
}

const blankLike = (value: CellValue | null): CellValue =>
  typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
