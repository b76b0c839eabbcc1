import { reducedText } from "../../text/matching";
import { goesOnBehindLabels } from "./going-on";
import type { Anchor } from "../alignment/anchor";
import type { Stream } from "../labels/stream";
import { markersIn } from "../words/markers";
import type { Reading } from "./readings";

/** So many answers with the rest of their own label among their lines: the lines of labels and answers take turns. */
const FEWEST_RESTS = 4;

/** The same for answers that go on behind the next label; a single list may well look like that. */
const FEWEST_TORN = 4;

/**
 * Whether the lines of labels and answers stand among each other, as where a text has the lines of a table by their
 * height: the lines that follow a label are then not its answer.
 */
export function standInterleaved(readings: readonly Reading[]): boolean {
  const inLines = readings.filter(({ entry, state }) => entry?.running === true && !entry.flow && state === "answered");
  return holdRests(inLines) || goesOnBehindLabels(inLines) >= FEWEST_TORN;
}

/** Whether several answers hold the end of their own label. */
export function holdRests(readings: readonly Reading[]): boolean {
  return readings.filter((reading) => reading.state === "answered" && holdsOwnRest(reading)).length >= FEWEST_RESTS;
}

/** Marks answers in running lines that end as their own label does: the label may have gone on behind them. */
export function doubtOwnRests(readings: readonly Reading[]): void {
  for (const reading of readings) {
    const { entry, state, doubts } = reading;
    if (entry?.running === true && !entry.flow && state === "answered" && holdsOwnRest(reading)) doubts.add("label-in-answer");
  }
}

/** Marks what follows a label with a marker in its midst: the label goes on behind the answer's first line, which it has swallowed. */
export function doubtSwallowed(readings: readonly Reading[], stream: Stream): void {
  for (const { field, entry, doubts } of readings) {
    const swallows = ({ start, end }: Anchor): boolean =>
      markersIn(stream.text.slice(start, end)) > markersIn(reducedText(field.prompt));
    if (entry?.running === true && entry.prompts.some(swallows)) doubts.add("label-damaged");
  }
}

/** Shorter rests may be an answer's own words. */
const SHORTEST = 3;

/** Whether a line or a word of an answer is the end of its own label. */
export function holdsOwnRest({ field, value }: Reading): boolean {
  const labels = [field.prompt, field.item.title, field.item.group].map(reducedText);
  const isRest = (text: string): boolean => {
    const words = reducedText(text);
    return words.length >= SHORTEST && labels.some((label) => label.length > words.length && label.endsWith(words));
  };
  const lines = value.split(/[\n\u2028]/u);
  return (lines.length > 1 && lines.some(isRest)) || value.split(/\s/u).slice(1).some(isRest);
}
