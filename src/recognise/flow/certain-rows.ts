import type { AnswerForm, Edition, Field } from "../../form";
import { BLANK } from "../../text/line-ends";
import { likenessToAnswer } from "../answers/fit";
import { endsWithMarker, holdsLabelPiece, isCutOption, labelsBeside, robbedFields } from "./label-pieces";
import type { LabelWords } from "./label-words";
import { heightsOf } from "./row-heights";

/** How many mandatory answers are missing, and how many answers look like none to their question. */
interface Amiss {
  readonly missing: number;
  readonly misfits: number;
}

/** So much a sound reading may have, and one whose lines stand where they were printed. */
const SOUNDLY: Amiss = { missing: 1, misfits: 5 };
const IN_LINES: Amiss = { missing: 5, misfits: 20 };

/** Kinds of which a single word is told from anything else, so that it is the whole of an answer. */
const TOLD_BY_LOOK: ReadonlySet<AnswerForm["kind"]> = new Set<AnswerForm["kind"]>([
  "date",
  "year",
  "elapsedYears",
  "age",
  "count",
  "money",
  "rate",
  "generations",
  "leadTime",
  "interval",
  "duration",
  "yesNo",
  "yesNoWithDetails",
]);

/** For each field, the lines of its answer. */
type Lines = ReadonlyMap<Field, readonly string[]>;

/** Fields that must have an answer and have none. */
export function unanswered({ fields }: Edition, answers: ReadonlyMap<Field, unknown>): Field[] {
  return fields.filter((field) => field.requirement !== "optional" && !answers.has(field));
}

/**
 * Fields of a text whose rows were gathered again that are certain to have their own answer, where what stands behind a
 * prompt is its answer and answers suit their questions throughout. Their labels and the next field's are whole, and
 * nothing in their answer may be a piece of a label. Where cells may stand in the middle of their rows, an answer is its
 * own only on the lines of its prompt, with no other lines beside it; on one line, only as a word among words that each
 * are the whole of an answer.
 */
export function certainRows(edition: Edition, found: LabelWords, lines: Lines): Set<Field> {
  const { words, prompts, torn, strays, hasLines } = found;
  const fits = new Map([...lines].map(([field, own]) => [field, likenessToAnswer(field, own.join("\n"))]));
  const missing = unanswered(edition, lines);
  const misfits = edition.fields.filter((field) => (fits.get(field) ?? 0) < 0);
  const isWithin = (most: Amiss): boolean => missing.length <= most.missing && misfits.length <= most.misfits;
  const isSound = isWithin(SOUNDLY);
  if (!isSound && !(hasLines && isWithin(IN_LINES))) return new Set();
  const amiss = new Set([...missing, ...misfits]);
  const asked = new Set(prompts.map(({ field }) => field));
  const robbed = robbedFields(words, prompts, strays);
  const isLabelled = (field: Field): boolean => asked.has(field) && !torn.has(field.item);
  const isTold = (field: Field): boolean => {
    const own = lines.get(field);
    if (!own) return true;
    const isOneWord = own.length === 1 && !BLANK.test(own[0] ?? "");
    return isOneWord && TOLD_BY_LOOK.has(field.answer.kind) && (fits.get(field) ?? 0) >= 1;
  };
  const isOnOneLine = (field: Field): boolean => (lines.get(field)?.length ?? 0) <= 1;
  const heights = hasLines ? heightsOf(found) : undefined;
  return new Set(
    edition.fields.filter((field, index) => {
      const [before, next] = [edition.fields[index - 1], edition.fields[index + 1]];
      const near = [before, field, next].filter((each) => each !== undefined);
      const own = lines.get(field);
      if (!own || robbed.has(field) || isCutOption(field, own)) return false;
      // What is amiss beside an answer may be in it, or it in that.
      if (near.some((each) => amiss.has(each))) return false;
      if (!isLabelled(field) || (next && !isLabelled(next))) return false;
      const standsAlone = heights
        ? (isSound && heights.areAtTop) || (heights.onOwnLines.has(field) && (isSound || near.every(isOnOneLine)))
        : near.every(isTold);
      if (!standsAlone) return false;
      const labels = labelsBeside(field, near);
      const isMixed = isTold(field) ? endsWithMarker : (line: string) => holdsLabelPiece(line, labels);
      return !own.some(isMixed);
    }),
  );
}
