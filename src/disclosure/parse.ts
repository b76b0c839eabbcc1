import * as z from "zod/mini";
import { ASP_SAAS, type Edition, type FieldId } from "../form";
import type { ReportableError } from "../messages";
import type { Disclosure, FieldAnswer, Note } from "./disclosure";
import { malformed, notJson, otherEdition, otherKind, textWithoutAnswer, unknownFields } from "./refusals";

const place = z.int().check(z.positive());

const sourceSchema = z.object({
  file: z.exactOptional(z.string()),
  page: z.exactOptional(place),
  line: z.exactOptional(place),
  sheet: z.exactOptional(z.string()),
  cell: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
});

const answerSchema = z.object({
  state: z.enum(["answered", "blank", "withheld", "not_described", "lost"]),
  value: z._default(z.string(), ""),
  confidence: z.exactOptional(z.enum(["high", "low"])),
  source: z.exactOptional(sourceSchema),
});

/** A remark written by hand may be a plain text. */
const noteSchema = z.union([
  z.object({ field: z.exactOptional(z.string()), message: z.string() }),
  z.pipe(
    z.string(),
    z.transform((message: string): Note => ({ message })),
  ),
]);

const disclosureSchema = z.object({
  kind: z._default(z.literal("disclosure"), "disclosure"),
  edition: z._default(z.string(), ASP_SAAS.id),
  certificationNumber: z.exactOptional(z.string()),
  serviceName: z.exactOptional(z.string()),
  providerName: z.exactOptional(z.string()),
  fields: z.record(z.string(), z.unknown()),
  notes: z._default(z.array(noteSchema), []),
});

/** The three lines above the form that say whose it is. */
export type Heading = Pick<Disclosure, "certificationNumber" | "serviceName" | "providerName">;

/** A disclosure of which nothing is answered yet: every field `blank`. */
export function emptyDisclosure(edition: Edition): Disclosure {
  return makeDisclosure(edition, () => ({ state: "blank", value: "" }));
}

/** Builds a disclosure field by field, in the form's order. */
export function makeDisclosure(
  edition: Edition,
  answer: (field: FieldId) => FieldAnswer,
  heading: Heading = {},
  notes: readonly Note[] = [],
): Disclosure {
  const fields: Record<FieldId, FieldAnswer> = {};
  for (const { id } of edition.fields) fields[id] = answer(id);
  return { kind: "disclosure", edition: edition.id, ...heading, fields, notes };
}

/**
 * Reads a disclosure from parsed JSON. A field that the data does not name is `lost`; `kind`, `edition` and `notes` may
 * be left out. A text without the state `answered` is refused: it would be lost in silence.
 * @param name what the user knows the data by (a file name), for the message
 * @throws ReportableError `disclosure-malformed`, `disclosure-kind`, `disclosure-edition` or `disclosure-fields`
 */
export function parseDisclosure(data: unknown, name: string, edition: Edition = ASP_SAAS): Disclosure {
  const whole = disclosureSchema.safeParse(data);
  if (!whole.success) throw otherKindOf(data, name) ?? malformed(name, whole.error.issues[0]);
  const { fields: given, notes, edition: editionId, kind: _kind, ...heading } = whole.data;
  if (editionId !== edition.id) throw otherEdition(name, editionId, edition);
  const unknown = Object.keys(given).filter((id) => !edition.field(id));
  if (unknown.length > 0) throw unknownFields(name, unknown);
  return makeDisclosure(edition, (id) => (Object.hasOwn(given, id) ? parseAnswer(given[id], id, name) : LOST), heading, notes);
}

/**
 * Reads a disclosure from the text of a JSON file.
 * @throws ReportableError `disclosure-not-json`, `disclosure-several`, and those of {@link parseDisclosure}
 */
export function parseDisclosureText(text: string, name: string, edition: Edition = ASP_SAAS): Disclosure {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw notJson(name, text);
  }
  return parseDisclosure(data, name, edition);
}

/** One line of JSON in the shape that {@link parseDisclosure} reads; fields in the form's order. */
export function disclosureToJson(disclosure: Disclosure): string {
  return JSON.stringify(disclosure);
}

const LOST: FieldAnswer = { state: "lost", value: "" };

/**
 * Whether text is a disclosure as JSON, or means to be: by its name, or because it begins as an object does. No disclosure
 * in another form begins with a brace and a quote.
 */
export function looksLikeDisclosureText(text: string, name?: string): boolean {
  return (name !== undefined && /\.json$/i.test(name)) || /^\ufeff?\s*\{\s*["}]/.test(text);
}

function otherKindOf(data: unknown, name: string): ReportableError | undefined {
  const named = z.object({ kind: z.string() }).safeParse(data);
  return named.success && named.data.kind !== "disclosure" ? otherKind(name, named.data.kind) : undefined;
}

function parseAnswer(data: unknown, id: FieldId, name: string): FieldAnswer {
  const answer = answerSchema.safeParse(data);
  if (!answer.success) throw malformed(name, answer.error.issues[0], ["fields", id]);
  const { state, value } = answer.data;
  if (state !== "answered" && value !== "") throw textWithoutAnswer(name, id, state);
  return answer.data;
}
