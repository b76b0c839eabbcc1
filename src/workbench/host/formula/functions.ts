import { criterion } from "./criteria";
import type { Evaluator } from "./evaluate";
import type { Node } from "./parse";
import {
  compare,
  DIVISION_ERROR,
  FormulaError,
  type Grid,
  isGrid,
  NOT_AVAILABLE,
  Reference,
  REFERENCE_ERROR,
  type Single,
  toNumber,
  toText,
  toTruth,
  type Value,
  VALUE_ERROR,
} from "./value";

type Args = readonly (Node | null)[];

/** A worksheet function. Arguments come unread, since IF and its kin read only what they need. */
export type WorksheetFunction = (args: Args, at: Evaluator) => Value;

const one = (args: Args, at: Evaluator, index: number): Single => {
  const node = args[index];
  return node ? at.single(at.evaluate(node)) : null;
};

const cells = (args: Args, at: Evaluator, index: number): Grid => {
  const node = args[index];
  return node ? at.grid(at.evaluate(node)) : [];
};

/** A function of texts and numbers that answers for every cell of its first argument. */
function perCell(least: number, most: number, answer: (values: readonly Single[]) => Single): WorksheetFunction {
  return (args, at) => {
    if (args.length < least || args.length > most) return VALUE_ERROR;
    const [first, ...rest] = args;
    const others = rest.map((_node, index) => one(args, at, index + 1));
    const value = first ? at.evaluate(first) : null;
    const each = (cell: Single): Single => {
      const failed = [cell, ...others].find((single) => single instanceof FormulaError);
      return failed ?? answer([cell, ...others]);
    };
    const several = isGrid(value) || (value instanceof Reference && value.area.rows * value.area.columns > 1);
    return several ? at.grid(value).map((row) => row.map(each)) : each(at.single(value));
  };
}

const textOf = (value: Single | undefined): string => {
  const text = toText(value ?? null);
  return text instanceof FormulaError ? "" : text;
};

/** A function of one text. */
const ofText = (answer: (text: string) => Single): WorksheetFunction => perCell(1, 1, ([value]) => answer(textOf(value)));

/** A number argument, or `otherwise` when it is left out. */
function numberAt(values: readonly Single[], index: number, otherwise: number): number | FormulaError {
  return index < values.length ? toNumber(values[index] ?? null) : otherwise;
}

/** Numbers of all arguments as SUM takes them: of cells only real numbers, of direct arguments what reads as one. */
function numbers(args: Args, at: Evaluator): number[] | FormulaError {
  const found: number[] = [];
  for (const node of args) {
    const value = node ? at.evaluate(node) : 0;
    if (value instanceof Reference || isGrid(value)) {
      for (const cell of at.grid(value).flat()) {
        if (cell instanceof FormulaError) return cell;
        if (typeof cell === "number") found.push(cell);
      }
    } else {
      const number = toNumber(value);
      if (number instanceof FormulaError) return number;
      found.push(number);
    }
  }
  return found;
}

const ofNumbers =
  (answer: (values: readonly number[]) => Single): WorksheetFunction =>
  (args, at) => {
    const values = numbers(args, at);
    return values instanceof FormulaError ? values : answer(values);
  };

/** AND and OR: empty cells and texts in ranges do not count. */
function truths(args: Args, at: Evaluator): boolean[] | FormulaError {
  const found: boolean[] = [];
  for (const node of args) {
    const value = node ? at.evaluate(node) : false;
    const isRange = value instanceof Reference || isGrid(value);
    for (const cell of at.grid(value).flat()) {
      if (isRange && (cell === null || typeof cell === "string")) continue;
      const truth = toTruth(cell);
      if (truth instanceof FormulaError) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? VALUE_ERROR : found;
}

const ofTruths =
  (answer: (values: readonly boolean[]) => boolean): WorksheetFunction =>
  (args, at) => {
    const values = truths(args, at);
    return values instanceof FormulaError ? values : answer(values);
  };

/** Counts rows that meet every pair of range and criterion. */
function countIfs(args: Args, at: Evaluator): Single {
  if (args.length < 2 || args.length % 2 !== 0) return VALUE_ERROR;
  const ranges = args.flatMap((_node, index) => (index % 2 === 0 ? [cells(args, at, index).flat()] : []));
  const tests = args.flatMap((_node, index) => (index % 2 === 1 ? [criterion(one(args, at, index))] : []));
  const length = Math.max(...ranges.map((range) => range.length));
  if (args.length > 2 && ranges.some((range) => range.length !== length)) return VALUE_ERROR;
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (tests.every((test, index) => test(ranges[index]?.[i] ?? null))) count++;
  }
  return count;
}

function sumProduct(args: Args, at: Evaluator): Single {
  const grids = args.map((_node, index) => cells(args, at, index).flat());
  const length = grids[0]?.length ?? 0;
  if (grids.some((grid) => grid.length !== length)) return VALUE_ERROR;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    let product = 1;
    for (const grid of grids) {
      const cell = grid[i] ?? null;
      if (cell instanceof FormulaError) return cell;
      product *= typeof cell === "number" ? cell : 0;
    }
    sum += product;
  }
  return sum;
}

