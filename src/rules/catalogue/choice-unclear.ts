import { readChoice, readingsOf } from "../../answers";
import type { Field } from "../../form";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";
import { answersNo } from "../yes-no";

/** Where the form offers options, the answer is exactly one of them. */
export const choiceUnclear = defineRule({
  id: "choice-unclear",
  severity: "error",
  fields: (field) => field.answer.kind === "choice",
  messages: {
    none: {
      ja: "選択肢のどれにあたるか分かりません。選択肢から1つを選んで記述してください。",
      en: "The answer is none of the options. Write one of them.",
    },
    several: {
      ja: "選択肢が{count}つ記述されています。該当するものを1つだけ記述してください。",
      en: "The answer names {count} options. Write the one that applies.",
    },
    no: {
      ja: "「{text}」が選択肢のどれにあたるかを確認してください。",
      en: 'Please check which of the options "{text}" stands for.',
    },
    options: { ja: "選択肢:{options}", en: "Options: {options}" },
    read: { ja: "{chosen}と読みました。", en: "Read as {chosen}." },
  },
  documentation: {
    title: { ja: "選択肢から1つ選ばれていない", en: "Not one of the options" },
    why: {
      ja: "選択肢から選ぶ項目は、1つに決まらないと他のサービスと比べられません。番号だけ(①)でも、選択肢の言葉だけでもかまいません。",
      en: "A field with options can only be compared between services when it names one. Its number (①) or its words will do.",
    },
    fails: { answers: { "29.1": "業務支援サービス" } },
    passes: { answers: { "29.1": "アプリケーションサービス" } },
  },
  check({ field, text }, sheet) {
    const options = optionsOf(field);
    const choice = readChoice(text, options);
    const holes = { text, options: options.join("、") };
    if (!choice)
      return answersNo(field, sheet)
        ? needsReview("no", { holes, expected: "options" })
        : found("none", { holes, expected: "options" });
    if (choice.kind === "unreadable") return found("none", { holes, expected: "options" });
    const chosen = [...new Set(readingsOf(choice.value).map((each) => each.value.index))];
    if (chosen.length === 0) return notApplicable;
    const names = chosen.map((index) => `「${options[index] ?? ""}」`).join("、");
    return chosen.length === 1
      ? ok
      : found("several", { holes: { ...holes, count: chosen.length, chosen: names }, read: "read", expected: "options" });
  },
});

function optionsOf(field: Field): readonly string[] {
  return field.answer.kind === "choice" ? field.answer.options : [];
}
