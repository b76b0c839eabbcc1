/** `12`, `12.`, `No.12`, `(12)`, `54-59`: nothing but a number, or a range of them. */
const NUMBER_CELL = /^(?:No\.?|№|項番?|項目|第|Q|問)?[^\p{L}\p{N}]?(\d{1,2})(?:[-~－―‐–〜～](\d{1,2}))?[.)．）】\]項]?$/iu;

/** Wide digits made narrow, and nothing else: ① is a choice and no number. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９．（）]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** Item number or range that a cell holds and nothing else. */
export function numbersOfCell(text: string): [number, number] | undefined {
  const plain = narrowDigits(text).replace(/\s/g, "");
  if (plain.length > 8 || /[月日年歳円名人件時分秒倍%]/.test(plain)) return undefined;
  const match = NUMBER_CELL.exec(plain);
  if (!match?.[1]) return undefined;
  const first = Number(match[1]);
  const last = match[2] ? Number(match[2]) : first;
  return first >= 1 && last >= first && last <= 93 ? [first, last] : undefined;
}
