import { normaliseForMatching } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const BEFORE_OUTAGE = /(?:検知|検出|発生|障害|停止|発見)の?(?:前|以前)|[0-9] ?(?:秒|分|時間)前/;
const BEFORE_RELEASE = /(?:リリース|公開|発表)(?:日)?の?(?:前|以前)/;

/** How an answer says that something is done before what it follows. */
const BEFORE: Readonly<Record<FieldId, RegExp>> = { "54.2": BEFORE_OUTAGE, "57.1": BEFORE_RELEASE, "59.1": BEFORE_RELEASE };

/** Users are told after an outage, and updates come after their release. */
export const timeBeforeEvent = defineRule({
  id: "time-before-event",
  severity: "warning",
  fields: Object.keys(BEFORE),
  messages: {
    before: {
      ja: "「{part}」と記述されていますが、この項目では、それより「後」の時間が求められています。前後に誤りがないかを確認してください。",
      en: 'The answer says "{part}", but the field asks for a time after it. Please check which is meant.',
    },
  },
  documentation: {
    title: { ja: "障害やリリースより前の時間になっている", en: "A time before the outage or release" },
    why: {
      ja: "障害は起きる前に通知できず、パターンファイルやパッチは公開される前に適用できません。書き誤りと考えられます。",
      en: "Nobody tells of an outage before it comes, or applies a patch before its release; it must be a slip.",
    },
    fails: { answers: { "54.2": "障害検知前20分以内" } },
    passes: { answers: { "54.2": "障害検知後20分以内" } },
  },
  check({ field, text }) {
    const plain = normaliseForMatching(text);
    if (!/[0-9]/.test(plain)) return notApplicable;
    const part = BEFORE[field.id]?.exec(plain)?.[0];
    return part === undefined ? ok : needsReview("before", { holes: { part } });
  },
});
