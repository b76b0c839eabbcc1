import { readDurations, readingsOf } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** Of this length, the answer is the length of time alone. */
const SHORT = 10;

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
      ja: "告知の時期は、いつまでに備えればよいかを利用者が知るための項目です。",
      en: "The time of notice tells users by when to prepare.",
    },
    fails: { answers: { "32.1": "3ヶ月後" } },
    passes: { answers: { "32.1": "3ヶ月前" } },
  },
  check({ field, text }, sheet) {
    const lengths = readingsOf(sheet.read(field.id, readDurations) ?? []);
    if (lengths.length === 0) return notApplicable;
    // A cancellation may well take effect so many months after it was asked for.
    if (field.id === "38.1" && !/後(?:まで|迄)/.test(text)) return ok;
    const after = lengths.find(({ value, text }) => value.relation === "after" && /[0-9０-９一二三四五六七八九十]/.test(text));
    if (!after || lengths.some(({ value }) => value.relation === "before")) return ok;
    // 告知から6ヶ月後に終了 tells the same from the other side.
    return [...text.trim()].length <= SHORT
      ? found("after", { holes: { part: after.text } })
      : needsReview("after", { severity: "warning", holes: { part: after.text } });
  },
});
