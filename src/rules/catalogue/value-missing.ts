import { readElapsed, readGenerations, readMoney, readOfficeCounts } from "../../answers";
import type { Field } from "../../form";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, ok } from "../verdict";
import { answersNo } from "../yes-no";

/** A mandatory field that asks for a figure gets one. */
export const valueMissing = defineRule({
  id: "value-missing",
  severity: "warning",
  fields: ["3.2", "4.2", "9.1", "11.1", "45.2"],
  messages: {
    none: {
      ja: "「{prompt}」の数値が記述されていません。数値を記述してください。",
      en: 'The answer to "{prompt}" has no figure. Write the figure.',
    },
    no: {
      ja: "数値を求める必須項目に「{text}」と答えています。この答えでよいか確認してください。",
      en: 'This mandatory field asks for a figure and is answered "{text}". Please check that this is meant.',
    },
  },
  documentation: {
    title: { ja: "必須の数値が記述されていない", en: "A mandatory figure is missing" },
    why: {
      ja: "数値を求める必須項目に文章だけで答えると、他の事業者と比べられません。",
      en: "Words in place of a mandatory figure leave readers unable to compare.",
    },
    fails: { answers: { "9.1": "非公開" } },
    passes: { answers: { "9.1": "1,284,560,000円(2026年3月期)" } },
  },
  check({ field, text }, sheet) {
    if (hasFigure(field, sheet)) return ok;
    const holes = { prompt: field.prompt, text };
    return answersNo(field, sheet) ? needsReview("no", { holes }) : found("none", { holes });
  },
});

/** A malformed number is a number as far as this rule goes: another rule speaks of its form. */
function hasFigure(field: Field, sheet: Sheet): boolean {
  switch (field.id) {
    case "3.2":
      return Boolean(sheet.read(field.id, readElapsed));
    case "4.2": {
      const offices = sheet.read(field.id, readOfficeCounts);
      return Boolean(offices?.domestic ?? offices?.overseas ?? offices?.total);
    }
    case "45.2":
      return Boolean(sheet.read(field.id, readGenerations));
    default:
      return (sheet.read(field.id, readMoney) ?? []).length > 0;
  }
}
