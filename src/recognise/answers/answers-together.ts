import type { Field } from "../../form";
import { BLANK } from "../../text/line-ends";
import { tellByNames } from "./body-parts";
import { isEmptyRow, isLeftOut, part } from "./empty-rows";
import { tellByFigure } from "./figure-parts";
import { fitOf, isInWordsOf, likenessToAnswer, YES_NO } from "./fit";
import { tellByLook } from "./look-parts";
import { isOnTopic } from "./topics";
import { asksYesOrNo, hasLook, ONE_FIGURE, OWN_LOOK } from "./kinds";
import { mayBeOfTwo } from "./of-two";
import { returnRows } from "./one-row-off";
import { type Beside, type Parts, sided, type Told } from "./parting";
import { isEmpty, type Reading } from "./readings";
import { partWholeItems } from "./whole-items";
import { tellByYesOrNo } from "./yes-no-parts";

/** How well a part has to suit the empty field to be its answer, and how much better it, than the field that it stands in. */
const SUITS = 0.75;
const BETTER = 0.5;

/** How much worse than the whole what is left may suit its own field. */
const SLACK = 0.3;

/** What tells by the kinds of two fields whose answers stand in the place of one. */
const TELLERS: readonly ((beside: Beside) => Told)[] = [tellByYesOrNo, tellByFigure, tellByNames, tellByLook];

/**
 * Where the answers of two fields that follow each other stand in the place of one, and the other's is empty: the part
 * that plainly answers the empty one goes to it, marked. Where the parts do not tell, both are marked.
 */
export function partTogether(readings: readonly Reading[]): void {
  partWholeItems(readings);
  returnRows(readings);
  readings.forEach((empty, index) => {
    const [before, after] = [readings[index - 1], readings[index + 1]];
    const hasRow = isEmptyRow(empty);
    for (const [own, comesFirst, beyond] of [
      [after, false, readings[index + 2]],
      [before, true, readings[index - 2]],
    ] as const) {
      if (!own || own.state !== "answered" || own.entry?.flow !== false || !isEmpty(empty)) continue;
      // Without a row of its own, a field of the same item may have been left out of it.
      if (!hasRow && !(isLeftOut(empty) && own.field.item === empty.field.item)) continue;
      const told = tell(empty, own, comesFirst, beyond);
      if (told && told !== "unclear") part(empty, own, told);
      else if (!hasRow) continue;
      if (told || give(empty, own, comesFirst) || mayHold(own, empty, comesFirst) || isRather(empty, own)) {
        empty.doubts.add("together");
        own.doubts.add("together");
      }
    }
  });
}

function tell({ field }: Reading, { field: own, value }: Reading, comesFirst: boolean, beyond: Reading | undefined): Told {
  const between = beyond !== undefined && isEmptyRow(beyond);
  for (const teller of TELLERS) {
    const told = teller({ own, field, value, comesFirst, between });
    if (told) return told;
  }
  return undefined;
}

/** An answer cut in two: what stays, and what may be the empty field's. */
interface Cut extends Parts {
  /** The text had just these two paragraphs, or words. */
  readonly isWhole: boolean;
}

/**
 * Gives an empty field the part of its neighbour's answer that is its own.
 * @param comesFirst the neighbour is the field before
 */
function give(empty: Reading, own: Reading, comesFirst: boolean): boolean {
  const cut = cutsOf(own, comesFirst).find((each) => isTheirs(empty, own, each, comesFirst));
  if (!cut) return false;
  part(empty, own, cut);
  return true;
}

/** The last paragraph of an answer, or its last word, cut off; or the first where the neighbour comes behind. */
function cutsOf({ field, value }: Reading, comesFirst: boolean): Cut[] {
  const end = value.includes("\n") ? /\n/gu : new RegExp(BLANK, "gu");
  const places = [...value.matchAll(end)].map(({ index }) => index);
  const outer = comesFirst ? places.at(-1) : places[0];
  // An answer of one word ends with it, whatever follows.
  const inner = comesFirst ? places[0] : places.at(-1);
  return [outer, ...(ONE_FIGURE.has(field.answer.kind) ? [inner] : [])].flatMap((place) => {
    if (place === undefined) return [];
    const [first, second] = [value.slice(0, place).trim(), value.slice(place + 1).trim()];
    const isWhole = places.length === 1;
    return [{ ...sided({ comesFirst }, first, second), isWhole }];
  });
}

/**
 * Whether a part plainly answers the empty field: it looks like that field's answer and not like its neighbour's, and what
 * is left is an answer as well as before; or the parts say yes or no twice, name two figures of one kind, or are the two
 * paragraphs of a place where two answers have to be. Optional fields are often empty: there each part has its look.
 */
