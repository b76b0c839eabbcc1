import { normaliseForMatching } from "../../answers";
import { slipBetween, tellsApart } from "../names";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const SHORTEST = 5;
const TELLING = 6;
const LONG = 8;
/** Terms of use are named after their service, without anything between the two. */
const TERMS_AFTER = /^(?:利用|約款|規約|契約)/;

/** The service is written with the same characters wherever the sheet names it. */
export const serviceNameDiffers = defineRule({
  id: "service-name-differs",
  severity: "warning",
  fields: ["30.1", "30.2", "31.1", "34.1", "36.1", "36.2", "39.1", "39.3", "51.1", "51.2", "61.1", "62.2", "85.1", "90.1"],
  reads: ["27.1"],
  messages: {
    differs: {
      ja: "「{written}」は、サービス名称「{service}」と1文字だけ異なります。同じサービスであれば、正しい表記にそろえてください。",
      en: '"{written}" differs from the name of the service, "{service}", in one character. If it is the same service, write both alike.',
    },
  },
  documentation: {
    title: { ja: "サービス名称の表記が異なる", en: "The service is spelt in two ways" },
    why: {
      ja: "名称の1文字違いは、別のサービスやプランの説明に見えてしまいます。",
      en: "A name that differs in one character looks like another service or plan.",
    },
    fails: { answers: { "27.1": "みどり野ワークボード", "51.1": "みどり野ワークポード" } },
    passes: { answers: { "27.1": "みどり野ワークボード", "51.1": "みどり野ワークボード" } },
  },
  check({ text }, sheet) {
    const service = normaliseForMatching(sheet.text("27.1") ?? "").trim();
    const name = service.replace(/\s*\([^()]{0,60}\)$/, "").toLowerCase();
    if (name.length < SHORTEST || /[、,\n]/.test(name)) return notApplicable;
    const plain = normaliseForMatching(text);
    const written = slipIn(plain, name) ?? gapIn(plain, name);
    if (written === undefined) return ok;
    const details = { holes: { written, service } };
    return name.length >= TELLING ? found("differs", details) : needsReview("differs", details);
  },
});

/** A word of the text that is the name but for one exchanged character. */
function slipIn(text: string, name: string): string | undefined {
  const plain = text.toLowerCase();
  for (let from = 0; from + name.length <= plain.length; from += 1) {
    if (!differsInOne(plain, from, name)) continue;
    const part = plain.slice(from, from + name.length);
    const slip = slipBetween(name, part);
    if (!slip || slip.left === "" || slip.right === "" || !joined(slip.left, slip.right)) continue;
    // A plan or version (ボード2, ボードB) and a part of a longer word are other things.
    const upper = { left: slip.left.toUpperCase(), right: slip.right.toUpperCase() };
    const apart = !joined(name.at(-2) ?? "", name.at(-1) ?? "") && tellsApart(upper);
    if (part.at(-1) !== name.at(-1) && apart) continue;
    if (isWord(text, from, from + name.length)) return text.slice(from, from + name.length);
  }
  return undefined;
}

/** A word of the text that is the name with one character left out. Short names lose too much by it. */
function gapIn(text: string, name: string): string | undefined {
  const plain = text.toLowerCase();
  const half = Math.floor(name.length / 2);
  const mayHave = plain.includes(name.slice(0, half)) || plain.includes(name.slice(-half));
  if (name.length < LONG || !mayHave || plain.includes(name)) return undefined;
  // Without its last character a name is a shorter word, unless that is a letter of a Latin one: Teams, Team.
  const end =
    joined(name.at(-2) ?? "", name.at(-1) ?? "") && scriptOf(name.at(-1) ?? "") === "latin" ? name.length : name.length - 1;
  for (let at = 1; at < end; at += 1) {
    const gapped = name.slice(0, at) + name.slice(at + 1);
    const from = plain.indexOf(gapped);
    if (from >= 0 && scriptOf(name.charAt(at)) !== "" && isWord(text, from, from + gapped.length))
      return text.slice(from, from + gapped.length);
  }
  return undefined;
}

/** Tells cheaply whether the text from there on is the name but for one character. */
function differsInOne(text: string, from: number, name: string): boolean {
  let differences = 0;
  for (let at = 0; at < name.length && differences < 2; at += 1) {
    if (text.charCodeAt(from + at) !== name.charCodeAt(at)) differences += 1;
  }
  return differences === 1;
}

function isWord(text: string, from: number, to: number): boolean {
  const ends = !joined(text.charAt(to - 1), text.charAt(to)) || TERMS_AFTER.test(text.slice(to, to + 4));
  return ends && !joined(text.charAt(from - 1), text.charAt(from));
}

/** Of one script. A blank or a hyphen in place of a letter is another way of writing, not a slip. */
function joined(left: string, right: string): boolean {
  return scriptOf(left) !== "" && scriptOf(left) === scriptOf(right);
}

function scriptOf(character: string): string {
  if (/[A-Za-z]/.test(character)) return "latin";
  if (/[0-9]/.test(character)) return "digit";
  if (/[\u30a1-\u30fc]/.test(character)) return "katakana";
  if (/[\u3041-\u3096]/.test(character)) return "hiragana";
  return /\p{sc=Han}/u.test(character) ? "han" : "";
}
