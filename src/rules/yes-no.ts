import { readYesNo, valueOf, type YesNo } from "../answers";
import type { Field } from "../form";
import type { Reader, Sheet } from "./sheet";

type YesNoReader = Reader<YesNo | undefined>;

/** One reader per field, so that a field's reading is kept although its words for yes and no differ. */
const readers = new WeakMap<Field, YesNoReader>();

function readerOf(field: Field): YesNoReader {
  const known = readers.get(field);
  if (known) return known;
  const { answer } = field;
  const words = answer.kind === "yesNo" || answer.kind === "yesNoWithDetails" ? { yes: answer.yes, no: answer.no } : undefined;
  const reader: YesNoReader = (text) => valueOf(readYesNo(text, words));
  readers.set(field, reader);
  return reader;
}

/** How the answer says yes or no; undefined where it says neither, or is not there. */
export function yesNoOf(field: Field, sheet: Sheet): YesNo | undefined {
  return sheet.read(field.id, readerOf(field));
}

/** The answer is no: what the prompt asks for in the case of yes does not apply. */
export function answersNo(field: Field, sheet: Sheet): boolean {
  return yesNoOf(field, sheet)?.answer === "no";
}

/** Yes, once more: 有 あり. */
const REPEATED = /^(?:あり|有り?|有り?です|[○〇◯])?$/;

/** The answer is yes and nothing else: 「あり」. */
export function isBareYes(answer: YesNo | undefined): boolean {
  return answer?.answer === "yes" && answer.explicit && REPEATED.test((answer.details?.text ?? "").trim());
}
