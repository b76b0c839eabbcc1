import { readingsOf } from "../../answers";
import { readAnyCounts } from "../presence";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** What is counted, in the spellings of the readings. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  "7.1": ["名", ""],
  "8.1": ["名", ""],
  "50.1": ["社", "", "店", "店舗", "名", "団体", "拠点", "ヶ所", "事業所", "契約", "件", "支店", "営業所"],
};

/** People are counted in 名, agencies in 社. */
export const countUnitDiffers = defineRule({
  id: "count-unit-differs",
  severity: "warning",
  fields: Object.keys(UNITS),
  messages: {
    differs: {
      ja: "「{part}」の単位は、この項目で求められている数の単位ではありません。単位か欄に誤りがないかを確認してください。",
      en: 'The unit of "{part}" is not one of what this field counts. Please check unit and field.',
    },
  },
  documentation: {
    title: { ja: "数の単位が設問と合わない", en: "A unit that is not asked for" },
    why: {
      ja: "隣の欄の数を取り違えて記述したときに起こりやすい誤りです。",
      en: "This happens where the figure of a neighbouring field was written.",
    },
    fails: { answers: { "7.1": "11社" } },
    passes: { answers: { "7.1": "11名" } },
  },
  check({ field }, sheet) {
    const counts = readingsOf(sheet.read(field.id, readAnyCounts) ?? []);
    const [first] = counts;
    if (!first) return notApplicable;
    const units = UNITS[field.id] ?? [];
    return counts.some(({ value }) => units.includes(value.unit)) ? ok : found("differs", { holes: { part: first.text } });
  },
});
