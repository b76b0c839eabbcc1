import type { FieldId } from "../form";
import { type Holes, type Language, say } from "../messages";
import type { Finding, Fix, Outcome, Severity } from "./finding";

/** A finding in one language, in the shape that the command line prints. */
export interface FindingText {
  readonly rule: string;
  readonly field: FieldId;
  readonly related: readonly FieldId[];
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly message: string;
  readonly read?: string;
  readonly expected?: string;
  readonly source: string;
  readonly fix?: Fix;
  /** What fills the message, for programs that do not want to read it. */
  readonly holes: Holes;
}

/** Writes a finding in one language. The result is plain data, ready for JSON and for cells. */
export function render(finding: Finding, language: Language): FindingText {
  const write = (template: Finding["message"]): string => say(template, language, finding.holes);
  return {
    rule: finding.rule,
    field: finding.field,
    related: finding.related,
    severity: finding.severity,
    outcome: finding.outcome,
    message: write(finding.message),
    ...(finding.read && { read: write(finding.read) }),
    ...(finding.expected && { expected: write(finding.expected) }),
    source: write(finding.source),
    ...(finding.fix && { fix: finding.fix }),
    holes: finding.holes,
  };
}
