import * as z from "zod/mini";
import type { FieldId } from "../form";
import questionData from "./data/field-questions.json";
import { anyOf } from "./sentences";
import { type VocabularyName, vocabularyName } from "./vocabulary";

/** Kinds of statement that a field and a paper are read for. */
export type AspectKind =
  | "presence"
  | "interval"
  | "generations"
  | "retention"
  | "leadTime"
  | "responseTime"
  | "terms"
  | "encryption"
  | "certifications"
  | "location"
  | "hosting"
  | "dataKept"
  | "dataReturned";

/** What a field is held against a paper for. */
export interface Question {
  readonly kind: AspectKind;
  /** Words that a sentence of the paper has to name to be on the matter. */
  readonly subject?: RegExp;
  /** Words of a neighbouring matter: a difference in such a sentence is a tension, not a contradiction. */
  readonly near?: RegExp;
  /** Words of which one has to stand in the sentence besides the subject. */
  readonly with?: RegExp;
  readonly vocabulary?: VocabularyName;
  /** Any answer at all says that the thing is done: 毎日 to the interval of backups. */
  readonly implied?: boolean;
  /** Only this part of the aspect: data in transit. */
  readonly only?: "transit";
}

const words = z.exactOptional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1)));
const schema = z.object({
  questions: z.array(
    z.object({
      field: z.string().check(z.regex(/^\d{1,3}\.\d{1,2}$/)),
      aspects: z
        .array(
          z.object({
            kind: z.enum([
              "presence",
              "interval",
              "generations",
              "retention",
              "leadTime",
              "responseTime",
              "terms",
              "encryption",
              "certifications",
              "location",
              "hosting",
              "dataKept",
              "dataReturned",
            ]),
            subject: words,
            near: words,
            with: words,
            vocabulary: z.exactOptional(vocabularyName),
            implied: z.exactOptional(z.boolean()),
            only: z.exactOptional(z.literal("transit")),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
});

const byField = new Map<FieldId, readonly Question[]>(
  schema.parse(questionData).questions.map(({ field, aspects }) => [
    field,
    aspects.map(({ subject, near, with: beside, ...rest }) => ({
      ...rest,
      ...(subject && { subject: anyOf(subject) }),
      ...(near && { near: anyOf(near) }),
      ...(beside && { with: anyOf(beside) }),
    })),
  ]),
);

/** What a field is held against a paper for; empty where nothing can be read of it. */
export function questionsOf(field: FieldId): readonly Question[] {
  return byField.get(field) ?? [];
}

/** Fields that have questions. */
export const QUESTIONED_FIELDS: readonly FieldId[] = [...byField.keys()];
