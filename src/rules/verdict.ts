import type { FieldId } from "../form";
import type { Holes } from "../messages";
import type { Fix, Outcome, Severity } from "./finding";

/** What a verdict may add to its message. All texts of a verdict share its holes. */
export interface VerdictDetails<Message extends string> {
  readonly holes?: Holes;
  /** Fields that the verdict rests on; without it, all that the rule declares to read. */
  readonly related?: readonly FieldId[];
  /** Text that says how the answer was read. */
  readonly read?: Message;
  /** Text that says what the rule would have expected. */
  readonly expected?: Message;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A rule found something, or has a question that a person must answer. */
export interface FoundVerdict<Message extends string> {
  readonly kind: Outcome;
  readonly message: Message;
  readonly details: VerdictDetails<Message>;
}

/** `ok`: looked at and sound. `notApplicable`: there is nothing here that the rule speaks of, or it could not be read. */
export type Verdict<Message extends string> =
  { readonly kind: "ok" } | { readonly kind: "notApplicable" } | FoundVerdict<Message>;

/** Looked at and sound. */
export const ok = { kind: "ok" } as const;

/** There is nothing here that the rule speaks of. */
export const notApplicable = { kind: "notApplicable" } as const;

/** The rule is sure: the answer has the fault that the message describes. */
export function found<const Message extends string, const Detail extends string = Message>(
  message: Message,
  details: VerdictDetails<Detail> = {},
): FoundVerdict<Message | Detail> {
  return { kind: "finding", message, details };
}

/** A reader has to judge: the text may be right, but the rule cannot tell. */
export function needsReview<const Message extends string, const Detail extends string = Message>(
  message: Message,
  details: VerdictDetails<Detail> = {},
): FoundVerdict<Message | Detail> {
  return { kind: "needsReview", message, details };
}
