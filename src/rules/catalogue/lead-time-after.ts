import { readDurations, readingsOf } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Notice is given before, not after. */
export const leadTimeAfter = defineRule({
  id: "lead-time-after",
  severity: "error",
  fields: ["32.1", "38.1", "91.1"],
  messages: {
    after: {
      ja: "事前の時期が求められていますが、「{part}」と後の時期が記述されています。「前」の誤りでないかを確認してください。",
      en: 'The field asks for a time before, but "{part}" is one after. Please check whether 前 is meant.',
    },
  },
  documentation: {
    title: { ja: "事前の時期に「後」と記述されている", en: "A time after where one before is asked" },
    why: {
      ja: "告知や解約の期限は、いつまでに行うかを利用者が知るための項目です。",
      en: "Notice and terms of cancelling tell users by when to act.",
    },
    fails: { answers: { "32.1": "3ヶ月後" } },
    passes: { answers: { "32.1": "3ヶ月前" } },
  },
  check({ field }, sheet) {
    const lengths = readingsOf(sheet.read(field.id, readDurations) ?? []);
    if (lengths.length === 0) return notApplicable;
    const after = lengths.find(({ value, text }) => value.relation === "after" && /[0-9０-９一二三四五六七八九十]/.test(text));
    return after && lengths.every(({ value }) => value.relation !== "before")
      ? found("after", { holes: { part: after.text } })
      : ok;
  },
});
