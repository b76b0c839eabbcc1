import type { Field } from "../../form";
import { type Beside, placesIn, sided, type Told } from "./parting";

/** What a question asks to be named. */
type Named = "bank" | "association" | "customer" | "holder" | "person";

const BANK = /銀行|信用金庫|信金|信用組合|金庫|公庫|農協|農業協同組合|バンク|中金|\bbank\b/iu;
const ASSOCIATION =
  /協会|協議会|連盟|連合会?|会議所|商工会|工業会|団体|組合|学会|研究会|フォーラム|コンソーシアム|機構|財団|社団|クラブ|倶楽部|懇話会|同友会|推進会議?/u;
const SHARE = /\d\s*[%％]/u;
const COMPANY = /会社|法人|[(（][株有][)）]|㈱|㈲|病院|大学|自治体|官公庁/u;

/** Tells two answers in one place by what the names in it are the names of. */
export function tellByNames({ own, field, value, comesFirst }: Beside): Told {
  const [ours, theirs] = [namedBy(own), namedBy(field)];
  if (ours === undefined || theirs === undefined) return undefined;
  const places = placesIn(value).map(({ first, second, isLine }) => ({ ...sided({ comesFirst }, first, second), isLine }));
  const found = places.find(({ kept, given, isLine }) => {
    if (!isLine && (ours === "holder" || theirs === "holder" || !/\p{Script=Han}/u.test(given))) return false;
    if (isTold(theirs)) return all(theirs, given) && !some(theirs, kept) && (ours !== "holder" || SHARE.test(kept));
    return isTold(ours) && all(ours, kept) && !some(ours, given) && mayBe(theirs, given, isLine);
  });
  if (found) return { kept: found.kept, given: found.given };
  // All of it is what the empty field asks for, and nothing of what its own does.
  return isTold(theirs) && all(theirs, value) && !some(ours, value) && ours !== "holder" ? "unclear" : undefined;
}

function namedBy({ answer: { kind }, prompt }: Field): Named | undefined {
  if (kind === "shareholderList") return "holder";
  if (kind === "name" && prompt.includes("役員")) return "person";
  if (kind !== "nameList") return undefined;
  if (prompt.includes("金融機関")) return "bank";
  if (prompt.includes("団体")) return "association";
  return prompt.includes("取引先") ? "customer" : undefined;
}

/** Whether names of a kind are told by their own words. */
const isTold = (named: Named): boolean => named !== "customer" && named !== "person";

function namesIn(text: string): string[] {
  return withoutBrackets(text)
    .split(/[、，,・／/\s]+/u)
    .filter((name) => /\p{L}/u.test(name));
}

const withoutBrackets = (text: string): string => text.replace(/[(（][^()（）]*[)）]/gu, "");

function is(named: Named, name: string): boolean {
  switch (named) {
    case "bank":
      return BANK.test(name);
    case "association":
      return ASSOCIATION.test(name) && !BANK.test(name);
    case "holder":
      return SHARE.test(name);
    case "customer":
      return COMPANY.test(name);
    case "person":
      return false;
  }
}

const all = (named: Named, text: string): boolean => {
  if (named === "holder") return text.split("\n").every((line) => SHARE.test(line));
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => is(named, name));
};

const some = (named: Named, text: string): boolean =>
  named === "holder" ? SHARE.test(text) : namesIn(text).some((name) => is(named, name));

/** Whether words may be the name of a customer, or of a person. */
function mayBe(named: Named, text: string, isLine: boolean): boolean {
  if (/^(?:他|ほか|その他|計|合計|等|以上|順不同|[※*(（])/u.test(text)) return false;
  if (named === "person")
    return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\s]{2,12}$/u.test(withoutBrackets(text));
  return isLine || some("customer", text) || /、|各社|ほか|など/u.test(text);
}
