import { fold } from "./normalise";
import { Claims, type Match, matchesOf, type Place, toFound } from "./scan";
import type { Contacts } from "./values";

const TELEPHONE = /(?<![\w.,/@-])(\(?(?:\+81[- ]?|0)[0-9()-]{6,16}[0-9])(?![0-9@]|-[0-9])/g;
/** After a label, a number that lost its leading zero. */
const WITHOUT_ZERO = /(?:TEL|FAX|電話|ファック?ス)(?:番号)?[ :]{1,3}([1-9][0-9]{0,3}-[0-9]{2,4}-[0-9]{4})(?![0-9-])/gi;
/** After a label, too few digits to be a number. */
const TOO_SHORT = /(?:TEL|FAX|電話|ファック?ス)(?:番号)?[ :]{1,3}(0[0-9]{2,6})(?![0-9-]| ?[(（])/gi;
const FAX_BEFORE = /(?:FAX|ファック?ス|ファクシミリ)[^0-9A-Za-z\n]{0,10}$/i;
const TEL_BEFORE = /(?:TEL|電話|ダイヤル)[^0-9\n]{0,14}$/i;
const BOTH_BEFORE = /(?:TEL|電話) ?[/・&及び]{1,2} ?(?:FAX|ファック?ス)[^0-9\n]{0,8}$/i;
const MAIL = /(?<![\w.+@-])[\w.+-]{1,64}@[\w.@-]{0,255}/g;
const MAIL_FORM = /^[\w+-][\w.+-]{0,62}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,6}$/;
/** After a label for mail, a domain without the sign that makes it an address. */
const MAIL_WITHOUT_AT =
  /(?:電子メール|メール(?:アドレス)?|(?<![A-Za-z])e-?mail)[ :]{1,3}((?:[A-Za-z0-9_-]{1,30} )?(?!www\.)[A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9-]{1,62}){1,5})(?![\w.@:/-])/gi;
const URL_LIKE = /(?<![A-Za-z0-9@./-])(?:ht{1,3}ps?[:;]?\/{1,3}|www\.)[!-'*-;=?-Z_a-z~]{1,300}/g;
const URL_FORM =
  /^(?!https?:\/\/www\.[^./?#]{1,63}(?:[/?#:]|$))(?:https?:\/\/|www\.)[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,6}(?::[0-9]{2,5})?(?:[/?#].{0,300})?$/;
const POSTAL = /(?:〒|郵便番号) ?:? ?([0-9][0-9-]{2,9})|(?<![\w.,/+-])([0-9]{3}-[0-9]{4})(?![\w-])/g;

/** Telephone and fax numbers, mail addresses, URLs and postal codes; malformed ones as unreadable. */
export function readContacts(text: string): Contacts {
  const folded = fold(text);
  const telephones: Place<string>[] = [];
  const faxes: Place<string>[] = [];
  for (const match of matchesOf(folded.text, TELEPHONE)) {
    const before = folded.text.slice(Math.max(0, match.from - 24), match.from);
    const place = toTelephone(match, TEL_BEFORE.test(before) || FAX_BEFORE.test(before));
    if (!place) continue;
    if (BOTH_BEFORE.test(before)) telephones.push(place);
    (FAX_BEFORE.test(before) ? faxes : telephones).push(place);
  }
  for (const match of matchesOf(folded.text, WITHOUT_ZERO)) {
    const from = match.to - (match.groups[1] ?? "").length;
    telephones.push({ from, to: match.to, reason: "telephoneDigits" });
  }
  for (const match of matchesOf(folded.text, TOO_SHORT)) {
    const from = match.to - (match.groups[1] ?? "").length;
    telephones.push({ from, to: match.to, reason: "telephoneDigits" });
  }
  const numbers = new Claims(folded.text.length, [...telephones, ...faxes]);
  const mails = [...matchesOf(folded.text, MAIL)].map((match) => checked(match, MAIL_FORM));
  for (const match of matchesOf(folded.text, MAIL_WITHOUT_AT)) {
    const from = match.to - (match.groups[1] ?? "").length;
    mails.push({ from, to: match.to, reason: "malformedAddress" });
  }
  const mailClaims = new Claims(folded.text.length, mails);
  const urls = [...matchesOf(folded.text, URL_LIKE)]
    .filter((match) => !mailClaims.touch(match))
    .map((match) => checked(match, URL_FORM));
  const postal = [...matchesOf(folded.text, POSTAL)]
    .filter((match) => !numbers.touch(match))
    .flatMap((match) => toPostal(folded.text, match));
  return {
    telephones: toFound(folded, telephones),
    faxes: toFound(folded, faxes),
    mails: toFound(folded, mails),
    urls: toFound(folded, urls),
    postalCodes: toFound(folded, postal),
  };
}

/** Ten digits, or eleven after 050, 070, 080, 090, 020 and 0800. Without a label, a run of digits must look like a number. */
function toTelephone(match: Match, labelled: boolean): Place<string> | null {
  const written = match.groups[1] ?? "";
  const opening = written.startsWith("(") && !written.includes(")") ? 1 : 0;
  const groups = written
    .replace(/^\(?\+81[- ]?(?:\(0\)|0)?/, "0")
    .split(/[^0-9]+/)
    .filter((group) => group !== "");
  const digits = groups.join("");
  const range = { from: match.from + opening, to: match.to };
  if (groups.length < 3 && !labelled && !(groups.length === 1 && /^0\d{9,10}$/.test(digits))) return null;
  const expected = /^0(?:[5789]0|20|800)/.test(digits) && !/^0(?:570|990)/.test(digits) ? [11] : [10];
  // 080 and 020 numbers have eleven digits, area codes such as 0809 and 0205 do not exist.
  if (!expected.includes(digits.length)) return { ...range, reason: "telephoneDigits" };
  return { ...range, value: groups.join("-") };
}

function checked(match: Match, form: RegExp): Place<string> {
  const written = (match.groups[0] ?? "").replace(/[.,;:!]{1,3}$/, "");
  const range = { from: match.from, to: match.from + written.length };
  const sound = form.test(written) && !/\.\.|\.@/.test(written.split(/[/?#](?!\/)/, 3).join(""));
  return sound ? { ...range, value: written } : { ...range, reason: "malformedAddress" };
}

function toPostal(text: string, match: Match): Place<string>[] {
  const written = match.groups[1] || match.groups[2] || "";
  const range = { from: match.from, to: match.to };
  if (match.groups[1] === "" && TEL_BEFORE.test(text.slice(Math.max(0, match.from - 16), match.from))) return [];
  const digits = written.replaceAll("-", "");
  if (!/^[0-9]{3}-?[0-9]{4}$/.test(written)) return [{ ...range, reason: "postalDigits" }];
  return [{ ...range, value: `${digits.slice(0, 3)}-${digits.slice(3)}` }];
}
