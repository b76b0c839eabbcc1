import type { Span } from "./reading";

/** A text folded for matching, with the way back to the characters as printed. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** For each character of `text`: where the printed character that it came from starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Radicals that extraction from PDF puts where the character itself is meant; NFKC leaves these alone. */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ["\u2ea0", "民"],
  ["\u2ec1", "虎"],
  ["\u2ec4", "西"],
  ["\u2ec6", "角"],
  ["\u2ed1", "長"],
  ["\u2ed8", "青"],
  ["\u2edd", "食"],
  ["\u2ee3", "骨"],
  ["\u2ee4", "鬼"],
  ["\u2ee8", "麦"],
  ["\u2ee9", "黄"],
  ["\u2eeb", "斉"],
  ["\u2eed", "歯"],
  ["\u2eef", "竜"],
  ["\u2ef2", "亀"],
]);

const DASHES = /[\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d]/;
const TILDES = /[\u301c\uff5e\u223c\u02dc\u3030]/;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
/** Signs whose NFKC form would run into the digits beside it: 10² is not 102, ①5分 not 15分, 3…5 not a number. */
const KEPT =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2024-\u2026\u2070-\u209c\u2150-\u215f\u2460-\u24ff\u2776-\u2793\u32c0-\u32cb\u3358-\u3370\u33e0-\u33fe]/;
/** Marks that make one character together with the one before it. */
const JOINING = /^(?:[\u3099\u309a\uff9e\uff9f]|\p{M})$/u;

/**
 * Folds a text for matching: NFKC, radicals to their characters, dashes to `-`, waves to `~`, blanks to one width.
 * Only for matching and reading: what is stored or shown stays as printed.
 */
export function fold(original: string): Folded {
  const known = recent.get(original);
  if (known) return known;
  const folded = foldAnew(original);
  if (original.length > LONGEST_KEPT) return folded;
  if (recent.size >= MOST_KEPT) recent.clear();
  recent.set(original, folded);
  return folded;
}

/** The folded text alone. */
export function normaliseForMatching(text: string): string {
  return fold(text).text;
}

/** The printed characters behind `from`–`to` of the folded text. */
export function spanOf(folded: Folded, from: number, to: number): Span {
  const start = folded.starts[from] ?? folded.original.length;
  const end = to > from ? (folded.ends[to - 1] ?? folded.original.length) : start;
  return { text: folded.original.slice(start, end), start, end };
}

/** Several readers and rules look at the same answer one after the other. */
const recent = new Map<string, Folded>();
const MOST_KEPT = 512;
const LONGEST_KEPT = 4000;

function foldAnew(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let before = "";
  for (let at = 0; at < original.length;) {
    const plain = plainUntil(original, at);
    if (plain > at) {
      parts.push(original.slice(at, plain));
      before = original.charAt(plain - 1);
      for (; at < plain; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    let end = at + characterLength(original, at);
    while (joins(original, end)) end += characterLength(original, end);
    const text = foldCharacter(original.slice(at, end), before);
    for (let index = 0; index < text.length; index += 1) {
      starts.push(at);
      ends.push(end);
    }
    if (text !== "") {
      parts.push(text);
      before = text;
    }
    at = end;
  }
  return { original, text: parts.join(""), starts, ends };
}

/** Where the characters from `at` on end that stay as they are; the last of them may belong to what follows it. */
function plainUntil(original: string, at: number): number {
  let end = at;
  while (end < original.length && isPlain(original.charCodeAt(end))) end += 1;
  return end > at && joins(original, end) ? end - 1 : end;
}

/** Whether the character at a place is one with that before it. */
function joins(original: string, at: number): boolean {
  return at < original.length && !isPlain(original.charCodeAt(at)) && JOINING.test(characterAt(original, at));
}

/** ASCII, kana and the common kanji, which folding leaves as they are; the long-vowel mark is not among them. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fb) ||
    code === 0x0a ||
    code === 0x3001 ||
    code === 0x3002
  );
}

function foldCharacter(character: string, before: string): string {
  const sign = character.replace(UNSEEN, "");
  if (sign === "" || sign === "\r") return "";
  if (KEPT.test(sign)) return sign;
  if (DASHES.test(sign)) return "-";
  if (TILDES.test(sign)) return "~";
  if (/^\s$/.test(sign)) return sign === "\n" ? "\n" : " ";
  const radical = RADICALS.get(sign);
  if (radical !== undefined) return radical;
  const text = sign.normalize("NFKC");
  // The long-vowel mark is a dash wherever there is no vowel to lengthen: 03ー0000ー0000.
  if (text === "ー" && !/[\u3041-\u3096\u30a1-\u30fcA-Za-z]$/.test(before)) return "-";
  return text.length > 1 ? text.replace(/[\u2044\u2215]/g, "/").replace(/\s/g, " ") : text;
}

function characterAt(text: string, at: number): string {
  return text.slice(at, at + characterLength(text, at));
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
