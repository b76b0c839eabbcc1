import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";
import { answersNo } from "../yes-no";

/** The records that the prompt names, with other words for them. */
const KINDS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "利用者の利用状況",
    /利用状況|利用(?:者の)?(?:ログ|記録|履歴)|アクセスログ|操作(?:ログ|履歴|記録)|ログイン(?:履歴|ログ)|通信ログ|利用履歴/,
  ],
  ["例外処理", /例外|エラー|障害(?:ログ|記録)|アプリケーションログ|システムログ/],
  ["セキュリティ事象", /セキュリティ|不正|監査(?:ログ|証跡)|認証(?:ログ|記録)|インシデント|イベント/],
];
const ALL = /いずれも|すべて|全て|各種|など|等(?!級)|各ログ|とも/;

/** Where records are told one by one, all three kinds that the prompt names are there. */
export const logKindsMissing = defineRule({
  id: "log-kinds-missing",
  severity: "warning",
  fields: ["58.1"],
  messages: {
    missing: {
      ja: "記録(ログ等)のうち、「{missing}」についての記述がありません。取得の有無と保存期間を記述してください。",
      en: 'Of the records, nothing is said on "{missing}". Say whether they are taken, and for how long they are kept.',
    },
    expected: {
      ja: "例:あり:利用状況 1年、例外処理 1年、セキュリティ事象 3年",
      en: "For example あり:利用状況 1年、例外処理 1年、セキュリティ事象 3年",
    },
  },
  documentation: {
    title: { ja: "記述されていない種類の記録がある", en: "A kind of record left out" },
    why: {
      ja: "設問は利用状況・例外処理・セキュリティ事象の3つを挙げています。1つだけないと、取得していないのか書き漏らしたのかが分かりません。",
      en: "The prompt names use, exceptions and security events. Where one is left out, it may not be recorded, or was forgotten.",
    },
    fails: { answers: { "58.1": "あり:利用状況 1年、例外処理 1年" } },
    passes: { answers: { "58.1": "あり:利用状況 1年、例外処理 1年、セキュリティ事象 3年" } },
  },
  check({ field, text }, sheet) {
    if (answersNo(field, sheet)) return notApplicable;
    const plain = normaliseForMatching(text);
    const absent = KINDS.filter(([, words]) => !words.test(plain));
    const [missing] = absent;
    // One kind alone may be meant for all of them.
    if (!missing || absent.length > 1 || ALL.test(plain)) return ok;
    return found("missing", { holes: { missing: missing[0] }, expected: "expected" });
  },
});
