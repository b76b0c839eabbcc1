import { fold, type Folded, spanOf } from "./normalise";
import type { Found } from "./reading";
import { type Match, matchesOf, type Range, reading, trimRange, unreadable } from "./scan";
import type { YesNo } from "./values";

const END = "(?=[\\s、,。;:()\\[\\]/・!-]|$)";
const YES_WORD = `あり(?!ませ|得|う|が|き|ふ)|有り(?!ませ|得)|有(?![\\p{sc=Han}る-ん])|是(?![\\p{sc=Han}る-ん])|はい|yes(?![a-z])|[○〇◯](?![\\p{sc=Han}])`;
const NO_WORD = `該当(?:事項)?(?:は)?(?:なし|無し|無|ありません|ございません|しない|しません)|なし|無し|[無否](?![\\p{sc=Han}る-ん])|[あ有]りません|ございません|いいえ|no(?![a-z.])|[×✕](?![0-9 ]{0,2}[0-9])`;
const LEAD = `^[\\s・■●◆※*]{0,4}(?:現在|現時点で?は?、?|特に|今のところ|弊社で?は|当社で?は)?[\\s、]{0,2}`;
const STARTS = new RegExp(`${LEAD}(?:(${NO_WORD})|(${YES_WORD}))`, "iu");
/** After a label or a blank: 非常用発電機:あり. Free of what the word before it means. */
const STRONG = new RegExp(`(?<=[:\\sは(「、・])(?:(${NO_WORD})|(${YES_WORD}))${END}`, "giu");
/** At the end of the answer, as part of its last word: 経営陣の承認あり. */
const LAST = new RegExp(`(?:(${NO_WORD})|(${YES_WORD}))[。.)\\s]{0,4}$`, "iu");
const BOTH_PRINTED = /^[\s(]{0,3}(?:(?:有り?|あり) ?[・/／|]? ?(?:無し?|なし)|[○〇◯] ?[・/／|]? ?[×✕])[\s)]{0,3}$/;
const DASH = /^[\s]{0,4}[-*/.・]{1,4}[\s]{0,4}$/;

const NEGATION =
  /未(?:実施|対応|取得|設置|整備|加入|上場|導入|策定|制定|確保)|非(?:上場|公開|公表|対応)|不可|対象外|[いわさせれらまかしえきはで]ない(?=[\s、,。;()]|$|ため|ので)|(?<!かも知れ|かもしれ)ません|(?:では|は)?ござい(?:ません)/;
const ASSERTION =
  /実施|設置|取得|採用|導入|整備|完備|加入|確保|使用し|利用し|対応(?:済|し|可)|承認(?:済|し|され|を得)|添付(?:する|し|され)|公表(?:可|し|する|済)|専用|(?:可|済み?)(?=[\s、,。;()]|$)|上場(?!企業)|しています|しております|致しております/;

const CONTRAST = /だが|ですが|ものの|ただし|一部|場合により|により異な/;
/** A sentence of this length is quoted whole as what was read. */
const SHORT_SENTENCE = 40;

/**
 * Yes or no, with what is written beside it: あり / 有 / 実施 / なし / 無し / 使用していない / 該当なし …
 * @param words the form's own words for yes and no of the field (公表可 / 公表不可)
 * @returns unreadable as `ambiguous` for a dash or for 有・無 as printed in the form; null where neither is said
 */
export function readYesNo(text: string, words?: { readonly yes: string; readonly no: string }): Found<YesNo> | null {
  const folded = fold(text);
  if (BOTH_PRINTED.test(folded.text) || DASH.test(folded.text)) {
    return unreadable(folded, { from: 0, to: folded.text.length, reason: "ambiguous" });
  }
  return ownWords(folded, words) ?? leading(folded) ?? labelled(folded) ?? trailing(folded) ?? implied(folded, words);
}

