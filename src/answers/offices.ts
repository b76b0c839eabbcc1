import { countPlaces } from "./counts";
import { fold } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { Claims, isHit, matchesOf, type Place, toFound } from "./scan";
import type { OfficeCounts } from "./values";

const LINK = "[ :は、=(のに/-]{0,3}(?:事業所|拠点|営業拠点|オフィス)?数?[ :は、=(計約]{0,3}";
const UNIT = "(?: {0,2}(?:[ヶケかカヵ箇個] ?所|事業所|拠点|営業所|オフィス|社|店舗?))?";
const NONE = "なし|無し|無|ありません|ございません|ゼロ";
const DOMESTIC = new RegExp(`(?:国内|日本)(?!外)${LINK}(?:${NUMERAL}|(${NONE}))${UNIT}`, "g");
const OVERSEAS = new RegExp(`(?:国外|海外)${LINK}(?:${NUMERAL}|(${NONE}))${UNIT}`, "g");

/** Numbers of offices: 国内:6、国外:0 · 国内15事業所 · 海外なし · 7ヶ所. */
export function readOfficeCounts(text: string): OfficeCounts {
  const folded = fold(text);
  const domestic = numbersOf(folded.text, DOMESTIC);
  const overseas = numbersOf(folded.text, OVERSEAS);
  const claimed = new Claims(folded.text.length, [...domestic, ...overseas]);
  const total = countPlaces(folded.text)
    .filter((place) => !claimed.touch(place))
    .map((place): Place<number> => (isHit(place) ? { ...place, value: place.value.amount } : place));
  const parts = {
    domestic: only(toFound(folded, domestic)),
    overseas: only(toFound(folded, overseas)),
    total: only(toFound(folded, total)),
  };
  return {
    ...(parts.domestic && { domestic: parts.domestic }),
    ...(parts.overseas && { overseas: parts.overseas }),
    ...(parts.total && { total: parts.total }),
  };
}

function numbersOf(text: string, expression: RegExp): Place<number>[] {
  const places: Place<number>[] = [];
  for (const match of matchesOf(text, expression)) {
    const [, digits, none] = match.groups;
    const number = parseNumeral(digits ?? "");
    if (none) places.push({ from: match.from, to: match.to, value: 0 });
    else if (number) places.push({ from: match.from, to: match.to, value: number.value });
    else if (/^[\d,.]+$/.test(digits ?? "")) places.push({ from: match.from, to: match.to, reason: "malformedNumber" });
  }
  return places;
}

function only(list: readonly Found<number>[]): Found<number> | undefined {
  const [first] = list;
  if (!first || first.kind === "unreadable") return first;
  const same = list.every((found) => found.kind === "read" && found.value === first.value);
  return same ? first : { kind: "unreadable", reason: "ambiguous", text: first.text, start: first.start, end: first.end };
}
