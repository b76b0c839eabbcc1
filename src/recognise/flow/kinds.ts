import type { AnswerForm } from "../../form";

type Kind = AnswerForm["kind"];

/** Kinds that one word answers: a second one is hardly theirs. */
export const ONE_WORD: ReadonlySet<Kind> = new Set<Kind>([
  "date",
  "year",
  "elapsedYears",
  "age",
  "count",
  "generations",
  "leadTime",
  "yesNo",
  "choice",
]);

/** Kinds that a number of one or two digits answers, as an item's number has. */
export const SHORT_NUMBER: ReadonlySet<Kind> = new Set<Kind>(["count", "age", "generations", "elapsedYears"]);
