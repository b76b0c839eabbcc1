import { readSeismic } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** The resistance to earthquakes is a figure. */
export const seismicFigureMissing = defineDetailRule({
  id: "seismic-figure-missing",
  fields: ["73.1"],
  isGiven: ({ field, text }, sheet) =>
    (sheet.read(field.id, readSeismic) ?? []).length > 0 || /[0-9]/.test(text.normalize("NFKC")),
  missing: {
    ja: "耐震数値が記述されていません。「震度6強」のように数値を記述してください。",
    en: "The figure of earthquake resistance is missing. Write it, such as 震度6強.",
  },
  expected: { ja: "例:震度6強", en: "For example 震度6強" },
  documentation: {
    title: { ja: "耐震数値が記述されていない", en: "No figure of earthquake resistance" },
    why: {
      ja: "「耐震構造」だけでは、どの程度の地震に耐えるかが分かりません。",
      en: "A word such as 耐震構造 does not tell what the building withstands.",
    },
    fails: { answers: { "73.1": "耐震構造" } },
    passes: { answers: { "73.1": "震度6強" } },
  },
});
