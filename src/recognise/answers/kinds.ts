import type { AnswerForm, Field } from "../../form";

type Kind = AnswerForm["kind"];

/** Kinds of which a figure is the answer, without blanks in it. */
const FIGURES = ["date", "year", "elapsedYears", "age", "count", "generations", "leadTime"] as const;

/** Kinds that one word answers: a second one is hardly theirs. */
export const ONE_WORD: ReadonlySet<Kind> = new Set<Kind>([...FIGURES, "yesNo", "choice"]);

/** Kinds of which an answer is a figure, or little more. */
export const ONE_FIGURE: ReadonlySet<Kind> = new Set<Kind>([...FIGURES, "money", "rate"]);

/** Kinds of answers that hardly any other answer holds by chance. */
export const OWN_LOOK: ReadonlySet<Kind> = new Set<Kind>([
  "date",
  "year",
  "elapsedYears",
  "generations",
  "leadTime",
  "fee",
  "interval",
  "duration",
  "hours",
  "contact",
]);

/** Kinds that a number of one or two digits answers, as an item's number has. */
export const SHORT_NUMBER: ReadonlySet<Kind> = new Set<Kind>(["count", "age", "generations", "elapsedYears"]);

export const asksYesOrNo = ({ answer }: Field): boolean => answer.kind === "yesNo" || answer.kind === "yesNoWithDetails";

/** Whether answers to a field have a look of their own. */
export function hasLook({ answer }: Field): boolean {
  return answer.kind !== "text" && answer.kind !== "name" && !answer.kind.endsWith("List");
}
