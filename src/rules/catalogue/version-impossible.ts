import { readingsOf, readVersions } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** Far above any version that there will be for years. */
const HIGHEST: Readonly<Record<string, number>> = {
  Windows: 15,
  iOS: 40,
  iPadOS: 40,
  macOS: 40,
  Android: 30,
  "Internet Explorer": 11,
};
/** Windows is also named by its year. */
const YEARS = /^(?:95|98|2000|20[0-9]{2})$/;

/** Versions of systems are ones that there are. */
export const versionImpossible = defineRule({
  id: "version-impossible",
  severity: "warning",
  fields: ["62.1", "62.2"],
  messages: {
    high: {
      ja: "「{part}」というバージョンは見当たりません。数字の入れ替わりなどの誤りがないかを確認してください。",
      en: 'There is no version such as "{part}". Please check its digits.',
    },
  },
  documentation: {
    title: { ja: "存在しないバージョンが記述されている", en: "A version that does not exist" },
    why: {
      ja: "利用者は、手元の端末が対象かどうかをバージョンで確かめます。",
      en: "Users check by the version whether their devices will do.",
    },
    fails: { answers: { "62.1": "Windows 11、iOS 61以降" } },
    passes: { answers: { "62.1": "Windows 11、iOS 16以降" } },
  },
  check({ field }, sheet) {
    const mentions = readingsOf(sheet.read(field.id, readVersions) ?? []);
    if (mentions.length === 0) return notApplicable;
    const wrong = mentions.find(({ value }) =>
      value.versions.some((version) => !YEARS.test(version) && Number.parseFloat(version) > (HIGHEST[value.product] ?? Infinity)),
    );
    return wrong ? needsReview("high", { holes: { part: wrong.text } }) : ok;
  },
});
