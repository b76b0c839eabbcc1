import { fold, type Folded, spanOf } from "./normalise";
import type { Found, Reading } from "./reading";
import { type Hit, matchesOf, reading, unreadable } from "./scan";
import type { Choice } from "./values";

const CIRCLED = /[\u2460-\u2468\u2474-\u247c\u2776-\u277e]/g;
const LEADING_NUMBER = /^\s{0,3}[([]?([1-9])(?:[)\].:、 ]|$)/;
const NUMBERS_ONLY = /^\s{0,3}[1-9](?:[ 、,・/]{1,2}[1-9]){0,8}\s{0,3}$/;
/** Where the telling part of an option ends: 会計監査人|による会計監査, アプリケーション|サービス. */
const TAIL = /による|に基づく|サービス/;

/**
 * The options that an answer chooses: by number (①, 1, (1)), in full, or by the telling part of the words.
 * @param options the form's options, with their number in front where the form numbers them
 * @returns all that are chosen, in the form's order; unreadable as `ambiguous` where number and words disagree, as
 * `unknownOption` where there is no such number; null where none is chosen
 */
export function readChoice(text: string, options: readonly string[]): Found<readonly Reading<Choice>[]> | null {
  const folded = fold(text);
  const numbered = options.every((option) => circledIndex(option.charAt(0)) !== undefined);
  const byNumber = numbered ? numberHits(folded.text) : [];
  const heads = options.map((option) => fold(circledIndex(option.charAt(0)) === undefined ? option : option.slice(1)).text);
  const byWords = wordHits(folded.text, heads);
  if (byNumber.length === 1 && byWords.length === 1 && byNumber[0]?.value.index !== byWords[0]?.value.index) {
    return unreadable(folded, { from: 0, to: folded.text.length, reason: "ambiguous" });
  }
  const unknown = byNumber.find((hit) => hit.value.index >= options.length);
  if (unknown) return unreadable(folded, { ...unknown, reason: "unknownOption" });
  const chosen = [...merged(byNumber, byWords).values()].sort((a, b) => a.value.index - b.value.index);
  return chosen.length > 0 ? found(folded, chosen) : null;
}

function found(folded: Folded, chosen: readonly Hit<Choice>[]): Found<readonly Reading<Choice>[]> {
  const from = Math.min(...chosen.map((hit) => hit.from));
  const to = Math.max(...chosen.map((hit) => hit.to));
  return { kind: "read", value: chosen.map((hit) => reading(folded, hit)), ...spanOf(folded, from, to) };
}

function merged(byNumber: readonly Hit<Choice>[], byWords: readonly Hit<Choice>[]): Map<number, Hit<Choice>> {
  const chosen = new Map<number, Hit<Choice>>();
  for (const hit of [...byNumber, ...byWords]) {
    const known = chosen.get(hit.value.index);
    const joined = known ? { ...known, from: Math.min(known.from, hit.from), to: Math.max(known.to, hit.to) } : hit;
    chosen.set(hit.value.index, joined);
  }
  return chosen;
}

function numberHits(text: string): Hit<Choice>[] {
  const hits: Hit<Choice>[] = [];
  for (const match of matchesOf(text, CIRCLED)) {
    hits.push({ from: match.from, to: match.to, value: { index: circledIndex(match.groups[0] ?? "") ?? 0 } });
  }
  if (hits.length === 0 && NUMBERS_ONLY.test(text)) {
    for (const match of matchesOf(text, /[1-9]/g))
      hits.push({ from: match.from, to: match.to, value: { index: Number(match.groups[0]) - 1 } });
  } else if (hits.length === 0) {
    const digit = LEADING_NUMBER.exec(text)?.[1];
    const from = digit === undefined ? -1 : text.indexOf(digit);
    if (digit !== undefined) hits.push({ from, to: from + 1, value: { index: Number(digit) - 1 } });
  }
  return hits;
}

function wordHits(text: string, heads: readonly string[]): Hit<Choice>[] {
  const full = heads.flatMap((head, index) => hitOf(text, head, index));
  if (full.length > 0)
    return full.filter(
      (hit) =>
        !full.some(
          (other) => other !== hit && hit.to - hit.from < other.to - other.from && other.from < hit.to && hit.from < other.to,
        ),
    );
  const stems = heads.map((head) => head.split(TAIL)[0] ?? "");
  const hits = stems.flatMap((stem, index) => (stem.length >= 3 ? hitOf(text, stem, index) : []));
  // Words that stand far inside an explanation choose nothing.
  return hits.filter((hit) => hit.from <= 12);
}

function hitOf(text: string, words: string, index: number): Hit<Choice>[] {
  const from = text.toLowerCase().indexOf(words.toLowerCase());
  return from < 0 || words === "" ? [] : [{ from, to: from + words.length, value: { index } }];
}

function circledIndex(character: string): number | undefined {
  const code = character.charCodeAt(0);
  for (const first of [0x2460, 0x2474, 0x2776]) if (code >= first && code < first + 9) return code - first;
  return undefined;
}
