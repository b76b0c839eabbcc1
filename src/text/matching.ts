import { remembered } from "./remembered";

/** Radicals that compatibility normalisation leaves alone, as PDF fonts put them in place of the characters. */
const RADICALS: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  "⺟": "母",
  "⺠": "民",
  "⻁": "虎",
  "⻄": "西",
  "⻅": "見",
  "⻆": "角",
  "⻋": "車",
  "⻑": "長",
  "⻓": "長",
  "⻘": "青",
  "⻝": "食",
  "⻤": "鬼",
  "⻩": "黄",
  "⻫": "斉",
  "⻭": "歯",
  "⻯": "竜",
  "⻲": "亀",
  "⺩": "王",
});

/** Characters that printings of the same words differ in: they carry nothing for recognising a label. */
const DROPPED = /[\s\u200b\u2060\ufeff、。,.・･·‧∙⋅ーｰ―—‐‑–\-_'"“”‘’「」『』*:;]/u;

const SAME: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  "〜": "~",
  "∼": "~",
  "‹": "<",
  "›": ">",
  "〈": "<",
  "〉": ">",
  "《": "<",
  "》": ">",
  "≪": "<",
  "≫": ">",
  "〔": "(",
  "〕": ")",
  "[": "(",
  "]": ")",
  "【": "(",
  "】": ")",
  ヶ: "ケ",
  ヵ: "ケ",
  "◯": "○",
  〇: "○",
  "⚪": "○",
  "∕": "/",
  "⁄": "/",
});

/** A text reduced to what it is recognised by, with the way back to the characters it came from. */
export interface Reduced {
  readonly text: string;
  /** For each code unit of `text`, the place of its character in the original. */
  readonly from: readonly number[];
  /** For each code unit of `text`, the place behind its character in the original. */
  readonly to: readonly number[];
}

/**
 * Reduces a text for matching only: NFKC, radicals, widths, brackets and case made one; blanks, long-vowel marks and
 * punctuation left out. Nothing that is shown or stored goes through here.
 */
export function reduce(original: string): Reduced {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  let position = 0;
  for (const character of original) {
    const next = position + character.length;
    const part = reducedCharacter(character);
    for (let unit = 0; unit < part.length; unit += 1) {
      from.push(position);
      to.push(next);
    }
    text += part;
    position = next;
  }
  return { text, from, to };
}

/** A text with the usual character for each look-alike of a PDF's fonts, as long as the text itself. */
export function plainCharacters(text: string): string {
  return text.replaceAll(/[\u2e80-\u2fdf\u2027\u2215]/gu, (character) => {
    const plain = LOOK_ALIKES[character] ?? RADICALS[character] ?? character.normalize("NFKC");
    return plain.length === character.length ? plain : character;
  });
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { "\u2027": "・", "\u2215": "/" };

/** The text of {@link reduce} alone. The form's own words, and the cells of a sheet, are asked for again and again. */
export const reducedText = remembered((original) => {
  let text = "";
  for (const character of original) text += reducedCharacter(character);
  return text;
});

const cache = new Map<string, string>();

function reducedCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let reduced = "";
  for (const part of (RADICALS[character] ?? character).normalize("NFKC")) {
    const same = SAME[part] ?? part;
    if (!DROPPED.test(same)) reduced += same.toLowerCase();
  }
  if (cache.size < 20000) cache.set(character, reduced);
  return reduced;
}
