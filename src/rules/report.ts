import type { Edition, FieldId } from "../form";
import type { Finding } from "./finding";
import { type Adjustment, compareSeverity } from "./settings";

/** How many findings of each severity, and how many questions that a person must judge. */
export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Questions; they are not counted among the severities. */
  readonly needsReview: number;
  readonly total: number;
}

/** What became of one rule on one field. */
export type CheckState = "found" | "ok" | "notApplicable" | "failed";

/** A rule that broke down on a field: a defect of the product, told as such and never as a finding. */
export interface RuleFailure {
  readonly rule: string;
  readonly field: FieldId;
  readonly reason: string;
}

/** What a check found, and what it looked at. */
export interface CheckReport {
  /** In the form's order; within a field the gravest first. */
  readonly findings: readonly Finding[];
  /** The findings that stand at a field, in the same order. */
  findingsOf(field: FieldId): readonly Finding[];
  readonly summary: Summary;
  /** Pairs of rule and field that were looked at (found something or not), and that the rule does not speak of. */
  readonly checked: number;
  readonly notApplicable: number;
  /** What became of a rule on a field; undefined where the rule does not look at that field or is switched off. */
  stateOf(rule: string, field: FieldId): CheckState | undefined;
  readonly failures: readonly RuleFailure[];
  /** The workbook's departures from the rules as delivered. */
  readonly adjustments: readonly Adjustment[];
}

/** Counts findings for headings and the command line. */
export function summarise(findings: readonly Finding[]): Summary {
  const counts = { error: 0, warning: 0, info: 0, needsReview: 0 };
  for (const finding of findings) counts[finding.outcome === "needsReview" ? "needsReview" : finding.severity] += 1;
  return { ...counts, total: findings.length };
}

/** Orders findings by the form, then the gravest first, then findings before questions, then by rule. */
export function compareFindings(edition: Edition): (left: Finding, right: Finding) => number {
  const place = (id: FieldId): number => edition.field(id)?.index ?? edition.fields.length;
  return (left, right) =>
    place(left.field) - place(right.field) ||
    compareSeverity(left.severity, right.severity) ||
    outcomeRank(left) - outcomeRank(right) ||
    (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0);
}

function outcomeRank(finding: Finding): number {
  return finding.outcome === "finding" ? 0 : 1;
}
