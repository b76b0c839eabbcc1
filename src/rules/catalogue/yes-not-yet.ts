import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

/** All that is said beside the yes, and takes it back. */
const NOT_YET =
  /^\(?(?:[^\s、。()]{0,8}(?:予定|未定|検討中|準備中|作成中|策定中|整備中|申請中|調整中)|未(?:策定|整備|実施|取得|作成|制定|設置|導入|対応|承認|公開)|停止中|休止中)(?:です|である)?\)?。?$/;

/** What is answered yes is there already. */
export const yesNotYet = defineRule({
  id: "yes-not-yet",
  severity: "warning",
  fields: ({ answer }) => answer.kind === "yesNo" || answer.kind === "yesNoWithDetails",
  messages: {
    open: {
      ja: "「{yes}」と答えたうえで「{part}」と記述されています。開示情報の日付の時点で行われているかを確認してください。",
      en: 'The answer is {yes}, and goes on with "{part}". Please check whether it is so on the date of the sheet.',
    },
  },
  documentation: {
    title: { ja: "「あり」とした内容がまだない", en: "A yes to what is not there yet" },
    why: {
      ja: "予定や準備中のものを「あり」と開示すると、利用者は既に行われていると受け取ります。",
      en: "Where something planned is answered yes, users take it to be in place.",
    },
    fails: { answers: { "66.1": "あり(未策定)" } },
    passes: { answers: { "66.1": "あり(ID管理規程)" } },
  },
  check({ field }, sheet) {
    const answer = yesNoOf(field, sheet);
    if (answer?.answer !== "yes" || !answer.explicit) return notApplicable;
    const part = normaliseForMatching(answer.details?.text ?? "").trim();
    return NOT_YET.test(part) ? needsReview("open", { holes: { yes: "あり", part } }) : ok;
  },
});
