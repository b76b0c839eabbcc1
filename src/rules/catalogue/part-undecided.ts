import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

const UNDECIDED = /([^\s:、,/;。\n]{1,20}):\s?(?:未定|検討中|調整中|確認中|準備中|記載なし|記述なし|TBD)(?=$|[\s、,/;。)\n])/i;

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
    const part = UNDECIDED.exec(normaliseForMatching(text))?.[1];
    return part === undefined ? ok : found("open", { holes: { part } });
  },
});
