import { type Area, between, isOnSheet, lastColumn, lastRow, mapCells } from "../model/area";
import { type CellValue, ERROR_VALUES } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { FUNCTIONS } from "./functions";
import type { Corner, Node } from "./parse";
import {
  compare,
  DIVISION_ERROR,
  FormulaError,
  type Grid,
  isGrid,
  NAME_ERROR,
  NUMBER_ERROR,
  Reference,
  REFERENCE_ERROR,
  type Single,
  toNumber,
  toText,
  type Value,
  VALUE_ERROR,
} from "./value";

/** What a formula can see of its workbook. */
export interface Surroundings {
  sheetNamed(name: string): Sheet | undefined;
  /** What a defined name means, read; undefined when there is none. */
  named(name: string, sheet: Sheet): Node | undefined;
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  isFormula(sheet: Sheet, row: number, column: number): boolean;
}

/** Where a formula stands, and how far it is from the cell that it was written for. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** Evaluates one formula at one place. */
export class Evaluator {
  constructor(
    private readonly around: Surroundings,
    readonly place: Place,
  ) {}

  /** The value of a formula in one cell: a reference to one cell is that cell, an array its first value. */
  result(node: Node): CellValue {
    const value = this.single(this.evaluate(node));
    if (value instanceof FormulaError) return value.text;
    return value ?? 0;
  }

  /** One value. Several cells where one is wanted are the one in the formula's own row or column. */
  single(value: Value): Single {
    if (value instanceof Reference) {
      const { sheet, area } = value;
      if (area.rows === 1 && area.columns === 1) return this.read(sheet, area.row, area.column);
      if (area.columns === 1 && this.place.row >= area.row && this.place.row <= lastRow(area)) {
        return this.read(sheet, this.place.row, area.column);
      }
      if (area.rows === 1 && this.place.column >= area.column && this.place.column <= lastColumn(area)) {
        return this.read(sheet, area.row, this.place.column);
      }
      return VALUE_ERROR;
    }
    if (isGrid(value)) return value[0]?.[0] ?? null;
    return value;
  }

  /** The cells of a value. A reference that reaches the sheet's edge is cut at the used part. */
  grid(value: Value): Grid {
    if (value instanceof Reference) {
      const area = cut(value.sheet, value.area);
      return mapCells(area, (row, column) => this.read(value.sheet, row, column));
    }
    return isGrid(value) ? value : [[value]];
  }

  read(sheet: Sheet, row: number, column: number): Single {
    const value = this.around.valueAt(sheet, row, column);
    const isFormula = this.around.isFormula(sheet, row, column);
    if (value === "" && !isFormula) return null;
    const error = isFormula ? ERROR_VALUES.find((text) => text === value) : undefined;
    return error ? new FormulaError(error) : value;
  }

  evaluate(node: Node): Value {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "error":
        return new FormulaError(ERROR_VALUES.find((text) => text === node.text) ?? "#VALUE!");
      case "reference":
        return this.#reference(node.sheet, node.start, node.end);
      case "name": {
        const meaning = this.around.named(node.name, this.place.sheet);
        return meaning ? this.evaluate(meaning) : NAME_ERROR;
      }
      case "unary":
        return this.#each(this.evaluate(node.operand), (value) => {
          if (node.operator === "+") return value;
          const number = toNumber(value);
          return number instanceof FormulaError ? number : -number;
        });
      case "percent":
        return this.#each(this.evaluate(node.operand), (value) => {
          const number = toNumber(value);
          return number instanceof FormulaError ? number : number / 100;
        });
      case "binary":
        return this.#both(this.evaluate(node.left), this.evaluate(node.right), (a, b) => operate(node.operator, a, b));
      case "call": {
        const known = Object.hasOwn(FUNCTIONS, node.name) ? FUNCTIONS[node.name] : undefined;
        return known ? known(node.args, this) : NAME_ERROR;
      }
    }
  }

  #reference(sheetName: string | undefined, start: Corner, end: Corner): Value {
    const sheet = sheetName === undefined ? this.place.sheet : this.around.sheetNamed(sheetName);
    if (!sheet) return REFERENCE_ERROR;
    const row = (corner: Corner) => corner.row + (corner.rowFixed ? 0 : this.place.rowOffset);
    const column = (corner: Corner) => corner.column + (corner.columnFixed ? 0 : this.place.columnOffset);
    const area = between(row(start), column(start), row(end), column(end));
    return isOnSheet(area) ? new Reference(sheet, area) : REFERENCE_ERROR;
  }

  #each(value: Value, change: (value: Single) => Single): Value {
    if (value instanceof Reference ? value.area.rows * value.area.columns === 1 : !isGrid(value))
      return change(this.single(value));
    return this.grid(value).map((row) => row.map(change));
  }

  #both(left: Value, right: Value, combine: (left: Single, right: Single) => Single): Value {
    const [one, other] = [this.grid(left), this.grid(right)];
    const rows = Math.max(one.length, other.length);
    const columns = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
    if (rows === 1 && columns === 1) return combine(one[0]?.[0] ?? null, other[0]?.[0] ?? null);
    const at = (grid: Grid, row: number, column: number): Single =>
      grid[grid.length === 1 ? 0 : row]?.[grid[0]?.length === 1 ? 0 : column] ?? null;
    return Array.from({ length: rows }, (_row, i) =>
      Array.from({ length: columns }, (_column, j) => combine(at(one, i, j), at(other, i, j))),
    );
  }
}

/** The part of an area that can hold something. */
function cut(sheet: Sheet, area: Area): Area {
  if (area.rows * area.columns <= 100_000) return area;
  const used = sheet.usedArea(true, area);
  return used ? between(area.row, area.column, lastRow(used), lastColumn(used)) : { ...area, rows: 1, columns: 1 };
}

function operate(operator: string, left: Single, right: Single): Single {
  if (operator === "&") {
    const [a, b] = [toText(left), toText(right)];
    if (a instanceof FormulaError) return a;
    return b instanceof FormulaError ? b : a + b;
  }
  if (/^[=<>]/.test(operator)) {
    const order = compare(left, right);
    if (order instanceof FormulaError) return order;
    if (operator === "=") return order === 0;
    if (operator === "<>") return order !== 0;
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (operator === "/" && b === 0) return DIVISION_ERROR;
  const result =
    operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : operator === "/" ? a / b : a ** b;
  return Number.isFinite(result) ? result : NUMBER_ERROR;
}
