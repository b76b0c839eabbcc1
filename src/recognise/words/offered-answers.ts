import type { Field } from "../../form";

/** The answers that a question itself offers: what it is to be chosen from, or its yes and no; none for any other. */
export function offeredAnswers({ answer }: Pick<Field, "answer">): readonly string[] {
  if (answer.kind === "choice") return answer.options;
  return answer.kind === "yesNo" ? [answer.yes, answer.no] : [];
}
