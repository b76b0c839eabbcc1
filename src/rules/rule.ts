import type { FieldAnswer } from "../disclosure";
import type { Field, FieldId } from "../form";
import type { Template } from "../messages";
import type { ReferenceInput } from "../reference";
import type { Severity } from "./finding";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

/** The field that a rule looks at, with its answer. */
export interface Subject {
  readonly field: Field;
  readonly answer: FieldAnswer;
  /** The answer as printed; empty unless it was answered. */
  readonly text: string;
}

/** Answers that show a rule at work. Fields that are not named are blank. */
export interface Example {
  readonly answers: Readonly<Record<FieldId, string>>;
  /** What the user has chosen to compare with, where the rule speaks of that. */
  readonly reference?: Partial<ReferenceInput>;
}

/** What the rule book prints of a rule. The examples are run by the tests: they fail and pass as they say. */
export interface Documentation {
  readonly title: Template;
  /** Why a reader of the sheet is served by the rule. */
  readonly why: Template;
  readonly fails: Example;
  readonly passes: Example;
}

/**
 * One rule of the catalogue: one file, whose name is its id.
 * `Message` are the ids of its texts: messages, and the `read` and `expected` lines of its findings.
 */
export interface RuleDefinition<Message extends string> {
  /** Lower-case words with hyphens, the name of the rule's file and of its page in the rule book. */
  readonly id: string;
  /** The severity of its findings, where a verdict names no other. */
  readonly severity: Severity;
  /** The fields that it looks at, one at a time. */
  readonly fields: readonly FieldId[] | ((field: Field) => boolean);
  /** Further fields that it reads for a subject. Reading any other is a defect that the engine reports. */
  readonly reads?: readonly FieldId[] | ((field: Field) => readonly FieldId[]);
  /** True where the verdict depends on the day of the check. */
  readonly readsClock?: boolean;
  /** True where the verdict depends on reference values, the user's marks or levels. */
  readonly readsReference?: boolean;
  /**
   * `answered` (usual): called only where there is an answer to look at; elsewhere the rule does not apply.
   * `always`: called for blank, lost and placeholder answers too. Masked answers reach no rule.
   */
  readonly subjects?: "answered" | "always";
  /** What the rule rests on, where that is not the form item of the subject itself. */
  readonly source?: Template;
  readonly messages: Readonly<Record<Message, Template>>;
  readonly documentation: Documentation;
  check(subject: Subject, sheet: Sheet): Verdict<Message> | readonly Verdict<Message>[];
}

/** A rule as the engine runs it. */
export type Rule = RuleDefinition<string>;

/** Declares a rule. Its texts' ids are checked against the ids that its verdicts name. */
export function defineRule<const Message extends string>(definition: RuleDefinition<Message>): Rule {
  // A verdict of this rule names this rule's texts only, which the parameter has just proved.
  return definition;
}
