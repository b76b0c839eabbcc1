import type { Finding } from "../../rules";

/** What the pane sorts findings into: the severities, and apart from them the questions that a person must judge. */
export const FINDING_KINDS = ["error", "warning", "info", "needsReview"] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export function kindOf(finding: Finding): FindingKind {
  return finding.outcome === "needsReview" ? "needsReview" : finding.severity;
}
