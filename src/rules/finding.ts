import type { FieldId } from "../form";
import type { Holes, Template } from "../messages";

/** `error`: the form itself is broken. `warning`: inconsistent or a detail is missing. `info`: differs from a reference. */
export type Severity = "error" | "warning" | "info";

/** `needsReview`: a person must judge. */
export type Outcome = "finding" | "needsReview";

/** A change of one answer that follows from the sheet itself. Shown before it is made. */
export interface Fix {
  readonly field: FieldId;
  readonly before: string;
  readonly after: string;
}

/** One fault or question about one field, with all a reader needs to follow it. */
export interface Finding {
  /** Id of the rule, which is also the name of its file and of its page in the rule book. */
  readonly rule: string;
  readonly field: FieldId;
  /** Other fields that the finding rests on. */
  readonly related: readonly FieldId[];
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** What is wrong and what to do, with its holes. */
  readonly message: Template;
  readonly holes: Holes;
  /** How the answer was read (「監視間隔 5分と読みました」), so that a misreading shows. */
  readonly read?: Template;
  /** What the rule would have expected. */
  readonly expected?: Template;
  /** The form item, guideline section or document that the rule rests on. */
  readonly source: Template;
  readonly fix?: Fix;
}
