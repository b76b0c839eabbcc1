import { defineDetailRule } from "../detail-rule";
import { givesDuration } from "../presence";

/** Uninterruptible and emergency power name how long they last. */
export const powerDurationMissing = defineDetailRule({
  id: "power-duration-missing",
  fields: ["74.1", "76.1"],
  isGiven: ({ field, text }, sheet) =>
    givesDuration(field.id, sheet) ||
    /無制限|連続(?:稼働|運転|給電)?(?:が|の)?可|燃料|給油(?:により|を続け|しながら)|起動するまで|切り?替わるまで/.test(text),
  missing: {
    ja: "電力を供給できる時間が記述されていません。「15分」「48時間」のように時間を記述してください。",
    en: "How long the power lasts is missing. Write a time, such as 15分 or 48時間.",
  },
  expected: { ja: "例:あり:電力供給時間 15分", en: "For example あり:電力供給時間 15分" },
  documentation: {
    title: { ja: "電源の供給時間が記述されていない", en: "No time of power supply" },
    why: {
      ja: "供給時間は、停電がどれだけ続いてもサービスを保てるかを決めます。",
      en: "The time decides how long an outage of power can last.",
    },
    fails: { answers: { "74.1": "あり" } },
    passes: { answers: { "74.1": "あり:電力供給時間 15分" } },
  },
});
