import type { Disclosure } from "../../disclosure";
import type { FieldId } from "../../form";
import { type Language, say, type Template } from "../../messages";
import type { Finding } from "../../rules";

/** What the status column says of an answer; the gravest first. */
export type Status = "missing" | "correct" | "review" | "reference";

/** The words of the status column. The sheet's highlights look for these very words, in either language. */
export const STATUS_WORDS: Readonly<Record<Status, Template>> = {
  missing: { ja: "要記入", en: "Missing" },
  correct: { ja: "要修正", en: "Correct" },
  review: { ja: "要確認", en: "Review" },
  reference: { ja: "参考", en: "Note" },
};

/** All statuses, the gravest first. */
export const STATUSES: readonly Status[] = ["missing", "correct", "review", "reference"];

/** The status of a field that has this finding. */
export function statusOfFinding(finding: Finding, disclosure: Disclosure): Status {
  if (finding.severity === "info" && finding.outcome === "finding") return "reference";
  if (finding.severity !== "error" || finding.outcome === "needsReview") return "review";
  const state = disclosure.fields[finding.field]?.state;
  return state === "blank" || state === "lost" ? "missing" : "correct";
}

/** How many findings have each status. */
export function countStatuses(findings: readonly Finding[], disclosure: Disclosure): Readonly<Record<Status, number>> {
  const counts: Record<Status, number> = { missing: 0, correct: 0, review: 0, reference: 0 };
  for (const finding of findings) counts[statusOfFinding(finding, disclosure)] += 1;
  return counts;
}

/**
 * The word of the status column for every field that has findings: that of its gravest. Fields without findings are
 * not in the map.
 */
export function statuses(findings: readonly Finding[], disclosure: Disclosure, language: Language): ReadonlyMap<FieldId, string> {
  const gravest = new Map<FieldId, Status>();
  for (const finding of findings) {
    const status = statusOfFinding(finding, disclosure);
    const known = gravest.get(finding.field);
    if (!known || STATUSES.indexOf(status) < STATUSES.indexOf(known)) gravest.set(finding.field, status);
  }
  return new Map([...gravest].map(([field, status]) => [field, say(STATUS_WORDS[status], language)]));
}
