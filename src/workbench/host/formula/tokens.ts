/** Pieces of a formula. */
export type TokenKind = "number" | "text" | "error" | "reference" | "name" | "call" | "operator" | "open" | "close" | "comma";

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the formula. */
  readonly text: string;
  /** Name of the sheet of a reference, without quotes. */
  readonly sheet?: string;
  /** The reference without its sheet. */
  readonly address?: string;
}

const SPACE = /^[ \t\r\n\u3000]+/;
const TEXT = /^"(?:[^"]|"")*"/;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/i;
const NUMBER = /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const CELLS =
  /^(?:\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.(])/u;
const LOST = /^#REF!/i;
const WORD = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*/u;
const OPERATOR = /^(?:<>|<=|>=|[-+*/^&=<>%])/;

function referenceToken(rest: string): Token | null {
  const prefix = SHEET.exec(rest);
  const after = prefix ? rest.slice(prefix[0].length) : rest;
  const cells = CELLS.exec(after) ?? (prefix ? LOST.exec(after) : null);
  if (!cells) return null;
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]) : undefined;
  return {
    kind: "reference",
    text: (prefix?.[0] ?? "") + cells[0],
    address: cells[0],
    ...(sheet === undefined ? {} : { sheet }),
  };
}

function nextToken(rest: string): Token | null {
  const plain = (kind: TokenKind, match: RegExpExecArray | null): Token | null => (match ? { kind, text: match[0] } : null);
  if (rest.startsWith("(")) return { kind: "open", text: "(" };
  if (rest.startsWith(")")) return { kind: "close", text: ")" };
  if (rest.startsWith(",")) return { kind: "comma", text: "," };
  const known =
    plain("text", TEXT.exec(rest)) ??
    plain("error", ERROR.exec(rest)) ??
    referenceToken(rest) ??
    plain("number", NUMBER.exec(rest)) ??
    plain("operator", OPERATOR.exec(rest));
  if (known) return known;
  const word = WORD.exec(rest);
  if (!word) return null;
  return { kind: rest.charAt(word[0].length) === "(" ? "call" : "name", text: word[0] };
}

/**
 * Cuts a formula (with or without its `=`) into pieces; blanks are kept with `spaces` as pieces of their own kind only
 * when a formula has to be written again.
 * @returns null when something in it is not known
 */
export function tokenize(formula: string): (Token | string)[] | null {
  const pieces: (Token | string)[] = [];
  let rest = formula.startsWith("=") ? formula.slice(1) : formula;
  while (rest !== "") {
    const space = SPACE.exec(rest);
    if (space) {
      pieces.push(space[0]);
      rest = rest.slice(space[0].length);
      continue;
    }
    const token = nextToken(rest);
    if (!token) return null;
    pieces.push(token);
    rest = rest.slice(token.text.length);
  }
  return pieces;
}
