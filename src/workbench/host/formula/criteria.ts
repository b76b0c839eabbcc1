import { compare, FormulaError, type Single, toNumber, toText } from "./value";

const COMPARISON = /^(<>|<=|>=|=|<|>)([\s\S]*)$/;

/** Whether a whole text matches a pattern with `*`, `?` and `~`, without regard to case; in time linear for its length. */
export function matchesWildcards(text: string, pattern: string): boolean {
  const parts: { readonly any: boolean; readonly one: boolean; readonly char: string }[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    const escaped = char === "~" && /[*?~]/.test(pattern.charAt(i + 1));
    if (escaped) i++;
    parts.push({
      any: !escaped && char === "*",
      one: !escaped && char === "?",
      char: (escaped ? pattern.charAt(i) : char).toLowerCase(),
    });
  }
  const subject = text.toLowerCase();
  let at = 0;
  let part = 0;
  let star = -1;
  let retry = 0;
  while (at < subject.length) {
    const wanted = parts[part];
    if (wanted?.any) {
      star = part++;
      retry = at;
    } else if (wanted && (wanted.one || wanted.char === subject.charAt(at))) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++retry;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest.any);
}

/** Reads a criterion of COUNTIF and its kin: `"x"`, `">=3"`, `"<>"`, `"*年*"`, a number. */
export function criterion(value: Single): (cell: Single) => boolean {
  if (value instanceof FormulaError) return (cell) => cell instanceof FormulaError && cell.text === value.text;
  if (typeof value !== "string") return (cell) => cell !== null && compare(cell, value ?? 0) === 0;
  const [, operator = "=", operand = value] = COMPARISON.exec(value) ?? [];
  const number = operand.trim() === "" ? NaN : toNumber(operand);
  const wanted: number | null = typeof number === "number" && !Number.isNaN(number) ? number : null;
  const isEqual = (cell: Single): boolean => {
    if (cell instanceof FormulaError) return false;
    if (operand === "") return COMPARISON.test(value) ? cell === null : cell === null || cell === "";
    if (wanted !== null) return toNumber(cell === "" || cell === null ? NaN : cell) === wanted;
    const text = toText(cell);
    return typeof text === "string" && matchesWildcards(text, operand);
  };
  if (operator === "=") return isEqual;
  if (operator === "<>") return (cell) => !isEqual(cell);
  return (cell) => {
    if (cell === null || (wanted !== null) !== (typeof cell === "number")) return false;
    const order = compare(cell, wanted ?? operand);
    if (order instanceof FormulaError) return false;
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}