function ownWords(folded: Folded, words: { readonly yes: string; readonly no: string } | undefined): Found<YesNo> | null {
  if (!words || words.yes === "あり") return null;
  for (const [answer, word] of [
    ["no", fold(words.no).text],
    ["yes", fold(words.yes).text],
  ] as const) {
    const from = folded.text.indexOf(word);
    if (from < 0 || (answer === "yes" && NEGATION.test(folded.text.slice(from + word.length, from + word.length + 6)))) continue;
    return answered(folded, { from, to: from + word.length }, answer, true);
  }
  return null;
}

function leading(folded: Folded): Found<YesNo> | null {
  const match = STARTS.exec(folded.text);
  if (!match) return null;
  const to = match[0].length;
  return answered(folded, { from: to - (match[1] ?? match[2] ?? "").length, to }, match[1] === undefined ? "yes" : "no", true);
}

function labelled(folded: Folded): Found<YesNo> | null {
  const matches = [...matchesOf(folded.text, STRONG)];
  const [first] = matches;
  const last = matches.at(-1);
  if (!first || !last) return null;
  if (matches.some((match) => saysYes(match) !== saysYes(first))) {
    return reading(folded, {
      from: first.from,
      to: last.to,
      value: { answer: "mixed", explicit: true, details: spanOf(folded, 0, folded.text.length) },
    });
  }
  return answered(folded, first, saysYes(first) ? "yes" : "no", true);
}

function trailing(folded: Folded): Found<YesNo> | null {
  const match = LAST.exec(folded.text);
  if (!match) return null;
  const word = match[1] ?? match[2] ?? "";
  return answered(folded, { from: match.index, to: match.index + word.length }, match[1] === undefined ? "yes" : "no", true);
}

/** From the first sentence alone, and not where it weighs one thing against another: what follows is explanation. */
function implied(folded: Folded, words: { readonly yes: string; readonly no: string } | undefined): Found<YesNo> | null {
  const sentence = /^[^。\n]{0,300}/.exec(folded.text)?.[0] ?? "";
  const negation = NEGATION.exec(sentence);
  const found = negation ?? ASSERTION.exec(sentence);
  if (!found || CONTRAST.test(sentence)) return null;
  const own = words !== undefined && words.yes !== "あり";
  const word = folded.text.trim();
  // 添付しません and 不可 answer 添付する / 添付しない and 公表可 / 公表不可 in so many words.
  const explicit =
    own &&
    (word.startsWith(fold(words.yes).text.slice(0, 2)) ||
      fold(words.no).text.endsWith(word) ||
      fold(words.yes).text.endsWith(word));
  const short = trimRange(folded.text, { from: 0, to: sentence.length });
  const range =
    short && short.to - short.from <= SHORT_SENTENCE ? short : { from: found.index, to: found.index + found[0].length };
  return reading(folded, {
    ...range,
    value: { answer: negation ? "no" : "yes", explicit, details: spanOf(folded, 0, folded.text.length) },
  });
}

function saysYes(match: Match): boolean {
  return match.groups[1] === "";
}

function answered(folded: Folded, word: Range, answer: "yes" | "no", explicit: boolean): Found<YesNo> {
  const after = trimRange(folded.text, { from: word.to, to: folded.text.length }, /[\s:;、。,・/|-]/);
  const before = trimRange(folded.text, { from: 0, to: word.from }, /[\s:;、。,・/|は■●◆※*-]/);
  const rest = after ?? (STARTS.test(folded.text) ? null : before);
  const inner = rest && unbracketed(folded.text, rest);
  return reading(folded, {
    ...word,
    value: { answer, explicit, ...(inner && { details: spanOf(folded, inner.from, inner.to) }) },
  });
}

/** (ICカード) is about ICカード. */
function unbracketed(text: string, range: Range): Range | null {
  const written = text.slice(range.from, range.to);
  if (!/^\([^()]{0,200}\)$/.test(written)) return range;
  return trimRange(text, { from: range.from + 1, to: range.to - 1 });
}
