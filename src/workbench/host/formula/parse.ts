import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { columnIndex } from "../model/address";
import { type Token, tokenize } from "./tokens";

/** One corner of a reference; without `$` it moves with the cell of the formula. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type Node =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "reference"; readonly sheet?: string; readonly start: Corner; readonly end: Corner }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  /** An argument that is left out is null. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | null)[] };

/** How tightly operators bind, as Excel has it. */
const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Parentheses and calls deeper than this are refused, as Excel refuses them at 64. */
const MAX_DEPTH = 64;

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

/** Reads one corner; an open side (`A`, `1`) lies at `edge`. */
export function parseCorner(text: string, edge: { row: number; column: number }): Corner | null {
  const parts = CORNER.exec(text);
  if (!parts) return null;
  const [, first = "", letters = "", second = "", digits = ""] = parts;
  const row = digits === "" ? edge.row : Number(digits) - 1;
  const column = letters === "" ? edge.column : columnIndex(letters);
  if (row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  const rowMark = letters === "" ? first : second;
  return { row, column, rowFixed: digits === "" || rowMark === "$", columnFixed: letters === "" || first === "$" };
}

class Parser {
  #at = 0;
  #depth = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node | null {
    const node = this.#expression(0);
    return node && this.#at === this.tokens.length ? node : null;
  }

  #peek(): Token | undefined {
    return this.tokens[this.#at];
  }

  #takes(kind: Token["kind"]): boolean {
    if (this.#peek()?.kind !== kind) return false;
    this.#at++;
    return true;
  }

  #expression(least: number): Node | null {
    let left = this.#operand();
    while (left) {
      const token = this.#peek();
      if (token?.kind !== "operator") break;
      if (token.text === "%") {
        this.#at++;
        left = { kind: "percent", operand: left };
        continue;
      }
      const binding = BINDING[token.text] ?? 0;
      if (binding <= least) break;
      this.#at++;
      const right = this.#expression(binding);
      if (!right) return null;
      left = { kind: "binary", operator: token.text, left, right };
    }
    return left;
  }

  #operand(): Node | null {
    const token = this.#peek();
    if (!token || ++this.#depth > MAX_DEPTH) return null;
    this.#at++;
    const node = this.#operandOf(token);
    this.#depth--;
    return node;
  }

  #operandOf(token: Token): Node | null {
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", text: token.text.toUpperCase() };
      case "reference":
        return reference(token);
      case "name":
        return /^(?:true|false)$/i.test(token.text)
          ? { kind: "constant", value: token.text.toLowerCase() === "true" }
          : { kind: "name", name: token.text };
      case "operator": {
        if (token.text !== "-" && token.text !== "+") return null;
        // A sign binds tighter than any operator in Excel, `^` too.
        const operand = this.#operand();
        return operand && { kind: "unary", operator: token.text, operand };
      }
      case "open": {
        const inner = this.#expression(0);
        return inner && this.#takes("close") ? inner : null;
      }
      case "call": {
        const args = this.#takes("open") ? this.#arguments() : null;
        return args && { kind: "call", name: token.text.toUpperCase(), args };
      }
      case "close":
      case "comma":
        return null;
    }
  }

  #arguments(): (Node | null)[] | null {
    if (this.#takes("close")) return [];
    const args: (Node | null)[] = [];
    for (;;) {
      const next = this.#peek()?.kind;
      if (next === "comma" || next === "close") args.push(null);
      else {
        const argument = this.#expression(0);
        if (!argument) return null;
        args.push(argument);
      }
      if (this.#takes("close")) return args;
      if (!this.#takes("comma")) return null;
    }
  }
}

function reference(token: Token): Node | null {
  const address = token.address ?? "";
  if (address.startsWith("#")) return { kind: "error", text: "#REF!" };
  const [first = "", second = first] = address.split(":");
  const start = parseCorner(first, { row: 0, column: 0 });
  const end = parseCorner(second, { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 });
  if (!start || !end) return { kind: "error", text: "#NAME?" };
  return { kind: "reference", start, end, ...(token.sheet === undefined ? {} : { sheet: token.sheet }) };
}

/** Reads a formula. @returns null when it is not one: Excel refuses to take it then. */
export function parseFormula(formula: string): Node | null {
  const pieces = tokenize(formula.startsWith("=@") ? formula.slice(2) : formula);
  return pieces && new Parser(pieces.filter((piece) => typeof piece !== "string")).whole();
}
