import { normaliseForMatching } from "../answers";
import type { Field } from "../form";
import type { Sheet } from "./sheet";
import { yesNoOf } from "./yes-no";

const REASON = /ため|ので|により|から(?!の)|理由|場合|ゆえ|故|代わり|代替|予定/;
/** The answer begins with its no; a no further on may be about a part (FAXなし). */
const LEADING_NO = /^[\s・■●※*(「]{0,4}(?:現在は?、?|特に)?(?:なし|無|否|該当|いいえ|[×✕]|ありません|ございません|no(?![a-z]))/i;
/** A denial in other words is the whole answer only where the answer is short: 未整備, 実施していない. */
const SHORT = 14;

/**
 * How an answer is no: `bare` without anything beside it, `explained` with further words.
 * @returns undefined where it is not a no, or gives a reason for it: a reader has what there is to say
 */
export function denialOf(field: Field, text: string, sheet: Sheet): "bare" | "explained" | undefined {
  const said = yesNoOf(field, sheet);
  if (said?.answer !== "no" || REASON.test(text)) return undefined;
  if (!said.explicit) return [...text.trim()].length <= SHORT ? "bare" : undefined;
  if (!beginsWithNo(text)) return undefined;
  return (said.details?.text ?? "").trim() === "" ? "bare" : "explained";
}

/** Tells whether an answer begins with its no. */
export function beginsWithNo(text: string): boolean {
  return LEADING_NO.test(normaliseForMatching(text));
}
