import type { Field } from "../../form";
import { endsInBrackets } from "../../text/brackets";
import { reducedText } from "../../text/matching";
import { columnsOf } from "../../text/widths";
import { hasPageSign, isPagesTalk } from "../layout/page-signs";
import { maskOf } from "../words/markers";
import { YES_NO_ALONE } from "./fit";
import { GOES_ON, UNFINISHED } from "./going-on";
import { ONE_FIGURE } from "./kinds";
import { COMPANY, CONTACT, LOOKS, PERSON, ROLE } from "./line-looks";
import { speaksOf } from "./shared-words";
import { isOnTopic } from "./topics";

/**
 * Whether each line of an answer is tied to the lines above it, or to what the field asks for, so that it hardly is a page's
 * that happens to stand there.
 */
export function areTied(field: Field, lines: readonly string[]): boolean {
  const full = widthOf(lines) - NEAR;
  return lines.every((line, index) => {
    const last = lines[index - 1];
    if (last === undefined || (columnsOf(last) > full && !SENTENCE_END.test(last))) return true;
    return isTied(field, lines.slice(0, index), line, lines[index + 1]);
  });
}

function isTied(field: Field, above: readonly string[], line: string, below: string | undefined): boolean {
  const plain = plainOf(line);
  const lines = above.map(plainOf);
  const [first = ""] = lines;
  const { kind } = field.answer;
  if (maskOf(first)) return false;
  if (goesOn(lines, plain)) return true;
  const takesLists = !ONE_FIGURE.has(kind) && !ANSWERED_AT_ONCE.has(kind) && !NOTHING.test(first);
  if (takesLists && isListed(line)) return !hasPageSign(plain) || [...above, below ?? ""].some(isListed);
  if (NOTE.test(plain)) return !isPagesTalk(plain) && !ADVERTISES.test(plain);
  if (NOTHING.test(first)) return false;
  // What is there is told behind a plain yes, whether the form asks for it or not.
  if (lines.length === 1 && YES_NO_ALONE.test(first) && isOnTopic(field, plain) === true && !hasPageSign(plain)) return true;
  if (ANSWERED_AT_ONCE.has(kind)) return false;
  if (kind === "contact" && CONTACT.test(plain)) return true;
  if (kind === "name" && ROLE.test(lines.at(-1) ?? "") && PERSON.test(plain)) return true;
  const look = LOOKS[kind];
  if (!look && ((asksForDays(field) && tellsOfDay(plain) && !isPagesTalk(plain)) || goesOnInSentences(lines, plain))) return true;
  if (hasPageSign(plain)) return false;
  if (isAlike(lines, plain) || speaksOf(field, lines, plain)) return true;
  // Any figure with a unit looks like these, a page's as well.
  return look ? !OF_ONE_UNIT.has(kind) && look.test(plain) : SETTLED.test(plain);
}

const OF_ONE_UNIT: ReadonlySet<Field["answer"]["kind"]> = new Set(["interval", "duration", "leadTime", "generations"] as const);

/**
 * Whether a line alone has the look of what a field asks for, or says that there is none; of kinds without a look, whether
 * a page would not have it.
 */
export function looksLikeAnswer(field: Field, line: string): boolean {
  const plain = plainOf(line);
  if (speaksOf(field, [], plain, 1) || plain.includes("、")) return true;
  const { kind } = field.answer;
  const look = LOOKS[kind];
  if (kind !== "yesNo" && field.requirement !== "optional") return true;
  if (!look && kind !== "yesNo") return !hasPageSign(plain);
  return look?.test(plain) === true || NONE.test(plain) || (kind === "name" && PERSON.test(plain));
}

/** So many lines of an answer that are about as wide were broken there, if they are not narrower than this. */
const FEWEST_WRAPPED = 3;
const NARROWEST = 60;
const NEAR = 4;

/** How wide the lines are that an answer was broken into. */
function widthOf(lines: readonly string[]): number {
  const widths = lines.map(columnsOf);
  const widest = Math.max(...widths);
  const full = widths.filter((width) => width > widest - NEAR);
  return full.length >= FEWEST_WRAPPED && widest >= NARROWEST ? widest : Infinity;
}

/** Whether a sentence follows a long one. */
function goesOnInSentences(above: readonly string[], line: string): boolean {
  return SENTENCE_END.test(line) && above.some((each) => each.length >= LONG && SENTENCE_END.test(each)) && !isPagesTalk(line);
}

