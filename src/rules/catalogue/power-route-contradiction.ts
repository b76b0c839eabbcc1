import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

const SINGLE = /(?<![0-9])[1一単] ?(?:つの)?(?:系統|回線|ルート|経路)/;
const SEVERAL = /(?<![0-9])[2-9二三] ?(?:つの)?(?:系統|回線|ルート|経路)|複数|予備線|本線/;

const TWO = /(?<![0-9])[2-9二三] ?(?:つの)?(?:系統|回線|ルート|経路)/;
/** Two lines that do not count, and why. */
const SAME_SUBSTATION = /同じ|同一|変電所|ため|予定|計画|ではな|未満|以上/;

/** One substation for all routes. */
const ONE_SUBSTATION = /(?:同一|同じ|単一|1つ)の?変電所(?!では)/;

/** Two routes are not answered yes with one. */
export const powerRouteContradiction = defineRule({
  id: "power-route-contradiction",
  severity: "warning",
  fields: ["75.1"],
  messages: {
    single: {
      ja: "2ルート以上の給電は「あり」ですが、「{part}」と記述されています。ルートの数を確認してください。",
      en: 'Two or more routes are answered yes, but the answer says "{part}". Please check the number of routes.',
    },
    several: {
      ja: "2ルート以上の給電は「なし」ですが、「{part}」と記述されています。別の変電所を経由しているかを確認してください。",
      en: 'Two routes are answered no, but the answer says "{part}". Please check whether they come from different substations.',
    },
  },
  documentation: {
    title: { ja: "給電ルートの数が答えと合わない", en: "One route where two are answered" },
    why: {
      ja: "設問は2ルート以上が確保されているかを求めています。1ルートであれば答えは「なし」になります。",
      en: "The prompt asks for two or more routes. With one, the answer is no.",
    },
    fails: { answers: { "75.1": "あり(1系統受電)" } },
    passes: { answers: { "75.1": "あり(別の変電所から2系統受電)" } },
  },
  check({ field, text }, sheet) {
    const said = yesNoOf(field, sheet);
    const plain = normaliseForMatching(text);
    if (said?.answer === "no" && said.explicit) {
      const part = TWO.exec(plain)?.[0];
      return part === undefined || SAME_SUBSTATION.test(plain) ? ok : needsReview("several", { holes: { part } });
    }
    if (said?.answer !== "yes") return notApplicable;
    const part = SINGLE.exec(plain)?.[0] ?? ONE_SUBSTATION.exec(plain)?.[0];
    if (part !== undefined && ONE_SUBSTATION.test(part)) return needsReview("single", { holes: { part } });
    return part === undefined || SEVERAL.test(plain) ? ok : needsReview("single", { holes: { part } });
  },
});
