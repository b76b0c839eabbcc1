import { type Disclosure, type FieldAnswer, makeDisclosure } from "../../disclosure";
import type { AnswerChange } from "../../excel/session";
import type { Edition, FieldId } from "../../form";
import { answerOfText, HEADING_FIELDS } from "../../sheets";

/** What changed texts say, by field; the lines above the form are left out. */
export function changedAnswers(
  edition: Edition,
  disclosure: Disclosure,
  changes: readonly AnswerChange[],
): Map<FieldId, FieldAnswer> {
  const answers = new Map<FieldId, FieldAnswer>();
  for (const { field, after } of changes) {
    if (!edition.field(field)) continue;
    const source = disclosure.fields[field]?.source;
    answers.set(field, { ...answerOfText(after), confidence: "high", ...(source && { source }) });
  }
  return answers;
}

/** The disclosure with some texts changed, lines above the form included. */
export function withChanges(edition: Edition, disclosure: Disclosure, changes: readonly AnswerChange[]): Disclosure {
  const answers = changedAnswers(edition, disclosure, changes);
  const { certificationNumber, serviceName, providerName, ...rest } = disclosure;
  const texts = new Map<string, string | undefined>(Object.entries({ certificationNumber, serviceName, providerName }));
  for (const { field, after } of changes) if (texts.has(field)) texts.set(field, after.trim());
  const heading = HEADING_FIELDS.flatMap((name) => {
    const text = texts.get(name);
    return text ? [[name, text] as const] : [];
  });
  return { ...rest, ...Object.fromEntries(heading), fields: { ...rest.fields, ...Object.fromEntries(answers) } };
}

/** A disclosure that holds nothing but these texts. */
export function disclosureOf(edition: Edition, changes: readonly AnswerChange[]): Disclosure {
  return withChanges(
    edition,
    makeDisclosure(edition, () => ({ state: "blank", value: "" })),
    changes,
  );
}
