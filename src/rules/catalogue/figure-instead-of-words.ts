import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Prompts that ask for names, ways or a description. */
const FIELDS = [
  ...["5.1", "19.1", "20.1", "21.1", "23.1", "24.1", "30.1", "31.1", "33.1", "33.2", "35.1", "35.2", "41.1", "43.1", "44.1"],
  ...["51.1", "51.2", "52.1", "53.1", "56.1", "60.1", "60.2", "62.1", "62.2", "67.1", "70.1", "81.1", "84.1", "88.1", "88.2"],
  ...["89.1", "90.1"],
];
/** What figures, times and amounts are written with. */
const FIGURES =
  /[0-9０-９]|[百千万億]{0,2}円|[年月週日時分秒]間?|[ヶケかカヵ箇個]月|[kKMGT]?(?:V|bps|B)(?![a-z])|[名人社件回台%.,:~()/・、。\s+-]|平日|[月火水木金土日]曜日?|以内|以上|以下|前|まで|から|約|税[込抜別]|無償|[¥△]/g;

/** Where a prompt asks for words, the answer is more than a figure. */
export const figureInsteadOfWords = defineRule({
  id: "figure-instead-of-words",
  severity: "warning",
  fields: FIELDS,
  messages: {
    figure: {
      ja: "「{prompt}」が求められていますが、「{text}」と数値だけが記述されています。別の欄の答えが入っていないかを確認してください。",
      en: 'The field asks for "{prompt}", but "{text}" is a mere figure. Please check whether it belongs to another field.',
    },
  },
  documentation: {
    title: { ja: "内容を求める項目に数値だけが記述されている", en: "A figure where words are asked for" },
    why: {
      ja: "転記のときに隣の欄の答えが入ることがあります。その場合、元の欄も誤っているおそれがあります。",
      en: "In copying, the answer of a neighbouring field slips in; that field may then be wrong as well.",
    },
    fails: { answers: { "88.2": "平日9:00~18:00" } },
    passes: { answers: { "88.2": "電話(平日9:00~18:00)、電子メール" } },
  },
  check({ field, text }) {
    const plain = normaliseForMatching(text);
    if (!/[0-9]/.test(plain)) return notApplicable;
    return plain.replace(FIGURES, "") === "" ? found("figure", { holes: { prompt: field.prompt, text } }) : ok;
  },
});
