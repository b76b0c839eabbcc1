import type { Asked, NormalReading } from "../../compare";
import { type Language, say, type Template } from "../../messages";

/** How an answer stands to what is asked for, in a word. */
export const STANDING_WORDS = {
  meets: { ja: "満たす", en: "meets" },
  differs: { ja: "差あり", en: "differs" },
  unknown: { ja: "要確認", en: "review" },
} satisfies Readonly<Record<string, Template>>;

const UNITS: Readonly<Record<NormalReading["unit"], Template>> = {
  second: { ja: "{amount}秒", en: "{amount} s" },
  minute: { ja: "{amount}分", en: "{amount} min" },
  hour: { ja: "{amount}時間", en: "{amount} h" },
  day: { ja: "{amount}日", en: "{amount} days" },
  businessDay: { ja: "{amount}営業日", en: "{amount} business days" },
  week: { ja: "{amount}週間", en: "{amount} weeks" },
  month: { ja: "{amount}ヶ月", en: "{amount} months" },
  year: { ja: "{amount}年", en: "{amount} years" },
};

const ASKED = {
  mandatory: { ja: "{text}({owner}、必須)", en: "{text} ({owner}, mandatory)" },
  wished: { ja: "{text}({owner}、希望)", en: "{text} ({owner}, wished for)" },
  value: { ja: "{text}({owner})", en: "{text} ({owner})" },
} satisfies Readonly<Record<string, Template>>;

/** A reading in the row's unit. */
export function normalText({ amount, unit }: NormalReading, language: Language): string {
  return say(UNITS[unit], language, { amount: String(Number(amount.toPrecision(6))) });
}

/** What is asked, and whose it is. */
export function askedText({ text, owner, importance }: Asked, language: Language): string {
  return say(ASKED[importance ?? "value"], language, { text, owner: say(owner, language) });
}
