import { reducedText } from "../../text/matching";
import type { Reading } from "../answers/readings";
import { isMarker } from "../words/markers";

/** A label's end of so many words at most stands behind what a text has in its midst. */
const MOST_WORDS = 4;

/** What no answer begins with. */
const GOES_ON = /^[のをがにはでとへや]/u;

/**
 * Takes what is left of an answer's own labels out of it in a flow: the end of its prompt or title and the marker behind it,
 * where the label breaks off at what stands in its midst (`…のサービス 27 名称 必須 あさぎりポータル`), or an end that goes on in
 * the middle of words (`の名称 …`).
 */
export function withoutLabelEnds(readings: readonly Reading[]): void {
  for (const reading of readings) {
    const words = wordsOf(reading);
    const start = endOfLabels(words, reading.field.prompt, reading.field.item.title);
    if (start > 0) keep(reading, words.slice(start));
  }
}

/** Takes the marker of the next field out of the end of an answer in a flow, where that one's answer stands before its prompt. */
export function withoutLastMarkers(readings: readonly Reading[]): void {
  for (const reading of readings) {
    const words = wordsOf(reading);
    if (words.length > 1 && isMarker(words.at(-1) ?? "")) keep(reading, words.slice(0, -1));
  }
}

const wordsOf = ({ entry, state, value }: Reading): string[] => (entry?.flow && state === "answered" ? value.split(/\s+/u) : []);

function keep(reading: Reading, words: readonly string[]): void {
  reading.value = words.join(" ");
  if (words.length === 0) reading.state = "blank";
  reading.doubts.delete("marker-in-answer");
  reading.doubts.add("scattered");
}

/** How many words at the beginning are the end of a label, with the marker behind it. */
function endOfLabels(words: readonly string[], ...labels: readonly string[]): number {
  const isEnd = (end: string): boolean => end !== "" && labels.some((label) => reducedText(label).endsWith(end));
  const marker = words.slice(0, MOST_WORDS + 1).findIndex(isMarker);
  if (marker > 0 && isEnd(reducedText(words.slice(0, marker).join("")))) return marker + 1;
  const [first = ""] = words;
  return words.length > 1 && first.length > 1 && GOES_ON.test(first) && isEnd(reducedText(first)) ? 1 : 0;
}
