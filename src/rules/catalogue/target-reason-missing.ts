import { defineDetailRule } from "../detail-rule";

/** A target in place of a record comes with the reason. */
export const targetReasonMissing = defineDetailRule({
  id: "target-reason-missing",
  fields: ["39.1"],
  applies: ({ text }) => text.includes("目標") && !/実績値?\s*[::]?\s*[0-9]/.test(text.normalize("NFKC")),
  isGiven: ({ text }) => /ため|理由|ので|から(?!の)|開始前|未満|浅|新規/.test(text),
  missing: {
    ja: "稼働率の目標値だけが記述されています。実績値を記載できない理由を添えてください。",
    en: "Only a target is given. Add the reason why there is no rate achieved.",
  },
  expected: {
    ja: "例:サービス開始から1年未満のため実績値なし。目標値 99.9%",
    en: "For example サービス開始から1年未満のため実績値なし。目標値 99.9%",
  },
  documentation: {
    title: { ja: "実績値を記載できない理由が記述されていない", en: "A target without the reason" },
    why: {
      ja: "設問は、実績値を記載できない場合に理由と目標値の両方を求めています。",
      en: "Where no record can be given, the prompt asks for the reason and the target.",
    },
    fails: { answers: { "39.1": "目標値 99.9%" } },
    passes: { answers: { "39.1": "サービス開始から1年未満のため、目標値 99.9%" } },
  },
});
