import { brackets } from "../../text/brackets";
import { YES_NO, YES_NO_ALONE } from "./fit";
import type { Reading } from "./readings";

/**
 * How much shows that answers of several lines go on behind the next label, as where a text has the lines of a table by
 * their height and short cells stand in the middle of high rows: 2 for each that hardly is anything else, 1 for each that
 * may be.
 */
export function goesOnBehindLabels(readings: readonly Reading[]): number {
  let weight = 0;
  readings.forEach((reading, index) => {
    const next = readings[index + 1];
    if (reading.state !== "answered" || next?.state !== "answered" || next.field.index !== reading.field.index + 1) return;
    // What was moved from one to the other says nothing of where it stood.
    if (!next.doubts.has("slipped")) weight += goesOnIn(reading, next);
  });
  return weight;
}

/** How strongly an answer shows that it goes on behind the next label: 2 where hardly anything else is possible, 0 where nothing does. */
function goesOnIn({ value }: Reading, next: Reading): 0 | 1 | 2 {
  const words = value.split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (brackets(value).opened > 0 && brackets(next.value).closed > 0) return 2;
  if (UNFINISHED.test(last)) return 2;
  if (words.length > 1) {
    if (/^yesNo/.test(next.field.answer.kind) && YES_NO_ALONE.test(last) && !YES_NO.test(next.value)) return 2;
    const entry = LIST_ENTRY.exec(next.value)?.[0];
    if (entry !== undefined && opensList(words, entry)) return 2;
  }
  return GOES_ON.test(next.value) ? 1 : 0;
}

/** What opens an entry of a list that is not its first, or any of one with bullets. */
const LIST_ENTRY = /^(?:[・●■◆○]|[(（]?[2-9][.．)）]|[②-⑨])/u;
const FIRST_ENTRY = /^(?:[(（]?1[.．)）]|①)/u;
const OPENS_LIST = /(?:次|以下)のとおり[。：:]?$|[:：]$/u;

/** Whether the last of some words introduces a list that goes on with an entry, or is its first entry. */
function opensList(words: readonly string[], entry: string): boolean {
  const last = words.at(-1) ?? "";
  if (OPENS_LIST.test(last)) return true;
  if (!/^[・●■◆○]/u.test(entry)) return FIRST_ENTRY.test(last);
  return last.startsWith(entry) && !words.slice(0, -1).some((word) => word.startsWith(entry));
}

/** No answer ends with a comma. */
export const UNFINISHED = /[、，]$/u;

/** A text that begins with the last letter of a word, or of the first part of a sentence (るソフトウェア, し、しきい値). */
export const opensWithinWord = (text: string): boolean =>
  GOES_ON.test(text) || /^(?![おごみこそ])\p{Script=Hiragana}[、\p{Script=Han}\p{Script=Katakana}]/u.test(text);

/** What no answer begins with: the middle of a word or a sentence. */
export const GOES_ON =
  /^(?:[、。，．)）」』】〕〉》ぁぃぅぇぉっゃゅょんァィゥェォッャュョンー々]|を|が|へ|ます|する|した|して|され|れる|れた)/u;
