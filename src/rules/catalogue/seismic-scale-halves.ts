import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const INTENSITY = /震度(?:階級?)? ?:? ?[0-9](?![0-9.])[^。、,\n]{0,6}/g;
const WHOLE = /[56](?! ?(?:[弱強~-]|から))/;

/** Since 1996 the scale of intensities has 5弱, 5強, 6弱 and 6強, but no 5 and no 6. */
export const seismicScaleHalves = defineRule({
  id: "seismic-scale-halves",
  severity: "info",
  fields: ["73.1"],
  source: {
    ja: "気象庁震度階級(1996年10月から、震度5と6は「弱」と「強」に分かれています)",
    en: "Seismic intensity scale of the Japan Meteorological Agency (since October 1996, 5 and 6 are divided into 弱 and 強)",
  },
  messages: {
    whole: {
      ja: "「{part}」は「弱」と「強」のどちらかが分かりません。現在の震度階級では5と6がそれぞれ2つに分かれています。",
      en: '"{part}" does not say whether 弱 or 強. The present scale divides 5 and 6 into two degrees each.',
    },
    expected: { ja: "例:震度6強", en: "For example 震度6強" },
  },
  documentation: {
    title: { ja: "震度5・6の「弱」「強」が記述されていない", en: "Intensity 5 or 6 without 弱 or 強" },
    why: {
      ja: "6弱と6強では建物への影響が大きく異なります。古い基準の値がそのまま残っていることもあります。",
      en: "6弱 and 6強 do very different harm to a building, and a bare figure may be left from the old scale.",
    },
    fails: { answers: { "73.1": "震度6" } },
    passes: { answers: { "73.1": "震度6強" } },
  },
  check({ text }) {
    const named = normaliseForMatching(text).match(INTENSITY) ?? [];
    if (named.length === 0) return notApplicable;
    const whole = named.find((part) => WHOLE.test(part));
    return whole === undefined
      ? ok
      : needsReview("whole", { holes: { part: whole.replace(/[^0-9]*$/, "") }, expected: "expected" });
  },
});
