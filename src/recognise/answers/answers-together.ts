import type { AnswerForm, Field } from "../../form";
import { BLANK } from "../../text/line-ends";
import { fitOf, likenessToAnswer, YES_NO } from "./fit";
import type { Reading } from "./readings";

/** How well a part has to suit the empty field to be its answer, and how much better it, than the field that it stands in. */
const SUITS = 0.75;
const BETTER = 0.5;

/** How much worse than the whole what is left may suit its own field. */
const SLACK = 0.3;

/**
 * Where the answers of two fields that follow each other stand in the place of one, and the other's is empty: the part
 * that plainly answers the empty one goes to it, marked. Where the parts do not tell, both are marked.
 */
export function partTogether(readings: readonly Reading[]): void {
  readings.forEach((empty, index) => {
    if (!isEmptyRow(empty)) return;
    for (const [own, comesFirst] of [
      [readings[index + 1], false],
      [readings[index - 1], true],
    ] as const) {
      if (!own || own.state !== "answered" || own.entry?.flow !== false) continue;
      if (give(empty, own, comesFirst) || mayHold(own, empty, comesFirst)) {
        empty.doubts.add("together");
        own.doubts.add("together");
      }
    }
  });
}

/** Whether a row has no answer though its own labels are there; a flow has doubts of its own. */
function isEmptyRow({ state, entry }: Reading): boolean {
  return (state === "blank" || state === "lost") && entry?.flow === false;
}

/**
 * Gives an empty field the part of its neighbour's answer that is plainly its own: what is left is an answer as well as
 * before. Optional fields are often empty: there each part has to be told from the other by its look.
 * @param comesFirst the neighbour is the field before
 */
function give(empty: Reading, own: Reading, comesFirst: boolean): boolean {
  const parts = cutOff(own.value, comesFirst);
  if (!parts) return false;
  const { kept, given } = parts;
  const suits = fitOf(empty.field, given);
  const isPlain = own.value.includes("\n") || OWN_LOOK.has(empty.field.answer.kind);
  const isTheirs = isPlain && suits >= SUITS && suits >= fitOf(own.field, given) + BETTER && !(comesFirst && hasDetails(own));
  const remains = fitOf(own.field, kept);
  const isOwn = remains >= (empty.field.requirement === "optional" ? 1 : fitOf(own.field, own.value) - SLACK);
  if (!(isTheirs && isOwn) && !(asksYesOrNo(empty.field) && saysTwice(kept, given))) return false;
  Object.assign(empty, { state: "answered", value: given, entry: own.entry });
  own.value = kept;
  own.doubts.delete("kind");
  empty.doubts.clear();
  return true;
}

/**
 * The last paragraph of a text, or its last word, and what is left of it.
 * @param fromEnd false for the first
 */
function cutOff(text: string, fromEnd: boolean): { readonly kept: string; readonly given: string } | undefined {
  const end = text.includes("\n") ? /\n/gu : new RegExp(BLANK, "gu");
  const cuts = [...text.matchAll(end)].map(({ index }) => index);
  const cut = fromEnd ? cuts.at(-1) : cuts[0];
  if (cut === undefined) return undefined;
  const [first, second] = [text.slice(0, cut).trim(), text.slice(cut + 1).trim()];
  return fromEnd ? { kept: first, given: second } : { kept: second, given: first };
}

const asksYesOrNo = ({ answer }: Field): boolean => answer.kind === "yesNo" || answer.kind === "yesNoWithDetails";

/** Whether a text that says yes or no is followed by another that does: in a line of its own, or alone. */
function saysTwice(kept: string, given: string): boolean {
  return YES_NO.test(kept) && BARE_YES_NO.test(given);
}

const BARE_COUNT = /^[\d０-９][\d０-９,，]*(?:社|名|人|件)?$/u;

const ENDS_IN_YES_NO = /[\p{L}\p{N}](?:あり|なし|有|無)$/u;

const BARE_YES_NO = /^(?:あり|なし|有り?|無し?)$/u;

/**
 * Whether an answer may hold that of an empty field beside it: in one of its paragraphs, in words that look like it, or in
 * one of its two words where neither field's answer has a look of its own. Of optional fields many are empty: there one of
 * two paragraphs has to look like theirs, or a count has to stand beside words.
 */
function mayHold(own: Reading, { field }: Reading, comesFirst: boolean): boolean {
  const paragraphs = own.value.split("\n");
  const looksLikeTheirs = (part: string): boolean => likenessToAnswer(field, part) >= 1;
  if (paragraphs.length > 1 && paragraphs.slice(1).every((paragraph) => LISTED.test(paragraph))) return false;
  if (field.requirement === "optional") {
    const given = cutOff(own.value, comesFirst)?.given ?? "";
    if (field.answer.kind === "count" && !isTold(own.field) && BARE_COUNT.test(given)) return true;
    return paragraphs.length === 2 && isTold(field) && paragraphs.some(looksLikeTheirs);
  }
  if (paragraphs.length > 1 || (!asksYesOrNo(own.field) && ENDS_IN_YES_NO.test(own.value))) return true;
  const words = own.value.split(BLANK);
  if (words.length > 1 && OWN_LOOK.has(field.answer.kind) && !hasDetails(own)) return looksLikeTheirs(own.value);
  return words.length === 2 && !isTold(field) && !isTold(own.field);
}

/** The lines of a list are of one answer. */
const LISTED = /^\s*[・･•●○◯■□◆◇※*＊-]/u;

/** Kinds of answers that hardly any other answer holds by chance. */
const OWN_LOOK: ReadonlySet<AnswerForm["kind"]> = new Set<AnswerForm["kind"]>([
  "date",
  "fee",
  "interval",
  "duration",
  "leadTime",
  "generations",
  "hours",
  "contact",
]);

/** Whether an answer says yes and then more: that is all its own. */
function hasDetails({ field, value }: Reading): boolean {
  return asksYesOrNo(field) && YES_NO.test(value.normalize("NFKC").trim());
}

/** Whether answers to a field have a look of their own. */
function isTold({ answer }: Field): boolean {
  return answer.kind !== "text" && answer.kind !== "name" && !answer.kind.endsWith("List");
}
