import { defineDetailRule } from "../detail-rule";
import { readAnyCounts } from "../presence";

/** The number of users says whether they are concurrent or actual users. */
export const userKindMissing = defineDetailRule({
  id: "user-kind-missing",
  fields: ["49.1"],
  applies: ({ field }, sheet) => (sheet.read(field.id, readAnyCounts) ?? []).length > 0,
  isGiven: ({ text }) => /同時|実ユーザ|実利用者|登録|アカウント|契約|ID/.test(text),
  missing: {
    ja: "利用者数が同時接続ユーザ数か実ユーザ数かが記述されていません。どちらかを明示してください。",
    en: "The answer does not say whether these are concurrent or actual users. State which.",
  },
  expected: { ja: "例:12,480ユーザ(実ユーザ数)", en: "For example 12,480ユーザ(実ユーザ数)" },
  documentation: {
    title: { ja: "利用者数の種類が記述されていない", en: "Concurrent or actual users" },
    why: {
      ja: "同時接続数と実ユーザ数では、同じ数値でも規模が大きく異なります。設問も明示を求めています。",
      en: "The same number means very different sizes, and the prompt asks to say which.",
    },
    fails: { answers: { "49.1": "12,480ユーザ" } },
    passes: { answers: { "49.1": "12,480ユーザ(実ユーザ数)" } },
  },
});
