import { readDurations, readingsOf, secondsOf } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const DAY = 24 * 3600;
const YEAR = 365 * DAY;
/** 24時間365日 tells when, not how long. */
const ALL_YEAR = /36[56] ?日/;

/** The longest times that notices, terms and intervals of services have, in seconds. */
const LONGEST: Readonly<Record<FieldId, number>> = {
  "32.1": 3 * YEAR,
  "36.3": 8 * YEAR,
  "38.1": 2 * YEAR,
  "54.1": DAY,
  "54.2": 3 * DAY,
  "56.1": 31 * DAY,
  "59.1": YEAR,
  "65.1": 3 * DAY,
  "91.1": YEAR,
};

/** Notices and terms are not counted in decades, nor intervals of monitoring in years. */
export const durationImplausible = defineRule({
  id: "duration-implausible",
  severity: "warning",
  fields: Object.keys(LONGEST),
  messages: {
    long: {
      ja: "「{part}」は、この項目の期間としては長すぎます。「年」と「ヶ月」などの単位に誤りがないかを確認してください。",
      en: '"{part}" is very long for this field. Please check the unit, such as 年 for ヶ月.',
    },
  },
  documentation: {
    title: { ja: "期間が長すぎる", en: "A time that is too long" },
    why: {
      ja: "「12ヶ月」が「12年」となっているような誤りは、契約の条件を大きく変えて見せます。",
      en: "12年 for 12ヶ月 makes the terms of the contract look quite different.",
    },
    fails: { answers: { "36.3": "12年" } },
    passes: { answers: { "36.3": "12ヶ月" } },
  },
  check({ field }, sheet) {
    const lengths = readingsOf(sheet.read(field.id, readDurations) ?? []);
    if (lengths.length === 0) return notApplicable;
    const long = lengths.find(
      ({ text, value }) => !ALL_YEAR.test(text.normalize("NFKC")) && secondsOf(value).least > (LONGEST[field.id] ?? Infinity),
    );
    return long ? needsReview("long", { holes: { part: long.text } }) : ok;
  },
});
