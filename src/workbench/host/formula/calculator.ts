import type { NamedItem } from "../model/book-state";
import { type CellValue, cellKey } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { Evaluator, type Surroundings } from "./evaluate";
import { type Node, parseFormula } from "./parse";

/** What the calculator needs to know of the workbook. */
export interface Book {
  sheetNamed(name: string): Sheet | undefined;
  readonly names: readonly NamedItem[];
}

/** Nesting of formulas that refer to formulas beyond which a cell shows `#NUM!` instead of exhausting the stack. */
const MAX_CHAIN = 500;

/** Calculates formulas when they are looked at, and remembers them until the workbook changes. */
export class Calculator implements Surroundings {
  readonly #parsed = new Map<string, Node | null>();
  readonly #values = new Map<Sheet, Map<number, CellValue>>();
  readonly #running = new Set<string>();

  constructor(private readonly book: Book) {}

  /** Forgets what was calculated. */
  invalidate(): void {
    this.#values.clear();
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (cell?.formula === undefined) return cell?.value ?? "";
    const known = this.#values.get(sheet)?.get(key);
    if (known !== undefined) return known;
    const running = `${sheet.id} ${key}`;
    // A circle counts as 0, as Excel shows it.
    if (this.#running.has(running)) return 0;
    if (this.#running.size > MAX_CHAIN) return "#NUM!";
    this.#running.add(running);
    const value = this.calculate(cell.formula, sheet, row, column);
    this.#running.delete(running);
    let values = this.#values.get(sheet);
    if (!values) this.#values.set(sheet, (values = new Map<number, CellValue>()));
    values.set(key, value);
    return value;
  }

  isFormula(sheet: Sheet, row: number, column: number): boolean {
    return sheet.cells.get(cellKey(row, column))?.formula !== undefined;
  }

  /**
   * The value of a formula that stands at a cell.
   * @param anchor cell that its relative references are written for, where that is another one (conditional formats)
   */
  calculate(formula: string, sheet: Sheet, row: number, column: number, anchor = { row, column }): CellValue {
    const node = this.parsed(formula);
    if (!node) return "#NAME?";
    const place = { sheet, row, column, rowOffset: row - anchor.row, columnOffset: column - anchor.column };
    return new Evaluator(this, place).result(node);
  }

  /** A formula read, or null when it is not one. */
  parsed(formula: string): Node | null {
    let node = this.#parsed.get(formula);
    if (node === undefined) this.#parsed.set(formula, (node = parseFormula(formula)));
    return node;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.book.sheetNamed(name);
  }

  named(name: string, sheet: Sheet): Node | undefined {
    const wanted = name.toLowerCase();
    const matching = this.book.names.filter((item) => item.name.toLowerCase() === wanted);
    const item = matching.find((one) => one.sheetId === sheet.id) ?? matching.find((one) => one.sheetId === undefined);
    return item ? (this.parsed(item.formula) ?? undefined) : undefined;
  }
}
