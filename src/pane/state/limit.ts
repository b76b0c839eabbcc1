import type { Disclosure } from "../../disclosure";
import type { Edition, Field, FieldId } from "../../form";
import { answerText } from "../../sheets";
import { countCharacters } from "../../text/graphemes";

/** How many characters an answer has, against how many it may have. */
export interface LengthCount {
  readonly count: number;
  readonly limit: number | undefined;
  /** All fields that are counted together; the field alone where it shares its limit with none. */
  readonly fields: readonly FieldId[];
}

/** Counts a field's answer, and with it those that share its limit. */
export function lengthOf(edition: Edition, field: Field, disclosure: Disclosure): LengthCount {
  const holder = edition.fields.find((other) => other.limit?.sharedBy?.includes(field.id)) ?? field;
  const fields = holder.limit?.sharedBy ?? [field.id];
  const count = fields.reduce((sum, id) => sum + countCharacters(answerText(disclosure.fields[id])), 0);
  return { count, limit: holder.limit?.characters, fields };
}
