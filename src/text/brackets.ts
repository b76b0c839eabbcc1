const OPENING = "（(「『【〔［[";
const CLOSING = "）)」』】〕］]";

/** Brackets of a text that are open at its end, and that were open before its beginning. */
export function brackets(text: string): { opened: number; closed: number } {
  let [opened, closed] = [0, 0];
  for (const character of text) {
    if (OPENING.includes(character)) opened += 1;
    else if (CLOSING.includes(character) && opened > 0) opened -= 1;
    else if (CLOSING.includes(character)) closed += 1;
  }
  return { opened, closed };
}

/** Whether a text breaks off within brackets. */
export const endsInBrackets = (text: string): boolean => brackets(text).opened > 0;
