import { BLANK } from "../../text/line-ends";
import { fitOf } from "../answers/fit";
import type { Reading } from "../answers/readings";
import { splitAmong } from "../answers/splitting";
import { shiftAnswers } from "./answers-first";
import { ONE_WORD } from "../answers/kinds";
import type { FlowLabels } from "./labels";
import { shareMasks } from "./masks";
import { type MasksInOrder, shareInOrder } from "./masks-in-order";
import { isOneWord } from "./one-word";
import { withoutLabelEnds, withoutLastMarkers } from "./label-ends";

/**
 * Puts right what a flow has mixed: where answers stand before their labels they go to them, masks in clusters go to the
 * fields that they belong to, and a single answer before its label goes back from the field before. Whatever was moved
 * and might be another's is marked.
 * @param masks those of a copy that shows no optional answer
 * @returns whether masks stand in clusters, so that an empty place may have one elsewhere
 */
export function untangleFlow(readings: readonly Reading[], { asked }: FlowLabels, masks: MasksInOrder | undefined): boolean {
  withoutLabelEnds(readings);
  shiftAnswers(readings);
  if (masks) shareInOrder(readings, masks);
  const isClustered = !masks && shareMasks(readings, asked);
  const isUsual = readings.some(standsBeforePrompt);
  readings.forEach((reading, index) => {
    if (!reading.entry?.flow || reading.state !== "answered") return;
    returnAnswer(reading, readings[index + 1], isUsual);
    takeFirst(readings[index - 1], reading);
  });
  withoutLastMarkers(readings);
  return isClustered;
}

/** Whether an answer stands between its item's title and its prompt, which shows that answers of this text do. */
export function standsBeforePrompt({ entry, state }: Reading): boolean {
  return (
    entry?.flow === true && state === "answered" && !entry.hasMarker && entry.prompts.length === 0 && entry.titles.length > 0
  );
}

function returnAnswer(reading: Reading, next: Reading | undefined, isUsual: boolean): void {
  if (next?.state !== "blank" || !next.entry?.flow) return;
  // Behind a title of its own, the next item's answer does not stand here.
  if (next.field.item !== reading.field.item && next.entry.titles.length > 0) return;
  const split = splitInTwo(reading, next, isUsual ? -0.5 : 1);
  if (split) move(reading, split.own, next, split.other);
}

/** Two labels in a row, then two answers: the first answer is the first label's. */
function takeFirst(before: Reading | undefined, reading: Reading): void {
  if (before?.state !== "blank" || !before.entry?.flow || before.field.requirement === "optional") return;
  if (before.field.item !== reading.field.item) return;
  const split = splitAmong(reading.value, [before.field, reading.field]);
  const [other, own] = split?.parts ?? [];
  if (own === undefined || other === undefined) return;
  const least = Math.max(0.5, fitOf(reading.field, reading.value) - 0.3);
  if (fitOf(before.field, other) >= 1 && fitOf(reading.field, own) >= least) move(reading, own, before, other);
}

function move(from: Reading, own: string, to: Reading, other: string): void {
  from.value = own;
  to.value = other;
  to.state = "answered";
  from.doubts.add("slipped");
  to.doubts.add("slipped");
}

/** The mark that a line of a list begins with. */
const BULLET = /^[・●■◆○]/u;

/**
 * Cuts an answer where what is behind the cut answers the next field: one word more likely than several, and behind a
 * whole answer to a question that asks for one word. An optional field may well be empty, so that it gets only what has
 * the very look of its answers, behind a single word that has the look of this one's.
 * @param least how well what is behind the cut has to answer the next field, as {@link fitOf} counts
 */
function splitInTwo({ field, value }: Reading, next: Reading, least: number): { own: string; other: string } | undefined {
  const fit = fitOf(field, value);
  let best: { own: string; other: string; score: number } | undefined;
  for (const { index } of value.matchAll(new RegExp(BLANK, "gu"))) {
    const [own, other] = [value.slice(0, index).trim(), value.slice(index).trim()];
    if (own === "" || other === "" || (BULLET.test(own) && BULLET.test(other))) continue;
    const [fits, fitsNext] = [fitOf(field, own), fitOf(next.field, other)];
    const [isOwnOneWord, isNextOneWord] = [isOneWord(own), isOneWord(other)];
    const mayBe =
      next.field.requirement === "optional"
        ? isOwnOneWord && isNextOneWord && fits >= 1 && fitsNext >= 1 && next.field.item === field.item
        : fits >= fit - 0.3 && fitsNext >= least;
    const score =
      fits +
      fitsNext +
      (isNextOneWord ? 0.2 : 0) +
      (isNextOneWord && ONE_WORD.has(next.field.answer.kind) ? 0.5 : 0) +
      (isOwnOneWord && ONE_WORD.has(field.answer.kind) ? 0.5 : 0);
    if (mayBe && (!best || score > best.score)) best = { own, other, score };
  }
  return best;
}
