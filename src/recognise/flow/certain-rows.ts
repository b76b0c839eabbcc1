import type { AnswerForm, Edition, Field } from "../../form";
import { BLANK } from "../../text/line-ends";
import { likenessToAnswer } from "../answers/fit";
import { endsWithMarker, holdsLabelPiece, isCutOption, labelsBeside, robbedFields } from "./label-pieces";
import type { LabelWords } from "./label-words";
import { heightsOf } from "./row-heights";

/** So many mandatory answers missing, and so many answers that look like none to their question, a sound reading may have. */
const MOST_AMISS = { soundly: { missing: 1, misfits: 5 }, inLines: { missing: 5, misfits: 20 } };

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

/**
 * Fields of a text whose rows were gathered again that are certain to have their own answer, where what stands behind a
 * prompt is its answer and answers suit their questions throughout. Their labels and the next field's are whole, and
 * nothing in their answer may be a piece of a label. Where cells may stand in the middle of their rows, an answer is its
 * own only on the lines of its prompt, with no other lines beside it; on one line, only as a word among words that each
 * are the whole of an answer.
 */
export function certainRows(edition: Edition, found: LabelWords, lines: Lines): Set<Field> {
  const { words, prompts, torn, strays, hasLines } = found;
  const fitOf = (field: Field): number => {
    const own = lines.get(field);
    return own ? likenessToAnswer(field, own.join("\n")) : 0;
  };
  const missing = edition.fields.filter((field) => field.requirement !== "optional" && !lines.has(field));
  const misfits = edition.fields.filter((field) => fitOf(field) < 0);
  const isSound = missing.length <= MOST_AMISS.soundly.missing && misfits.length <= MOST_AMISS.soundly.misfits;
  if (!isSound && (!hasLines || missing.length > MOST_AMISS.inLines.missing || misfits.length > MOST_AMISS.inLines.misfits))
    return new Set();
  const amiss = new Set([...missing, ...misfits]);
  const asked = new Set(prompts.map(({ field }) => field));
  const robbed = robbedFields(words, prompts, strays);
  const isLabelled = (field: Field | undefined): boolean => !field || (asked.has(field) && !torn.has(field.item));
  const isTold = (field: Field | undefined): boolean => {
    const own = field && lines.get(field);
    if (!field || !own) return true;
    return own.length === 1 && !BLANK.test(own[0] ?? "") && TOLD_BY_LOOK.has(field.answer.kind) && fitOf(field) >= 1;
  };
  const isOnOneLine = (field: Field | undefined): boolean => !field || (lines.get(field)?.length ?? 0) <= 1;
  const heights = hasLines ? heightsOf(found) : undefined;
  return new Set(
    edition.fields.filter((field, index) => {
      const [before, next] = [edition.fields[index - 1], edition.fields[index + 1]];
      const own = lines.get(field);
      if (!own || robbed.has(field) || isCutOption(field, own)) return false;
      // What is amiss beside an answer may be in it, or it in that.
      if ([before, field, next].some((each) => each && amiss.has(each))) return false;
      if (!isLabelled(field) || !isLabelled(next)) return false;
      const standsAlone = heights
        ? (isSound && heights.areAtTop) ||
          (heights.onOwnLines.has(field) && (isSound || [before, field, next].every(isOnOneLine)))
        : [before, field, next].every(isTold);
      if (!standsAlone) return false;
      const labels = labelsBeside(field, before, next);
      const isMixed = isTold(field) ? endsWithMarker : (line: string) => holdsLabelPiece(line, labels);
      return !own.some(isMixed);
    }),
  );
}
