import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const BEFORE = /(?:検知|検出|発生|障害|停止|発見)の?(?:前|以前)|[0-9] ?(?:秒|分|時間)前/;

/** Users are told of an outage after it, not before. */
export const noticeBeforeOutage = defineRule({
  id: "notice-before-outage",
  severity: "warning",
  fields: ["54.2"],
  messages: {
    before: {
      ja: "障害時の通知時間に「{part}」と記述されています。障害の検知「後」の時間かを確認してください。",
      en: 'The time of notice says "{part}". Please check whether a time after the outage is meant.',
    },
  },
  documentation: {
    title: { ja: "障害の通知が障害より前になっている", en: "A notice before the outage" },
    why: {
      ja: "障害は起きる前に通知できないため、予定された停止との取り違えか、書き誤りと考えられます。",
      en: "An outage cannot be told of before it comes; planned stops or a slip may be meant.",
    },
    fails: { answers: { "54.2": "障害検知前20分以内" } },
    passes: { answers: { "54.2": "障害検知後20分以内" } },
  },
  check({ text }) {
    const plain = normaliseForMatching(text);
    if (!/[0-9]/.test(plain)) return notApplicable;
    const part = BEFORE.exec(plain)?.[0];
    return part === undefined ? ok : needsReview("before", { holes: { part } });
  },
});
