import * as z from "zod/mini";

const fieldId = z.string().check(z.regex(/^\d{1,3}\.\d{1,2}$/));

/** Kind of answer that a prompt asks for; `options`, `unit`, `yes` and `no` are the form's own words. */
const answerSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum([
      "date",
      "year",
      "elapsedYears",
      "age",
      "name",
      "address",
      "placeList",
      "personList",
      "shareholderList",
      "nameList",
      "documentList",
      "money",
      "fee",
      "rate",
      "servicePattern",
      "interval",
      "duration",
      "leadTime",
      "generations",
      "hours",
      "contact",
      "attachment",
      "text",
    ]),
  }),
  z.object({ kind: z.literal("count"), unit: z.string() }),
  z.object({ kind: z.literal("choice"), options: z.array(z.string()) }),
  z.object({ kind: z.enum(["yesNo", "yesNoWithDetails"]), yes: z.string(), no: z.string() }),
]);

const fieldSchema = z.object({
  id: fieldId,
  prompt: z.string().check(z.minLength(1)),
  requirement: z.enum(["mandatory", "mandatoryWithLevel", "optional"]),
  answer: answerSchema,
  limit: z.optional(z.object({ characters: z.int(), sharedBy: z.optional(z.array(fieldId)) })),
});

const itemSchema = z.object({
  number: z.int(),
  group: z.string(),
  title: z.string().check(z.minLength(1)),
  fields: z.array(fieldSchema).check(z.minLength(1)),
});

/** An edition of the form, as stored: sections hold items, items hold fields, all in the form's order. */
export const editionSchema = z.object({
  id: z.string(),
  title: z.string(),
  sections: z.array(z.object({ title: z.string(), items: z.array(itemSchema).check(z.minLength(1)) })),
});

export type EditionData = z.infer<typeof editionSchema>;
export type AnswerForm = z.infer<typeof answerSchema>;
