import { reducedText } from "../../text/matching";
import type { Reading } from "../answers/readings";
import { isMarker } from "../words/markers";

/** A prompt's end of so many words at most stands behind what a text has in its midst. */
const MOST_WORDS = 4;

/**
 * Takes the end of its own prompt and the marker behind it out of an answer, where the prompt breaks off at what stands in
 * its midst: the item's number in the middle of the row (`…のサービス 27 名称 必須 あさぎりポータル`).
 */
export function withoutPromptEnds(readings: readonly Reading[]): void {
  for (const reading of readings) {
    if (!reading.entry?.flow || reading.state !== "answered") continue;
    const words = reading.value.split(/\s+/u);
    const marker = words.slice(0, MOST_WORDS + 1).findIndex(isMarker);
    const end = reducedText(words.slice(0, marker).join(""));
    if (marker < 1 || end === "" || !reducedText(reading.field.prompt).endsWith(end)) continue;
    const rest = words.slice(marker + 1);
    reading.value = rest.join(" ");
    if (rest.length === 0) reading.state = "blank";
    reading.doubts.delete("marker-in-answer");
    reading.doubts.add("scattered");
  }
}
