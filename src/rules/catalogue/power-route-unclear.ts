import { defersToOperator } from "../operator";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

/** Two routes of power count where they come from different substations; the answer says so. */
export const powerRouteUnclear = defineRule({
  id: "power-route-unclear",
  severity: "warning",
  fields: ["75.1"],
  messages: {
    substation: {
      ja: "2ルート以上の給電が別の変電所を経由しているかが記述されていません。変電所が別かどうかを記述してください。",
      en: "The answer does not say whether the routes come from different substations. Say so.",
    },
    judge: {
      ja: "「{text}」が、別の変電所を経由した2ルート以上の給電にあたるかを確認してください。",
      en: 'Please check whether "{text}" means two or more routes from different substations.',
    },
    expected: { ja: "例:あり:2つの変電所を経由した2ルートで受電", en: "For example あり:2つの変電所を経由した2ルートで受電" },
  },
  documentation: {
    title: { ja: "給電ルートの答えがはっきりしない", en: "Unclear routes of power" },
    why: {
      ja: "同じ変電所からの2系統は、その変電所が止まると同時に止まります。設問は別の変電所を経由しているかを求めています。",
      en: "Two lines from one substation fail together with it; the prompt asks about different substations.",
    },
    fails: { answers: { "75.1": "本線と予備線の2系統" } },
    passes: { answers: { "75.1": "あり:2つの変電所を経由した2ルートで受電" } },
  },
  check({ field, text }, sheet) {
    if (text.includes("変電所")) return ok;
    const answer = yesNoOf(field, sheet);
    if (answer?.answer === "no") return notApplicable;
    if (answer?.explicit) return ok;
    if (defersToOperator(text)) return notApplicable;
    const plain = text.normalize("NFKC");
    return /スポットネットワーク|[1一単]\s*(?:系統|回線|ルート)|ループ受電/.test(plain)
      ? needsReview("judge", { holes: { text }, expected: "expected" })
      : found("substation", { expected: "expected" });
  },
});
