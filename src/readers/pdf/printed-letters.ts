/** Radicals of the supplement block that look like whole characters and have no compatibility mapping of their own. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map([
  ["⺎", "兀"],
  ["⺟", "母"],
  ["⺠", "民"],
  ["⺩", "王"],
  ["⺫", "目"],
  ["⻁", "虎"],
  ["⻄", "西"],
  ["⻅", "見"],
  ["⻆", "角"],
  ["⻋", "車"],
  ["⻑", "長"],
  ["⻓", "長"],
  ["⻘", "青"],
  ["⻝", "食"],
  ["⻤", "鬼"],
  ["⻩", "黄"],
  ["⻫", "斉"],
  ["⻭", "歯"],
  ["⻯", "竜"],
  ["⻲", "亀"],
]);

/** The radicals, the middle dot and the ligatures: all that is not what it is named. */
const NAMED_BY_CHANCE = /[\u2027\u2e80-\u2fd5\ufb00-\ufb06]/u;

/**
 * Gives the letters that stand on the page. A PDF names glyphs, and fonts share one glyph between a character and the
 * radical that looks the same (⼤ and 大), or between ・ and ‧; which of the two the text layer names is chance. Writing
 * has no use for the radicals, so the character is what was printed.
 */
export function printedLetters(text: string): string {
  if (!NAMED_BY_CHANCE.test(text)) return text;
  return text
    .replace(/[\u2f00-\u2fd5]/gu, (radical) => radical.normalize("NFKC"))
    .replace(/[\u2e80-\u2eff]/gu, (radical) => SUPPLEMENT.get(radical) ?? radical)
    .replace(/\u2027/gu, "・")
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize("NFKC"));
}

/** Glyphs that fonts share, by the character that the text layer names them after: what they are where it says that they are another. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ["\u301c", "\uff5e"],
  ["\uff5e", "\u301c"],
  ["\u2215", "\uff0f"],
  ["\u2016", "\u2225"],
  ["\u2225", "\u2016"],
  ["\u2212", "\uff0d"],
  ["\u2014", "\u2015"],
  ["\u2015", "\u2014"],
  ["\u22ef", "\u2026"],
  ["\u2003", "\u3000"],
]);

/** Gives the letters of a glyph that the PDF itself says to be named wrongly. */
export function namedLetters(text: string): string {
  return SHARED.get(text) ?? printedLetters(text);
}