function isTheirs({ field }: Reading, own: Reading, { kept, given, isWhole }: Cut, comesFirst: boolean): boolean {
  if (asksYesOrNo(field) && saysTwice(kept, given)) return true;
  if (comesFirst && isLeftYesOrNo(own.field, field, kept, given)) return true;
  if (comesFirst && hasDetails(own)) return false;
  const isOptional = field.requirement === "optional";
  const [suits, remains] = [fitOf(field, given), fitOf(own.field, kept)];
  const isSingle = ONE_FIGURE.has(own.field.answer.kind);
  const isSame = isSingle && own.field.answer.kind === field.answer.kind;
  if (isSame && isWhole && [kept, given].every((each) => FIGURE.test(each)) && !isInWordsOf(own.field, given)) return true;
  const inLines = own.value.includes("\n");
  if (!isOptional && isWhole && inLines && !LISTED.test(comesFirst ? given : kept) && suits >= 0 && remains >= 0) return true;
  if (!isOptional && isSingle && remains >= 1 && suits >= 0 && fitOf(own.field, given) < 0) return true;
  const isPlain = inLines || OWN_LOOK.has(field.answer.kind);
  return (
    isPlain &&
    suits >= SUITS &&
    suits >= fitOf(own.field, given) + BETTER &&
    remains >= (isOptional ? 1 : fitOf(own.field, own.value) - SLACK)
  );
}

/** A figure with its unit, and nothing else. */
const FIGURE = /^[△▲-]?[\d０-９][^\s]{0,14}$/u;

/** Whether a text that says yes or no is followed by another that does: in a line of its own, or alone. */
function saysTwice(kept: string, given: string): boolean {
  return YES_NO.test(kept) && SAYS_YES_NO.test(given);
}

/** Whether an answer that is none to a question for yes or no ends with just that, which the empty field asks for. */
function isLeftYesOrNo(own: Field, field: Field, kept: string, given: string): boolean {
  return asksYesOrNo(field) && field.requirement !== "optional" && !asksYesOrNo(own) && kept !== "" && JUST_YES_NO.test(given);
}

const JUST_YES_NO = /^(?:あり|なし|有り?|無し?)$/u;

const SAYS_YES_NO = /^(?:あり|なし|有り?|無し?)(?:$|[:：、，,(（])/u;

const BARE_COUNT = /^[\d０-９][\d０-９,，]*(?:社|名|人|件)?$/u;

const ENDS_IN_YES_NO = /[\p{L}\p{N}](?:あり|なし|有|無)$/u;

/**
 * Whether an answer may hold that of an empty field beside it: in one of its paragraphs, in words that look like it, or in
 * its words where nothing shows that all of them are its own. Of optional fields many are empty: there one of two paragraphs
 * has to look like theirs, or a count has to stand beside words.
 */
function mayHold(own: Reading, { field }: Reading, comesFirst: boolean): boolean {
  const paragraphs = own.value.split("\n");
  const looksLikeTheirs = (part: string): boolean => likenessToAnswer(field, part) >= 1;
  if (paragraphs.length > 1 && paragraphs.slice(1).every((paragraph) => LISTED.test(paragraph))) return false;
  if (field.requirement === "optional") {
    const given = cutsOf(own, comesFirst)[0]?.given ?? "";
    if (field.answer.kind === "count" && !hasLook(own.field) && BARE_COUNT.test(given)) return true;
    if (paragraphs.length > 1 && ONE_FIGURE.has(own.field.answer.kind)) return true;
    if (paragraphs.length === 2 && own.field.item === field.item && !hasLook(own.field) && !hasLook(field)) return true;
    return paragraphs.length === 2 && hasLook(field) && paragraphs.some(looksLikeTheirs);
  }
  if (paragraphs.length > 1 || (!asksYesOrNo(own.field) && ENDS_IN_YES_NO.test(own.value))) return true;
  const words = own.value.split(BLANK);
  if (words.length > 1 && OWN_LOOK.has(field.answer.kind) && !hasDetails(own) && looksLikeTheirs(own.value)) return true;
  return mayBeOfTwo({ own: own.field, field, value: own.value, comesFirst });
}

/**
 * Whether an answer speaks of what the empty field beside it asks for, and not of what its own does, as one that slipped
 * into the next row.
 */
function isRather({ field }: Reading, { field: own, value }: Reading): boolean {
  if (value.length < SPOKEN) return false;
  if (isInWordsOf(field, value) && !isInWordsOf(own, value) && isOnTopic(own, value) !== true) return true;
  const isTheirs = isOnTopic(field, value) ?? (OWN_LOOK.has(field.answer.kind) && likenessToAnswer(field, value) >= 1);
  return isTheirs && isOnTopic(own, value) === false && !isInWordsOf(own, value);
}

/** Shorter answers say nothing of their topic. */
const SPOKEN = 4;

/** The lines of a list are of one answer. */
const LISTED = /^\s*[・･•●○◯■□◆◇※*＊-]/u;

/** Whether an answer says yes and then more: that is all its own. */
function hasDetails({ field, value }: Reading): boolean {
  return asksYesOrNo(field) && YES_NO.test(value.normalize("NFKC").trim());
}
