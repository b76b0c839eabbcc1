/** A requirement marker at the beginning of a text: the form prints it before the answer. */
const MARKER = /^(?:必\s{0,2}須|選\s{0,2}択|任意)(?:\s{0,2}[(（]?[○◯〇⚪●][)）]?|\s{0,2}[(（][○◯〇][)）])?/u;

/** The same in brackets, as copies without a column for it print it behind the label: 【必須】, (選択). */
const BRACKETED = /^[【[(（《〔［<＜]\s?(?:必\s{0,2}須|選\s{0,2}択|任意)(?:\s{0,2}(?:項目|[○◯〇⚪●]))?\s?[】\])）》〕］>＞]/u;

/** Words that go on after 必須 or 選択 in an answer of its own (「選択式」), so that it is no marker. */
const GOES_ON =
  /^(?:式|制|肢|可|不可|的|項目|事項|性|条件|ではな|です|とな|となり|の|する|し|でき|欄|開示|入力|が|は|に|を|\/|／)/u;

/**
 * Length of the marker that a text begins with, or 0.
 * @param expected true where the form prints a marker in this very place, whatever the words behind it
 */
export function markerLength(text: string, expected = false): number {
  const bracketed = BRACKETED.exec(text)?.[0].length;
  if (bracketed !== undefined) return bracketed;
  const length = MARKER.exec(text)?.[0].length ?? 0;
  return length > 0 && (expected || !GOES_ON.test(text.slice(length))) ? length : 0;
}

/** True for a cell or line that is a marker and nothing else. */
export function isMarker(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== "" && markerLength(trimmed) === trimmed.length;
}

/** The marker that a word ends with, in a text in which blanks are lost (`種類必須○`); empty where there is none. */
export const markerBehind = (word: string): string => /(?:必須[○◯〇]?|選択)$/u.exec(word)?.[0] ?? "";

/** Masks that the certification office publishes optional answers with: 記述有り(*), 記述無し(*). */
const MASK = /^記\s?述\s?(有|無|あ|な)\s?[りしれ]?\s?(?:[(（]\s?[*＊※✳]?\s?[)）]|[*＊※])?$/u;

/** What a mask says of an answer that a copy does not show. */
export type Masked = "withheld" | "not_described";

/** What a mask says, or undefined where the text is no mask. */
export function maskOf(text: string): Masked | undefined {
  const match = MASK.exec(text.trim());
  if (!match) return undefined;
  return match[1] === "有" || match[1] === "あ" ? "withheld" : "not_described";
}

/** A marker in the middle of a line, with the text around it. */
export function markerWithin(text: string): { readonly before: string; readonly behind: string } | undefined {
  for (const match of text.matchAll(/必須|選択/g)) {
    const start = match.index - (BRACKETED.test(text.slice(Math.max(0, match.index - 1))) ? 1 : 0);
    const length = markerLength(text.slice(start));
    if (start > 0 && length > 0) return { before: text.slice(0, start).trim(), behind: text.slice(start + length).trim() };
  }
  return undefined;
}

/** How many markers a text may hold, or words that look like one. */
export function markersIn(text: string): number {
  return text.match(/必須|選択/gu)?.length ?? 0;
}
