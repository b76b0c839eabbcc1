import { readVoltages } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Protection against induced lightning names its highest voltage. */
export const surgeVoltageMissing = defineDetailRule({
  id: "surge-voltage-missing",
  fields: ["80.1"],
  isGiven: ({ field }, sheet) => (sheet.read(field.id, readVoltages) ?? []).length > 0,
  missing: {
    ja: "誘導雷対策の最大対応電圧が記述されていません。「20kV」のように数値を記述してください。",
    en: "The highest voltage is missing. Write it, such as 20kV.",
  },
  expected: { ja: "例:あり:最大対応電圧 20kV", en: "For example あり:最大対応電圧 20kV" },
  documentation: {
    title: { ja: "誘導雷対策の最大対応電圧が記述されていない", en: "No highest voltage" },
    why: {
      ja: "設問は、対策がある場合に最大対応電圧の数値を求めています。",
      en: "Where there is protection, the prompt asks for its highest voltage.",
    },
    fails: { answers: { "80.1": "あり" } },
    passes: { answers: { "80.1": "あり:最大対応電圧 20kV" } },
  },
});
