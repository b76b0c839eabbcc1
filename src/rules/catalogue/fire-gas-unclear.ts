import { defineDetailRule } from "../detail-rule";

/** An automatic fire extinguisher says whether it works with gas. */
export const fireGasUnclear = defineDetailRule({
  id: "fire-gas-unclear",
  fields: ["77.1"],
  isGiven: ({ text }) =>
    /ガス|ハロン|ハロゲン|窒素|二酸化炭素|CO2|イナージェン|FM-?200|NN-?100|スプリンクラ|水系|水噴霧|ミスト|泡|粉末|消火剤|Novec/i.test(
      text.normalize("NFKC"),
    ),
  missing: {
    ja: "ガス系消火設備かどうかが記述されていません。ガス系か否かを記述してください。",
    en: "The answer does not say whether the extinguisher works with gas. Say so.",
  },
  expected: { ja: "例:あり:ガス系消火設備(窒素ガス)", en: "For example あり:ガス系消火設備(窒素ガス)" },
  documentation: {
    title: { ja: "ガス系消火設備か否かが記述されていない", en: "Gas or not" },
    why: {
      ja: "水による消火は機器を損なうため、設問はガス系か否かを求めています。",
      en: "Water harms the machines, so the prompt asks whether gas is used.",
    },
    fails: { answers: { "77.1": "あり" } },
    passes: { answers: { "77.1": "あり:ガス系消火設備" } },
  },
});
