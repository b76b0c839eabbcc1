import { normaliseForMatching } from "../../answers";
import { demandsOf, holdAgainst, type Level, levelText } from "../../reference";
import { defineRule, type Subject } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok, type Verdict } from "../verdict";
import { yesNoOf } from "../yes-no";

const IMPORTANCE = {
  mandatory: { ja: "必須の水準", en: "mandatory" },
  wished: { ja: "希望の水準", en: "wished for" },
} as const;

/** Answers against the levels that a municipality, a buyer or the user's own company asks for. */
export const levelDifference = defineRule({
  id: "level-difference",
  severity: "info",
  fields: () => true,
  subjects: "always",
  readsReference: true,
  source: { ja: "求める水準(調達する側や自社が定めたもの)", en: "Levels asked for by a buyer or the company" },
  messages: {
    differs: {
      ja: "「{stated}」と読みました。{owner}の{importanceJa} {level}と差があります。",
      en: "Read as “{stated}”. It differs from the level {level} of {owner} ({importanceEn}).",
    },
    partly: {
      ja: "「{stated}」と読みました。記述の一部が{owner}の{importanceJa} {level}と異なります。どの値がこれに当たるかを確認してください。",
      en: "Read as “{stated}”. Part of the answer differs from the level {level} of {owner} ({importanceEn}). Please see which figure it is about.",
    },
    unread: {
      ja: "{owner}の{importanceJa} {level}と比べられる記述を読み取れませんでした。内容を確認してください。",
      en: "Nothing was read that can be compared with the level {level} of {owner} ({importanceEn}). Please read the answer.",
    },
    lost: {
      ja: "元の文書から読み取れませんでした。{owner}の{importanceJa}は{level}です。元の文書で確認してください。",
      en: "It could not be read from the source. The level of {owner} ({importanceEn}) is {level}. Please look into the source.",
    },
    blank: {
      ja: "記述がありません。{owner}の{importanceJa}は{level}です。",
      en: "There is no answer. The level of {owner} ({importanceEn}) is {level}.",
    },
    denied: {
      ja: "「なし」と読みました。{owner}の{importanceJa}は{level}です。",
      en: "Read as no. The level of {owner} ({importanceEn}) is {level}.",
    },
    wording: {
      ja: "「{level}」の記述が見当たりません。{owner}の{importanceJa}です。",
      en: "“{level}” is not mentioned. {owner} asks for it ({importanceEn}).",
    },
    expected: { ja: "{owner}の水準 {level}", en: "Level of {owner}: {level}" },
  },
  documentation: {
    title: { ja: "求める水準との差がある", en: "Differs from a level asked for" },
    why: {
      ja: "調達する側や自社が定めた水準と開示された内容を並べ、どこに差があるかを示します。サービスの良し悪しを判定するものではありません。",
      en: "Holds what is disclosed against levels that a buyer or the company has set, and shows where they differ. It does not judge the service.",
    },
    fails: { answers: { "45.2": "3世代" }, reference: { levels: [exampleLevels()] } },
    passes: { answers: { "45.2": "14世代前まで" }, reference: { levels: [exampleLevels()] } },
  },
  check(subject, sheet) {
    const demanded = sheet.reference.levels.flatMap(({ owner, levels }) =>
      levels.filter((level) => level.field === subject.field.id).map((level) => ({ owner, level })),
    );
    if (demanded.length === 0) return notApplicable;
    return demanded.flatMap(({ owner, level }) => verdictsOn(owner, level, subject, sheet));
  },
});

type Text = "differs" | "partly" | "unread" | "lost" | "blank" | "denied" | "wording" | "expected";

function verdictsOn(owner: string, level: Level, { field, text }: Subject, sheet: Sheet): Verdict<Text>[] {
  const severity = level.importance === "mandatory" ? "warning" : "info";
  const importance = IMPORTANCE[level.importance];
  const details = (asked: string, stated = "") =>
    ({
      severity,
      related: [],
      holes: { owner, level: asked, stated, importanceJa: importance.ja, importanceEn: importance.en },
      expected: "expected",
    }) as const;
  if (sheet.text(field.id) === undefined) {
    const asked = details(levelText(level));
    // An answer that the source has lost is not known to be missing.
    return [sheet.answer(field.id).state === "lost" ? needsReview("lost", asked) : found("blank", asked)];
  }
  const said = yesNoOf(field, sheet);
  const verdicts = [
    ...demandsOf(level).map(({ demand, direction, text: asked }) => {
      if (said?.answer === "no") return found("denied", details(asked));
      const { standing, partly, decisive } = holdAgainst(text, direction, demand.quantity);
      if (standing === "meets") return ok;
      if (!decisive || standing === "unknown") return needsReview("unread", details(asked));
      const stated = decisive.text.trim();
      return partly ? needsReview("partly", details(asked, stated)) : found("differs", details(asked, stated));
    }),
    ...level.wording.map((word) => (mentions(text, word) ? ok : found("wording", details(word)))),
  ];
  if (!level.yes) return verdicts;
  const answer = said?.answer;
  if (answer === "yes") return [...verdicts, ok];
  return [...verdicts, answer === "no" ? found("denied", details("あり")) : needsReview("unread", details("あり"))];
}

function mentions(text: string, word: string): boolean {
  const plain = (part: string): string => normaliseForMatching(part).toLowerCase().replace(/\s/g, "");
  return plain(text).includes(plain(word));
}

function exampleLevels() {
  return {
    owner: "みどり野市",
    levels: [
      {
        field: "45.2",
        minimum: { text: "5世代", quantity: { kind: "count", amount: 5, unit: "世代" } },
        yes: false,
        wording: [],
        importance: "mandatory",
      },
    ],
  } as const;
}
