import type { FieldAnswer } from "../disclosure";
import type { Edition, FieldId } from "../form";
import type { ReferenceInput } from "../reference";

/** The day of the check, as the caller gives it: rules read no clock. */
export interface Today {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Turns the text of an answer into a reading; pure, so that the engine may keep its result. */
export type Reader<Reading> = (text: string) => Reading;

/**
 * The answers as a rule sees them. A rule sees its subject, and the fields that it declares to read.
 * Every method throws for any other field: the engine reports that as the rule's defect.
 */
export interface Sheet {
  readonly edition: Edition;
  /** The day of the check. Throws unless the rule declares `readsClock`. */
  readonly today: Today;
  /** Reference values, the user's marks and levels. Throws unless the rule declares `readsReference`. */
  readonly reference: ReferenceInput;
  answer(id: FieldId): FieldAnswer;
  /** The answer's text, or undefined where there is none to read: blank, lost, masked, or a placeholder such as 「-」. */
  text(id: FieldId): string | undefined;
  /** What a reader makes of the answer, kept until the answer changes; undefined where there is no text to read. */
  read<Reading>(id: FieldId, reader: Reader<Reading>): Reading | undefined;
}
