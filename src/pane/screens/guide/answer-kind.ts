import type { AnswerForm } from "../../../form";
import { type Language, say } from "../../../messages";
import { ANSWER_KIND_TEXTS } from "../../texts";

/** Tells what kind of answer a field asks for, in the form's own words where it has them. */
export function tellAnswerKind(answer: AnswerForm, language: Language): string {
  const text = ANSWER_KIND_TEXTS[answer.kind];
  if (answer.kind === "count") return say(text, language, { unit: answer.unit });
  if (answer.kind === "yesNo" || answer.kind === "yesNoWithDetails") {
    return say(text, language, { yes: answer.yes, no: answer.no });
  }
  return say(text, language);
}
