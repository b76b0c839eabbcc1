import { boundLength, boundOf } from "./bounds";
import { fold } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found, Reading } from "./reading";
import { type Match, matchesOf, type Place, reading, toFound } from "./scan";
import type { Money } from "./values";

const SIGN = "(?:([△▲]|(?<![0-9] ?)-) ?)?";
const SCALE = "[十百千万億]{1,2}";
/** 円 as a unit, not as part of a word (円滑, 円形). */
const YEN = "円(?![滑形高安柱盤卓熟満グ])";
/** ¥1,234 · 1,234円 · 1億2,000万円 · 1,234(千円) · 1,234 単位:百万円 · 100〜500円 */
const AMOUNT = new RegExp(
  `${SIGN}([¥\\\\] ?|JPY ?)?${SIGN}(?:${NUMERAL} ?円? ?~ ?[¥\\\\]?)?${NUMERAL}(?: {0,2}(${YEN})| {0,2}[(\\[] ?(?:単位 ?:? ?)?(${SCALE})?円 ?[)\\]])?`,
  "g",
);
const STATED_UNIT = new RegExp(`[(\\[]? ?単位 ?:? ?(${SCALE})?円 ?[)\\]]?`);
const BARE = /^\s{0,24}([△▲-])? ?([0-9][0-9,.]{0,24})\s{0,24}(?:[([][^()[\]]{0,60}[)\]]\s{0,24}){0,2}$/g;
const TAX_AFTER = /^ ?[([]? ?(?:(\+ ?(?:消費)?税|(?:消費)?税(?:別|抜)|別途消費税)|(?:消費)?税込)/;
const TAX_BEFORE = /(?:(税(?:別|抜))|税込)(?:み|き)?[):\s]{0,2}$/;
const FREE = /無料|無償/g;

/** All amounts of money, in yen: 円, 千円, 百万円, 億円, ¥, losses with △ ▲ or -, a bare number where it is the whole answer. */
export function readMoney(text: string): Found<Money>[] {
  const folded = fold(text);
  const places: Place<Money>[] = [];
  for (const match of matchesOf(folded.text, AMOUNT)) {
    const [, sign, symbol, innerSign, , last, yen, unitScale] = match.groups;
    const hasUnit = yen !== "" || symbol !== "" || /円 ?[)\]]$/.test(match.groups[0] ?? "");
    // 千円 alone names the unit of another number.
    if (!hasUnit || /^[十百千万億兆]+$/.test(last ?? "")) continue;
    places.push(...toMoney(folded.text, match, `${sign}${innerSign}` !== "", scaleOf(unitScale ?? "")));
  }
  if (places.length > 0) return toFound(folded, places);
  return toFound(folded, bareAmount(folded.text));
}

/** The whole answer is a number, with its unit stated apart (単位:千円) or not at all. */
function bareAmount(text: string): Place<Money>[] {
  const stated = STATED_UNIT.exec(text);
  const rest = stated ? text.replace(stated[0], " ".repeat(stated[0].length)) : text;
  const [match] = [...matchesOf(rest, BARE)];
  if (!match) return [];
  const [, sign, digits] = match.groups;
  const from = rest.search(/[△▲\d-]/);
  const to = rest.indexOf(digits ?? "", from) + (digits ?? "").length;
  const number = parseNumeral(digits ?? "");
  if (!number) return [{ from, to, reason: "malformedNumber" }];
  const scale = scaleOf(stated?.[1] ?? "");
  return [
    { from, to, value: { yen: number.value * scale * (sign ? -1 : 1), scale, unitStated: stated !== null, bound: "exactly" } },
  ];
}

/** 無料 or 無償, where an answer says that something costs nothing. */
export function readFree(text: string): Reading<"free"> | null {
  const folded = fold(text);
  const [match] = [...matchesOf(folded.text, FREE)];
  return match ? reading(folded, { ...match, value: "free" }) : null;
}

function toMoney(text: string, match: Match, negative: boolean, unitScale: number): Place<Money>[] {
  const [, , , , first, last] = match.groups;
  const after = text.slice(match.to, match.to + 12);
  const before = text.slice(Math.max(0, match.from - 8), match.from);
  const bound = boundOf(before, after);
  const to = match.to + boundLength(after);
  const tax = taxOf(before, text.slice(to, to + 12));
  const amounts = first ? [first, last ?? ""] : [last ?? ""];
  return amounts.map((written): Place<Money> => {
    const number = parseNumeral(written);
    if (!number) return { from: match.from, to: match.to, reason: "malformedNumber" };
    const scale = unitScale * number.scale;
    const yen = Math.round(number.value * unitScale) * (negative ? -1 : 1);
    return { from: match.from, to, value: { yen, scale, unitStated: true, bound, ...(tax && { tax }) } };
  });
}

function taxOf(before: string, after: string): Money["tax"] {
  const mark = TAX_AFTER.exec(after) ?? TAX_BEFORE.exec(before);
  if (!mark) return undefined;
  return mark[1] === undefined ? "included" : "excluded";
}

function scaleOf(word: string): number {
  return word === "" ? 1 : (parseNumeral(`1${word}`)?.value ?? 1);
}
