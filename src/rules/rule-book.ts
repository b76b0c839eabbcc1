import type { Edition, FieldId } from "../form";
import { type Language, say } from "../messages";
import type { Severity } from "./finding";
import type { Example, Rule } from "./rule";

/** One field of an example, with the field's title for readers. */
export interface ExampleLine {
  readonly field: FieldId;
  readonly title: string;
  /** Empty where the example shows that the answer is missing. */
  readonly answer: string;
}

/** A page of the rule book in one language, as data: the pane, the README's reference and the command line print it. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  /** Fields that the rule looks at, in the form's order. */
  readonly fields: readonly FieldId[];
  /** Further fields that it reads for these, in the form's order. */
  readonly reads: readonly FieldId[];
  readonly fails: readonly ExampleLine[];
  readonly passes: readonly ExampleLine[];
  /** Its messages, holes left open. */
  readonly messages: readonly string[];
  /** What the rule rests on, where that is more than the form item of the field itself. */
  readonly source?: string;
}

/** The page of one rule. */
export function rulePage(rule: Rule, edition: Edition, language: Language): RulePage {
  const { title, why, fails, passes } = rule.documentation;
  const looksAt = rule.fields;
  const subjects = edition.fields.filter((field) =>
    typeof looksAt === "function" ? looksAt(field) : looksAt.includes(field.id),
  );
  const readsFor = rule.reads;
  const reads = new Set(typeof readsFor === "function" ? subjects.flatMap((field) => readsFor(field)) : readsFor);
  return {
    id: rule.id,
    title: say(title, language),
    why: say(why, language),
    severity: rule.severity,
    fields: subjects.map((field) => field.id),
    reads: edition.fields.filter((field) => reads.has(field.id) && !subjects.includes(field)).map((field) => field.id),
    fails: linesOf(fails, edition),
    passes: linesOf(passes, edition),
    messages: Object.values(rule.messages).map((message) => message[language]),
    ...(rule.source && { source: say(rule.source, language) }),
  };
}

/** All pages, in the order of the catalogue. */
export function ruleBook(rules: readonly Rule[], edition: Edition, language: Language): RulePage[] {
  return rules.map((rule) => rulePage(rule, edition, language));
}

function linesOf(example: Example, edition: Edition): ExampleLine[] {
  return Object.entries(example.answers).map(([field, answer]) => ({
    field,
    title: edition.field(field)?.item.title ?? "",
    answer,
  }));
}
