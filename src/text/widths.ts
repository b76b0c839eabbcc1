/** Whether a character is half as wide as a kanji in print: ASCII, and the half-width kana. */
export function isHalfWidth(character: string): boolean {
  return /^[\u0020-\u007e\uff61-\uff9f]/u.test(character);
}
