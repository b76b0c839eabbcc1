import { readContacts, readingsOf } from "../../answers";
import { slipBetween } from "../names";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** Telephone numbers and addresses are the same in both fields that name the desk. */
export const contactsDiffer = defineRule({
  id: "contacts-differ",
  severity: "warning",
  fields: ["85.1"],
  reads: ["34.1"],
  messages: {
    slip: {
      ja: "「{part}」は、34.1の「{other}」と1文字だけ異なります。正しい連絡先にそろえてください。",
      en: '"{part}" differs from "{other}" in 34.1 in one character. Give the same contact in both.',
    },
    other: {
      ja: "連絡先(「{part}」)が34.1の「{other}」と異なります。別の窓口かどうかを確認してください。",
      en: 'The contact ("{part}") is another than "{other}" in 34.1. Please check that these are two desks.',
    },
  },
  documentation: {
    title: { ja: "連絡先が項目によって異なる", en: "Contacts that differ between fields" },
    why: {
      ja: "電話番号やメールアドレスの1文字違いは、公開されると問い合わせが届かない原因になります。",
      en: "A number or address that is off by one character means that inquiries do not arrive.",
    },
    fails: { answers: { "34.1": "あり:お客様窓口 電話:03-0000-1234", "85.1": "電話:03-0000-1235" } },
    passes: { answers: { "34.1": "あり:お客様窓口 電話:03-0000-1234", "85.1": "電話:03-0000-1234" } },
  },
  check(_subject, sheet) {
    const here = contactsOf("85.1", sheet);
    const there = contactsOf("34.1", sheet);
    const kinds = (["telephones", "mails"] as const).filter((kind) => here[kind].length > 0 && there[kind].length > 0);
    if (kinds.length === 0) return notApplicable;
    for (const kind of kinds) {
      if (here[kind].some((contact) => there[kind].includes(contact))) continue;
      const [part, other] = [here[kind][0] ?? "", there[kind][0] ?? ""];
      // Neighbouring lines (…1234, …1235) are common where a desk has several; with one each it is a slip.
      const single = here[kind].length === 1 && there[kind].length === 1;
      const slip = single && slipBetween(part, other);
      return slip ? found("slip", { holes: { part, other } }) : needsReview("other", { holes: { part, other } });
    }
    return ok;
  },
});

interface Contacts {
  readonly telephones: readonly string[];
  readonly mails: readonly string[];
}

function contactsOf(id: string, sheet: Sheet): Contacts {
  const contacts = sheet.read(id, readContacts);
  const plain = (kind: "telephones" | "mails", drop: RegExp): string[] =>
    readingsOf(contacts?.[kind] ?? []).map((contact) => contact.value.replace(drop, "").toLowerCase());
  return { telephones: plain("telephones", /-/g), mails: plain("mails", /\s/g) };
}
