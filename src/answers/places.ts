import { chunksOf } from "./chunks";
import { fold, spanOf } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found, Reading } from "./reading";
import { type Hit, matchesOf, type Range, reading, unreadable } from "./scan";
import type { Place } from "./values";

const NAME = "[^0-9()\\[\\]:、,;\\n]{1,30}?";
const UNIT = "(?:[ヶケかカヵ箇個] ?所|事業所|拠点|営業所|オフィス|店舗?|社)";
const COUNTED = new RegExp(
  `^(${NAME}) ?(?:[(\\[] ?${NUMERAL} {0,2}${UNIT}? ?[)\\]]|: ?${NUMERAL} {0,2}${UNIT}?| ?${NUMERAL} {0,2}${UNIT})$`,
);
const COUNTED_INSIDE = new RegExp(
  `([^0-9()\\[\\]:、,;\\s]{1,30}) ?(?:[(\\[] ?${NUMERAL} {0,2}${UNIT}? ?[)\\]]|: ?${NUMERAL} {0,2}${UNIT}?(?= |$)| ?${NUMERAL} {0,2}${UNIT})`,
  "g",
);
const BARE_COUNT = new RegExp(`^([^0-9()\\[\\]:、,;\\n]{1,8}?) ?${NUMERAL}$`);
const NAMED = /^[^0-9()[\]:]{1,40}(?:\([^0-9()]{1,40}\))?$/;
const HEADING = /^ ?(?:国内|国外|海外) ?[:：] ?(?![0-9])/;
/** A line that heads a group of places: 【国内】, ■海外. */
const GROUP = /^(?:[【\[<《][^】\]>》\n]{1,12}[】\]>》]|[■●◆◇□▼*] ?(?:国内|国外|海外|日本))$/;
/** The rest of a list, counted: ほか国内8事業所, 他3拠点. */
const REST = new RegExp(`^(?:その)?(?:ほか|他に?)、? ?(?:(?:国内|国外|海外|全国)の?)? ?${NUMERAL} {0,2}${UNIT}$`);
const NOTHING = /^(?:なし|無し|無|[-*/]{1,4}|[?]{1,3}|未定|記載なし|記述[有無]り?し?\(\*\))$/;

/**
 * A list of places, with the number at each where it is written: 東京都(2)、大阪府(1) · 関東:6、東海:1 · 福岡市(1ヶ所).
 * @returns unreadable as `unclearList` where an entry cannot be told from the next or holds other figures (an address):
 * its sum would be a guess. Null where there is no list.
 */
export function readPlaceList(text: string): Found<readonly Reading<Place>[]> | null {
  const folded = fold(text);
  const heading = HEADING.exec(folded.text)?.[0].length ?? 0;
  const chunks = chunksOf(folded.text, /[、,;\n]/, { from: heading, to: folded.text.length });
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last || chunks.every((chunk) => NOTHING.test(folded.text.slice(chunk.from, chunk.to)))) return null;
  const span = { from: first.from, to: last.to };
  const bareCounts = chunks.every((chunk) => BARE_COUNT.test(folded.text.slice(chunk.from, chunk.to)));
  const hits: Hit<Place>[] = [];
  for (const chunk of chunks) {
    if (GROUP.test(folded.text.slice(chunk.from, chunk.to))) continue;
    const lead = HEADING.exec(folded.text.slice(chunk.from, chunk.to))?.[0].length ?? 0;
    const entries = entriesOf(folded.text, { from: chunk.from + lead, to: chunk.to }, bareCounts);
    if (!entries) return unreadable(folded, { ...span, reason: "unclearList" });
    hits.push(...entries);
  }
  const places = hits.map((hit) => reading(folded, hit));
  return { kind: "read", value: places, ...spanOf(folded, span.from, span.to) };
}

function entriesOf(text: string, chunk: Range, bareCounts: boolean): Hit<Place>[] | null {
  const written = text.slice(chunk.from, chunk.to);
  const rest = REST.exec(written);
  if (rest) return entry(chunk, ["", "ほか", rest[1]]);
  const whole = COUNTED.exec(written) ?? (bareCounts ? BARE_COUNT.exec(written) : null);
  if (whole && !/\s/.test(whole[1] ?? "")) return entry(chunk, whole);
  const inside = [...matchesOf(written, COUNTED_INSIDE)];
  if (inside.length > 0) {
    const gaps = inside.map((match, index) => written.slice(inside[index - 1]?.to ?? 0, match.from));
    if ([...gaps, written.slice(inside.at(-1)?.to)].some((gap) => gap.trim() !== "")) return null;
    return inside.flatMap((match) => {
      const range = { from: chunk.from + match.from, to: chunk.from + match.to };
      return entry(range, match.groups) ?? [];
    });
  }
  if (whole) return entry(chunk, whole);
  // Names alone, as long as it is one name: 東京 大阪 could be one place or two.
  return NAMED.test(written) && !/\s/.test(written) && !/[他等]$|ほか|など|その他/.test(written)
    ? [{ ...chunk, value: { name: written } }]
    : null;
}

function entry(range: Range, groups: readonly (string | undefined)[]): Hit<Place>[] | null {
  const [, name, ...numbers] = groups;
  const number = parseNumeral(numbers.find((written) => written !== undefined && written !== "") ?? "");
  if (!name || !number) return null;
  return [{ ...range, value: { name: name.trim(), count: number.value } }];
}
