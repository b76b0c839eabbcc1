import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";
import { answersNo } from "../yes-no";

const MAIL = /メール|(?<![A-Za-z])e?-?mail/i;
const FILES = /ファイル|サーバ|添付|ダウンロード|アップロード|ストレージ|保管|保存|データ|端末|パソコン|すべて|全て|いずれも/;

/** Where the virus check covers mail, the answer speaks of files too. */
export const virusTargetsMissing = defineRule({
  id: "virus-targets-missing",
  severity: "warning",
  fields: ["57.1"],
  messages: {
    missing: {
      ja: "ウイルスチェックはメールについてだけ記述されています。ダウンロードファイルとサーバ上のファイルへの対処を確認し、扱わない場合はその旨を記述してください。",
      en: "Only mail is said to be checked for viruses. Please check what is done for downloads and files on the servers, or say that there are none.",
    },
  },
  documentation: {
    title: { ja: "ウイルスチェックの対象が一部だけ記述されている", en: "Virus checks of a part only" },
    why: {
      ja: "設問はメール・ダウンロードファイル・サーバ上のファイルアクセスへの対処を求めています。",
      en: "The prompt asks about mail, downloads and files on the servers.",
    },
    fails: { answers: { "57.1": "あり:メールを検査。ベンダーリリースから4時間以内に更新" } },
    passes: {
      answers: { "57.1": "あり:メール、ダウンロードファイル、サーバ上のファイルを検査。ベンダーリリースから4時間以内に更新" },
    },
  },
  check({ field, text }, sheet) {
    if (answersNo(field, sheet)) return notApplicable;
    const plain = normaliseForMatching(text).replace(/パターンファイル/g, "");
    if (!MAIL.test(plain)) return notApplicable;
    return FILES.test(plain) ? ok : needsReview("missing");
  },
});
