/** Characters of a written number in the folded text: 1,234.5 · 三十 · 3億5,000万. */
export const NUMERAL_CLASS = "0-9,.〇零一二三四五六七八九十百千万億兆";

/**
 * Expression source of one whole written number: it starts where no number character stands before it, and no digit
 * may follow. Bounded, so that no text makes it slow.
 */
export const NUMERAL = `(?<![${NUMERAL_CLASS}])([0-9〇零一二三四五六七八九十百千][${NUMERAL_CLASS}]{0,30}(?<![.,]))(?![0-9])`;

const DIGITS = new Map([..."〇一二三四五六七八九"].map((character, value) => [character, value]));
DIGITS.set("零", 0);
const SMALL_SCALES = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const LARGE_SCALES = new Map([
  ["万", 1e4],
  ["億", 1e8],
  ["兆", 1e12],
]);

/** What a written number gives. `scale` is the power that its last part is written in: 1000 for 57,054千. */
export interface Numeral {
  readonly value: number;
  readonly decimals: number;
  readonly scale: number;
}

/** Most numbers are a few digits and nothing else, and every rule on dates reads some; so many are exact. */
const PLAIN = /^\d{1,15}$/;

/**
 * Reads Arabic digits with group commas and a decimal point.
 * @returns undefined where a separator stands in a wrong place (100,000,00, 104.431.7) or no exact number comes out
 */
export function parseArabic(text: string): Numeral | undefined {
  if (PLAIN.test(text)) return { value: Number(text), decimals: 0, scale: 1 };
  if (!/^(?:\d{1,16}|\d{1,3}(?:,\d{3}){1,5})(?:\.\d{1,12})?$/.test(text)) return undefined;
  const plain = text.replaceAll(",", "");
  const value = Number(plain);
  if (value > Number.MAX_SAFE_INTEGER) return undefined;
  return { value, decimals: plain.split(".")[1]?.length ?? 0, scale: 1 };
}

/**
 * Reads a number in Arabic digits, kanji numerals (三十, 二〇二〇) or both (3億5,000万).
 * @returns undefined where the characters do not make a number
 */
export function parseNumeral(text: string): Numeral | undefined {
  const arabic = parseArabic(text);
  if (arabic || /^[\d,.]+$/.test(text)) return arabic;
  if (/^[〇零一二三四五六七八九]{2,8}$/.test(text)) {
    return { value: Number([...text].map((character) => DIGITS.get(character)).join("")), decimals: 0, scale: 1 };
  }
  return parseScaled(text);
}

function parseScaled(text: string): Numeral | undefined {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let smallest = Infinity;
  let smallestInSection = Infinity;
  for (const part of text.match(/[\d,.]{1,31}|[^\d,.]/g) ?? []) {
    const small = SMALL_SCALES.get(part);
    const large = LARGE_SCALES.get(part);
    if (small !== undefined) {
      if (small >= smallestInSection) return undefined;
      section += (current ?? 1) * small;
      smallestInSection = small;
      current = undefined;
    } else if (large !== undefined) {
      if (large >= smallest || (current === undefined && section === 0)) return undefined;
      total += (section + (current ?? 0)) * large;
      smallest = large;
      smallestInSection = Infinity;
      section = 0;
      current = undefined;
    } else {
      const value = DIGITS.get(part) ?? parseArabic(part)?.value;
      if (value === undefined || current !== undefined) return undefined;
      current = value;
    }
  }
  const value = roundOff(total + section + (current ?? 0));
  return Number.isSafeInteger(Math.trunc(value)) ? { value, decimals: 0, scale: scaleAtEnd(text) } : undefined;
}

/** 千, 百万 and the like after the last digit. */
function scaleAtEnd(text: string): number {
  let scale = 1;
  for (const character of /[十百千万億兆]{0,3}$/.exec(text)?.[0] ?? "") {
    scale *= SMALL_SCALES.get(character) ?? LARGE_SCALES.get(character) ?? 1;
  }
  return scale;
}

/** 1.1億 is 110000000, not 110000000.00000001. */
function roundOff(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
