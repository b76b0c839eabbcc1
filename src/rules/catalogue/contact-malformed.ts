import { normaliseForMatching, readContacts, readingsOf, unreadableOf } from "../../answers";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, ok } from "../verdict";

/** A word like a host name, neither part of an address nor of a URL. */
const BARE_HOST = /(?<![\w@./:-])[A-Za-z0-9][A-Za-z0-9_-]{1,62}(?:\.[A-Za-z0-9-]{1,62}){1,5}(?![\w@/:-]|\.[\w])/g;

/** Telephone numbers, mail addresses, web pages and postal codes can be used as they stand. */
export const contactMalformed = defineRule({
  id: "contact-malformed",
  severity: "error",
  fields: ["4.1", "34.1", "85.1", "85.2"],
  reads: ["34.1", "85.1"],
  messages: {
    malformed: {
      ja: "「{part}」は連絡先として使えません({reasonJa})。正しく記述してください。",
      en: '"{part}" cannot be used: {reasonEn}. Write it correctly.',
    },
    merged: {
      ja: "「{part}」は、メールアドレスの「@」が抜けているように見えます。正しく記述してください。",
      en: '"{part}" looks like a mail address that lost its @. Write it correctly.',
    },
  },
  documentation: {
    title: { ja: "連絡先の書き方が正しくない", en: "A malformed contact" },
    why: {
      ja: "1桁足りない電話番号や郵便番号では、利用者が連絡できません。",
      en: "With a digit missing, nobody can be reached.",
    },
    fails: { answers: { "85.1": "お客様窓口 電話:03-0000-123" } },
    passes: { answers: { "85.1": "お客様窓口 電話:03-0000-1234" } },
  },
  check({ field, text }, sheet) {
    const contacts = sheet.read(field.id, readContacts);
    if (!contacts) return ok;
    const { telephones, faxes, mails, urls, postalCodes } = contacts;
    const places = unreadableOf([...telephones, ...faxes, ...mails, ...urls, ...postalCodes]);
    if (places.length > 0) return places.map((place) => found("malformed", { holes: reasonHoles(place) }));
    const merged = withoutSign(text, hostsOf(sheet));
    return merged === undefined ? ok : found("merged", { holes: { part: merged }, severity: "warning" });
  },
});

/** The hosts of the addresses and pages that the sheet gives for its desk. */
function hostsOf(sheet: Sheet): string[] {
  return ["34.1", "85.1"].flatMap((id) => {
    const contacts = sheet.read(id, readContacts);
    if (!contacts) return [];
    const mails = readingsOf(contacts.mails).map(({ value }) => value.slice(value.indexOf("@") + 1));
    const pages = readingsOf(contacts.urls).map(({ value }) => /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/.exec(value)?.[1] ?? "");
    return [...mails, ...pages].filter((host) => host.includes("."));
  });
}

/** A word that runs into a host that is known, as desk runs into example.jp in deskexample.jp. */
function withoutSign(text: string, hosts: readonly string[]): string | undefined {
  if (hosts.length === 0) return undefined;
  const words = normaliseForMatching(text).match(BARE_HOST) ?? [];
  return words.find((word) =>
    hosts.some((host) => word.length > host.length && word.endsWith(host) && word.at(-host.length - 1) !== "."),
  );
}