const SENTENCE_END = /[。．]$/u;
const LONG = 30;

/** How an answer closes that says what was done about something. */
const SETTLED = /(?:済み?|不可|[にで]対応|(?:次|以下|下記)の(?:とおり|通り))[。:]?$/u;

const plainOf = (text: string): string => text.normalize("NFKC").trim();

/** Kinds that a first line answers wholly. */
const ANSWERED_AT_ONCE: ReadonlySet<Field["answer"]["kind"]> = new Set([
  "date",
  "year",
  "elapsedYears",
  "age",
  "yesNo",
  "choice",
  "attachment",
] as const);

/** An answer that says there is nothing. */
const NOTHING = /^(?:なし|無し?|特に(?:なし|無し)|該当(?:なし|無し|せず)|いいえ|非公[開表]|[-―ー])[。.]?$/u;

/** What adds to an answer. */
const NOTE = /^(?:[(（〔](?!広告|PR)|[※＊*]|注\d?[)）:]|ただし|但し|なお、|備考)/iu;

const LISTED = /^(?:[・‧●○◆◇■□▪-]|[(（]?\d{1,2}[.．)）、](?!\d)|[①-⑳㈠-㈩]|[<＜〈【「『])/u;

const isListed = (line: string): boolean => LISTED.test(line.trim());

/** What a page says in a note or in brackets. */
const ADVERTISES = /広告|スポンサー|掲載|更新|口コミ|レビュー|クリック|タップ|閲覧|[(（]PR/u;

/** What is said where there is nothing to tell. */
const NONE = /[無未非不否]|な[しい]|せず|対象外|[実準][績備]|中$|^[-―ー]$|^\d[\d.,]*$/u;

/** Whether the line above breaks off, or this one opens with the middle of a sentence. */
function goesOn(above: readonly string[], line: string): boolean {
  const last = above.at(-1) ?? "";
  if (UNFINISHED.test(last) || endsInBrackets(above.join("")) || GOES_ON.test(line) || JOINS.test(line)) return true;
  return (OPEN_END.test(last) || (last.length >= LONG && LONG_OPEN_END.test(last))) && !hasPageSign(line);
}

/** Particles and colons that a line hardly ends with; at the end of a long one more of them. */
const OPEN_END = /(?:[をがのは:]|及び|または|又は)$/u;
const LONG_OPEN_END = /(?:[にともや]|(?<!ま)で)$/u;

const JOINS = /^(?:及び|並びに|又は|または|かつ|および|ならびに|(?:ほか|他)に?\d+[社名人])/u;

/** Whether a line opens, ends or is built as one above it. */
function isAlike(above: readonly string[], line: string): boolean {
  const [head, tail, built] = [line.slice(0, 2), endOf(line), buildOf(line)];
  const isTelling = tail.length > 1 && !/^[\p{Script=Hiragana}#%]+$/u.test(tail);
  return above.some(
    (each) =>
      (each.slice(0, 2) === head && !/^\d+$/u.test(head)) ||
      (isTelling && endOf(each) === tail) ||
      (built !== "" && buildOf(each) === built),
  );
}

const endOf = (line: string): string =>
  reducedText(line)
    .replace(/\([^()]*\)$/u, "")
    .replace(/\d+/gu, "#")
    .slice(-2);

/** `サーバ:5分`, `2012年5月 …`, `<標準> …`: what shows that lines are the entries of one list. */
function buildOf(line: string): string {
  if (tellsOfDay(line)) return "day";
  if (/^[^\s:]{1,24}[:：]\s*\S/u.test(line)) return "named";
  if (COMPANY.test(line)) return "company";
  if (/^[\w.+#/() ,-]{3,}$/u.test(line)) return "latin";
  return "";
}

const DAY = /^(?:(?:19|20)\d{2}|(?:昭和|平成|令和)\s*[\d元]+|同)\s*(?:年|[./-]\s*\d)/u;

/** Whether a line says what was on a day, and not the day alone. */
function tellsOfDay(line: string): boolean {
  return DAY.test(line) && /\p{L}/u.test(line.replace(DAY, "").replace(/^[\d年月日期./-]+/u, ""));
}

/** Whether a field asks for what was done over the years. */
const asksForDays = ({ prompt, item }: Field): boolean => /年|歴|表彰|頻度/u.test(prompt + item.title);
