import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, ok } from "../verdict";

/** 並行稼働(検討中). */
const BRACKETED = /([^\s:、,/;。\n()]{1,20})\((?:未定|検討中|調整中|確認中|準備中)\)/;
const UNDECIDED = /([^\s:、,/;。\n]{1,20}):\s?(?:未定|検討中|調整中|確認中|準備中|記載なし|記述なし|TBD)(?=$|[\s、,/;。)\n])/i;

/** A yes or no that is not settled is for other rules. */
const YES_OR_NO = /^(?:あり|有り?|なし|無し?)$/;

/** No part of a mandatory answer is left open. */
export const partUndecided = defineRule({
  id: "part-undecided",
  severity: "warning",
  fields: (field) => field.requirement !== "optional",
  messages: {
    open: {
      ja: "「{part}」について決まった内容が記述されていません。決まっている内容か、決まっていない理由を記述してください。",
      en: 'Nothing definite is said on "{part}". Write what is settled, or why nothing is.',
    },
  },
  documentation: {
    title: { ja: "一部が未定になっている", en: "A part left open" },
    why: {
      ja: "対象やサービスごとに記述した答えの一部だけが未定だと、その部分は開示されていないことになります。",
      en: "Where one of several targets or services is left open, nothing is disclosed on it.",
    },
    fails: { answers: { "32.1": "帳票サービス:6ヶ月前、動画サービス:未定" } },
    passes: { answers: { "32.1": "帳票サービス:6ヶ月前、動画サービス:3ヶ月前" } },
  },
  check({ text }) {
    const plain = normaliseForMatching(text);
    const part = UNDECIDED.exec(plain)?.[1];
    if (part !== undefined) return found("open", { holes: { part } });
    const bracketed = BRACKETED.exec(plain)?.[1];
    return bracketed === undefined || YES_OR_NO.test(bracketed) ? ok : needsReview("open", { holes: { part: bracketed } });
  },
});
