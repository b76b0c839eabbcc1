import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const template = z.object({ ja: text, en: text });
const target = z.object({ name: text, synonyms: z.array(text) });
const about = z.object({ targets: z.array(target), others: z.exactOptional(z.array(target)) });

const statement = z.object({
  state: z.enum(["confirmed", "unconfirmed"]),
  source: template,
  /** `-`: the guideline sets no value for the pattern; a `*` after the value: particularly to be reached. */
  patterns: z.partialRecord(z.enum(["1", "2", "3", "4", "5", "6"]), text),
});

/** Reference values as stored. A value may be stated more than once, of different standing; confirmed statements win. */
export const referenceSchema = z.object({
  version: text,
  guideline: z.object({ title: text, publisher: text, date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) }),
  patterns: z.array(z.object({ pattern: z.int().check(z.gte(1), z.lte(6)), services: z.array(text) })),
  values: z.array(
    z.object({
      id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
      fields: z.array(z.string().check(z.regex(/^\d{1,3}\.\d{1,2}$/))).check(z.minLength(1)),
      label: template,
      section: z.exactOptional(text),
      grade: z.enum(["基本", "推奨"]),
      direction: z.enum(["atLeast", "atMost", "implemented"]),
      unit: text,
      about: z.exactOptional(z.union([z.literal("monitoringTargets"), about])),
      statements: z.array(statement).check(z.minLength(1)),
    }),
  ),
});

export type ReferenceData = z.infer<typeof referenceSchema>;
