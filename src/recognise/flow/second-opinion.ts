import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import type { Reading } from "../answers/readings";
import { CLEAR } from "./margins";
import type { SharedAnswers } from "./shared-answers";

/** What a reading has for each field that it has an answer to. */
export type Texts = ReadonlyMap<Field, string>;

/** Fields whose answers no other distribution gives another place. */
export function clearAnswers({ clearness }: SharedAnswers): Field[] {
  return [...clearness()].flatMap(([field, margin]) => (margin >= CLEAR.alone ? [field] : []));
}

/**
 * Fields whose answers are the same where they are shared out by all that is known of them, and in a reading that goes by what
 * stands beside the prompts: each way goes wrong for other reasons.
 */
export function agreedAnswers({ answers, clearness }: SharedAnswers, readings: readonly Texts[]): Field[] {
  return [...clearness().keys()].filter((field) => {
    const shared = reducedText((answers.get(field) ?? []).map(({ text }) => text).join(" "));
    return readings.some((texts) => reducedText(texts.get(field) ?? "") === shared);
  });
}

/** Takes the doubts about where answers of a flow belong back from those that are shared out as they were read. */
export function confirmFlow(readings: readonly Reading[], shared: () => SharedAnswers | undefined): void {
  const doubtful = readings.filter(
    ({ entry, state, doubts }) => entry?.flow && state === "answered" && (doubts.has("scattered") || doubts.has("order")),
  );
  const found = doubtful.length > 0 ? shared() : undefined;
  if (!found) return;
  const agreed = new Set(agreedAnswers(found, [new Map(doubtful.map(({ field, value }) => [field, value]))]));
  for (const { field, doubts } of doubtful) {
    if (!agreed.has(field)) continue;
    doubts.delete("scattered");
    doubts.delete("order");
  }
}