function matchIn(wanted: Single, values: readonly Single[]): number {
  const test =
    typeof wanted === "string" ? criterion(`=${wanted}`) : (cell: Single) => cell !== null && compare(cell, wanted) === 0;
  return values.findIndex(test);
}

function find(values: readonly Single[], isCaseSensitive: boolean): Single {
  const start = numberAt(values, 2, 1);
  if (start instanceof FormulaError) return start;
  const [needle, text] = [textOf(values[0]), textOf(values[1])];
  const at = isCaseSensitive ? text.indexOf(needle, start - 1) : text.toLowerCase().indexOf(needle.toLowerCase(), start - 1);
  return start < 1 || at < 0 ? VALUE_ERROR : at + 1;
}

function substitute(values: readonly Single[]): Single {
  const [text, old, fresh] = [textOf(values[0]), textOf(values[1]), textOf(values[2])];
  if (old === "") return text;
  if (values.length < 4) return text.replaceAll(old, () => fresh);
  const which = toNumber(values[3] ?? null);
  if (which instanceof FormulaError || which < 1) return VALUE_ERROR;
  const parts = text.split(old);
  if (parts.length <= which) return text;
  return parts.slice(0, which).join(old) + fresh + parts.slice(which).join(old);
}

function rounded(values: readonly Single[], round: (value: number) => number): Single {
  const [number, places] = [numberAt(values, 0, 0), numberAt(values, 1, 0)];
  if (number instanceof FormulaError) return number;
  if (places instanceof FormulaError) return places;
  const factor = 10 ** Math.trunc(places);
  return (Math.sign(number) * round(Number((Math.abs(number) * factor).toPrecision(15)))) / factor;
}

function part(values: readonly Single[], cut: (text: string, length: number) => string): Single {
  const length = numberAt(values, 1, 1);
  if (length instanceof FormulaError) return length;
  return length < 0 ? VALUE_ERROR : cut(textOf(values[0]), Math.trunc(length));
}

const has = (test: (cell: Single) => boolean): WorksheetFunction => {
  return (args, at) => {
    const node = args[0];
    if (!node || args.length !== 1) return VALUE_ERROR;
    const value = at.evaluate(node);
    const several = isGrid(value) || (value instanceof Reference && value.area.rows * value.area.columns > 1);
    return several ? at.grid(value).map((row) => row.map(test)) : test(at.single(value));
  };
};

const position =
  (own: (at: Evaluator) => number, of: (reference: Reference) => number): WorksheetFunction =>
  (args, at) => {
    const node = args[0];
    if (!node) return own(at) + 1;
    const value = at.evaluate(node);
    return value instanceof Reference ? of(value) + 1 : VALUE_ERROR;
  };

