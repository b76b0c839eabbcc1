/** Whether a character is half as wide as a kanji in print: ASCII, and the half-width kana. */
export function isHalfWidth(character: string): boolean {
  return /^[\u0020-\u007e\uff61-\uff9f]/u.test(character);
}

/** Width of a text in print, in half-width characters. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isHalfWidth(character) ? 1 : 2;
  return columns;
}
