import { type Disclosure, type Heading, makeDisclosure } from "../disclosure";
import type { Edition, FieldId } from "../form";
import type { KeyedText } from "../readers/html";
import { answerOfText, FEWEST_FIELDS, PAGE_FORM_ATTRIBUTE, PAGE_KEY_ATTRIBUTE, parseRowKey } from "../sheets";

/** What marks the answers of a form in a page. */
export const PAGE_ATTRIBUTES = { key: PAGE_KEY_ATTRIBUTE, group: PAGE_FORM_ATTRIBUTE } as const;

interface KeyedAnswer {
  readonly text: string;
  readonly lost: boolean;
}

/**
 * Reads the forms of a page that we wrote, by the keys of their answers. As in a sheet, a field that is not there is
 * `lost`, and one that stands more than once is read from its first place, marked `low`, and noted.
 * @param file name that the user knows the page by; absent for pasted ones
 */
export function formsInPage(texts: readonly KeyedText[], file: string | undefined, edition: Edition): Disclosure[] {
  const groups = new Map<number, KeyedText[]>();
  for (const each of texts) {
    const group = groups.get(each.group) ?? [];
    groups.set(each.group, group);
    group.push(each);
  }
  return [...groups.values()].flatMap((group) => formOf(group, file, edition) ?? []);
}

function formOf(texts: readonly KeyedText[], file: string | undefined, edition: Edition): Disclosure | undefined {
  const answers = new Map<FieldId, KeyedAnswer>();
  const repeated = new Set<FieldId>();
  const heading: { -readonly [Name in keyof Heading]: Heading[Name] } = {};
  for (const { key, text } of texts) {
    const meant = parseRowKey(edition, key);
    if (!meant) continue;
    if ("heading" in meant) heading[meant.heading] ??= text.trim();
    else if (answers.has(meant.field)) repeated.add(meant.field);
    else answers.set(meant.field, { text, lost: meant.lost ?? false });
  }
  if (answers.size < FEWEST_FIELDS) return undefined;
  const missing = edition.fields.filter(({ id }) => !answers.has(id));
  return makeDisclosure(
    edition,
    (id) => {
      const answer = answers.get(id);
      if (!answer) return { state: "lost", value: "" };
      return {
        ...answerOfText(answer.text, answer.lost),
        confidence: repeated.has(id) ? "low" : "high",
        source: { ...(file !== undefined && { file }), text: answer.text },
      };
    },
    heading,
    [
      ...missing.map(({ id }) => ({ field: id, message: "この欄がページにありません。" })),
      ...[...repeated].map((field) => ({ field, message: "この欄がページに2か所以上あります。最初のものを読み取りました。" })),
    ],
  );
}
