import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

const IRREGULAR =
  /(?:インターバル|間隔|頻度|周期|サイクル)[はが:= ]{0,3}(随時|適宜|不定期?|都度|必要に応じ|未定|特に定め|定めな|様々|状況によ)/;

/** What is called an interval is one. */
export const intervalIrregular = defineRule({
  id: "interval-irregular",
  severity: "warning",
  fields: ["40.1", "40.2", "44.2", "45.1", "46.1", "54.1", "57.1", "59.1"],
  messages: {
    irregular: {
      ja: "間隔が「{part}」となっています。少なくともどの間隔で行うかを記述してください。",
      en: 'The interval is given as "{part}". Say at which interval it is done at least.',
    },
  },
  documentation: {
    title: { ja: "間隔が「随時」などとなっている", en: "An interval that is none" },
    why: {
      ja: "「随時」では、どれだけ間が空くかが分かりません。設問は間隔を求めています。",
      en: "An answer such as 随時 does not tell how long it may take. The prompt asks for an interval.",
    },
    fails: { answers: { "40.2": "監視センターで計測。把握の間隔:随時。結果は日次で集計" } },
    passes: { answers: { "40.2": "監視センターで計測。把握の間隔:5分。結果は日次で集計" } },
  },
  check({ text }) {
    const part = IRREGULAR.exec(normaliseForMatching(text))?.[1];
    return part === undefined ? ok : found("irregular", { holes: { part } });
  },
});
