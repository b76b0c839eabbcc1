/** A word of a text, between blanks, and where it stands there. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index: start }) => ({ text: word, start, end: start + word.length }));
}
