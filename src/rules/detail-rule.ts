import type { Field, FieldId } from "../form";
import type { Template } from "../messages";
import { beginsWithNo } from "./denial";
import { defersToOperator } from "./operator";
import { defineRule, type Documentation, type Rule, type Subject } from "./rule";
import type { Sheet } from "./sheet";
import { found, needsReview, notApplicable, ok } from "./verdict";
import { yesNoOf } from "./yes-no";

/** Of this length, an answer is one statement. */
const SHORT = 24;

/** A detail that a prompt asks for by name. */
export interface DetailDefinition {
  readonly id: string;
  readonly fields: readonly FieldId[];
  /** Further fields that `isGiven` or `applies` read. */
  readonly reads?: readonly FieldId[];
  /** Tells whether the answer gives the detail. */
  isGiven(subject: Subject, sheet: Sheet): boolean;
  /** False where the answer is of a kind that needs no such detail; without it, every answer but a no needs it. */
  applies?(subject: Subject, sheet: Sheet): boolean;
  /** False where a no says nothing about the detail, as 「使用していない」 does about a time; without it, a no excuses. */
  readonly noExcuses?: boolean;
  /** Says which detail is missing and what to do. */
  readonly missing: Template;
  /** An answer that gives the detail, as an example to follow. */
  readonly expected: Template;
  readonly documentation: Documentation;
}

/**
 * A rule on one detail that a prompt asks for: a warning where the answer leaves it out.
 * It does not apply where the answer is no. Where the form asks for yes or no and the answer says neither, only a reader
 * can tell whether the detail is owed, so the verdict is a question.
 */
export function defineDetailRule(definition: DetailDefinition): Rule {
  return defineRule({
    id: definition.id,
    severity: "warning",
    fields: definition.fields,
    ...(definition.reads && { reads: definition.reads }),
    messages: { missing: definition.missing, expected: definition.expected },
    documentation: definition.documentation,
    check(subject, sheet) {
      if ((definition.noExcuses !== false && isExcused(subject, sheet)) || definition.applies?.(subject, sheet) === false)
        return notApplicable;
      if (definition.isGiven(subject, sheet)) return ok;
      if (isOfBuilding(subject.field) && defersToOperator(subject.text)) return notApplicable;
      const report = asksYesOrNo(subject.field) && !yesNoOf(subject.field, sheet) ? needsReview : found;
      return report("missing", { expected: "expected", related: [] });
    },
  });
}

/**
 * The answer is no. Where the form does not ask for yes or no, a longer answer that ends in one speaks of a part (…は指摘なし).
 */
function isExcused({ field, text }: Subject, sheet: Sheet): boolean {
  const said = yesNoOf(field, sheet);
  if (said?.answer !== "no") return false;
  return asksYesOrNo(field) || !said.explicit || beginsWithNo(text) || [...text].length <= SHORT;
}

/** Buildings and machines may be another operator's; what a service itself does is for its provider to say. */
function isOfBuilding({ item }: Field): boolean {
  return item.section.title.startsWith("ハウジング");
}

function asksYesOrNo(field: Field): boolean {
  return field.answer.kind === "yesNo" || field.answer.kind === "yesNoWithDetails";
}