/** The functions that Kaiji's own sheets use, and their near kin. Any other name is `#NAME?`. */
export const FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  IF: (args, at) => {
    if (args.length < 2 || args.length > 3) return VALUE_ERROR;
    const truth = toTruth(one(args, at, 0));
    if (truth instanceof FormulaError) return truth;
    if (!truth && args.length === 2) return false;
    const chosen = args[truth ? 1 : 2];
    return chosen ? at.evaluate(chosen) : 0;
  },
  IFERROR: (args, at) => {
    const value = one(args, at, 0);
    return value instanceof FormulaError ? one(args, at, 1) : value;
  },
  IFS: (args, at) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const truth = toTruth(one(args, at, i));
      if (truth instanceof FormulaError) return truth;
      if (truth) return one(args, at, i + 1);
    }
    return NOT_AVAILABLE;
  },
  AND: ofTruths((values) => values.every(Boolean)),
  OR: ofTruths((values) => values.some(Boolean)),
  NOT: perCell(1, 1, ([value]) => {
    const truth = toTruth(value ?? null);
    return truth instanceof FormulaError ? truth : !truth;
  }),
  TRUE: () => true,
  FALSE: () => false,
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) =>
    text
      .split(" ")
      .filter((word) => word !== "")
      .join(" "),
  ),
  CLEAN: ofText((text) => [...text].filter((char) => char >= " ").join("")),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  VALUE: perCell(1, 1, ([value]) => toNumber(value ?? null)),
  LEFT: perCell(1, 2, (values) => part(values, (text, length) => text.slice(0, length))),
  RIGHT: perCell(1, 2, (values) => part(values, (text, length) => (length === 0 ? "" : text.slice(-length)))),
  MID: perCell(3, 3, (values) => {
    const [start, length] = [numberAt(values, 1, 1), numberAt(values, 2, 0)];
    if (start instanceof FormulaError) return start;
    if (length instanceof FormulaError) return length;
    return start < 1 || length < 0 ? VALUE_ERROR : textOf(values[0]).slice(start - 1, start - 1 + length);
  }),
  SUBSTITUTE: perCell(3, 4, substitute),
  FIND: perCell(2, 3, (values) => find(values, true)),
  SEARCH: perCell(2, 3, (values) => find(values, false)),
  EXACT: perCell(2, 2, ([a, b]) => textOf(a) === textOf(b)),
  CHAR: perCell(1, 1, ([value]) => {
    const code = toNumber(value ?? null);
    return code instanceof FormulaError || code < 1 || code > 255 ? VALUE_ERROR : String.fromCharCode(code);
  }),
  CONCATENATE: (args, at) => {
    const texts = args.map((_node, index) => toText(one(args, at, index)));
    return texts.find((text) => text instanceof FormulaError) ?? texts.join("");
  },
  CONCAT: (args, at) => {
    const texts = args.flatMap((_node, index) => cells(args, at, index).flat().map(toText));
    return texts.find((text) => text instanceof FormulaError) ?? texts.join("");
  },
  SUM: ofNumbers((values) => values.reduce((sum, value) => sum + value, 0)),
  MAX: ofNumbers((values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b)))),
  MIN: ofNumbers((values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.min(a, b)))),
  AVERAGE: ofNumbers((values) =>
    values.length === 0 ? DIVISION_ERROR : values.reduce((sum, value) => sum + value, 0) / values.length,
  ),
  COUNT: (args, at) => args.flatMap((_node, i) => cells(args, at, i).flat()).filter((cell) => typeof cell === "number").length,
  COUNTA: (args, at) => args.flatMap((_node, i) => cells(args, at, i).flat()).filter((cell) => cell !== null).length,
  COUNTBLANK: (args, at) =>
    cells(args, at, 0)
      .flat()
      .filter((cell) => cell === null || cell === "").length,
  COUNTIF: (args, at) => (args.length === 2 ? countIfs(args, at) : VALUE_ERROR),
  COUNTIFS: countIfs,
  SUMPRODUCT: sumProduct,
  ABS: perCell(1, 1, (values) => {
    const number = numberAt(values, 0, 0);
    return number instanceof FormulaError ? number : Math.abs(number);
  }),
  INT: perCell(1, 1, (values) => {
    const number = numberAt(values, 0, 0);
    return number instanceof FormulaError ? number : Math.floor(number);
  }),
  ROUND: perCell(2, 2, (values) => rounded(values, Math.round)),
  ROUNDUP: perCell(2, 2, (values) => rounded(values, Math.ceil)),
  ROUNDDOWN: perCell(2, 2, (values) => rounded(values, Math.floor)),
  ISBLANK: has((cell) => cell === null),
  ISNUMBER: has((cell) => typeof cell === "number"),
  ISTEXT: has((cell) => typeof cell === "string"),
  ISERROR: has((cell) => cell instanceof FormulaError),
  ROW: position(
    (at) => at.place.row,
    (reference) => reference.area.row,
  ),
  COLUMN: position(
    (at) => at.place.column,
    (reference) => reference.area.column,
  ),
  ROWS: (args, at) => cells(args, at, 0).length,
  COLUMNS: (args, at) => cells(args, at, 0)[0]?.length ?? 0,
  MATCH: (args, at) => {
    // Only exact matches: the sorted kinds of MATCH are not among our sheets' formulas.
    if (toNumber(one(args, at, 2)) !== 0 || args.length !== 3) return VALUE_ERROR;
    const index = matchIn(one(args, at, 0), cells(args, at, 1).flat());
    return index < 0 ? NOT_AVAILABLE : index + 1;
  },
  INDEX: (args, at) => {
    const grid = cells(args, at, 0);
    const [row, column] = [toNumber(one(args, at, 1)), args.length > 2 ? toNumber(one(args, at, 2)) : 1];
    if (row instanceof FormulaError) return row;
    if (column instanceof FormulaError) return column;
    const found = args.length === 2 && grid.length === 1 ? grid[0]?.[row - 1] : grid[row - 1]?.[column - 1];
    return found === undefined ? REFERENCE_ERROR : found;
  },
  VLOOKUP: (args, at) => {
    if (args.length !== 4 || toTruth(one(args, at, 3)) !== false) return VALUE_ERROR;
    const grid = cells(args, at, 1);
    const column = toNumber(one(args, at, 2));
    if (column instanceof FormulaError) return column;
    const row = matchIn(
      one(args, at, 0),
      grid.map((line) => line[0] ?? null),
    );
    if (row < 0) return NOT_AVAILABLE;
    const found = grid[row]?.[column - 1];
    return found === undefined ? REFERENCE_ERROR : found;
  },
};
