import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** The kind of an office, and nothing that says where it is. */
const KIND_ALONE =
  /^(?:[・●■◆\-*]\s?)?(?:本社|本店|本部|支社|支店|支部|営業所|事業所|工場|研究所|オフィス|センター)(?:のみ|だけ|[1-9]?か所)?$/;

/** The list of offices says where each of them is. */
export const officePlaceMissing = defineRule({
  id: "office-place-missing",
  severity: "warning",
  fields: ["4.3"],
  messages: {
    missing: {
      ja: "「{entry}」の所在地が記述されていません。都道府県・市区町村を記述してください。",
      en: 'The place of "{entry}" is missing. Write prefecture and municipality.',
    },
  },
  documentation: {
    title: { ja: "事業所の所在地が記述されていない", en: "An office without its place" },
    why: {
      ja: "設問は主な事業所の所在地を求めています。名称だけでは、どこにあるかが分かりません。",
      en: "The prompt asks where the main offices are; a name alone does not say it.",
    },
    fails: { answers: { "4.3": "本社" } },
    passes: { answers: { "4.3": "本社(栃木県みどり野市)" } },
  },
  check({ text }) {
    const entries = normaliseForMatching(text)
      .split(/[、,\n;]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
    if (entries.length === 0) return notApplicable;
    const entry = entries.find((each) => KIND_ALONE.test(each));
    if (entry === undefined) return ok;
    // Beside offices with their places, the head office may be left to 4.1.
    return (entries.every((each) => KIND_ALONE.test(each)) ? found : needsReview)("missing", { holes: { entry } });
  },
});
