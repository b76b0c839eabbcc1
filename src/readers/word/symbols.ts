/** Signs of Wingdings and Symbol that forms and lists use: their code points mean nothing outside of those fonts. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x75, "◆"],
  [0x76, "❖"],
  [0xa1, "○"],
  [0xa7, "▪"],
  [0xa8, "□"],
  [0xb7, "•"],
  [0xd8, "➢"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

/** @param code of the sign in its font, with or without the F000 that Word sets before */
export function symbolOf(code: number): string | undefined {
  return SYMBOLS.get(code & 0xff);
}
