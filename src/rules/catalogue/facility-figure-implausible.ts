import { readDurations, readingsOf, readSeismic, readVoltages, secondsOf } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Reader } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";

interface Figure {
  readonly text: string;
  /** In the unit of the bounds of its field. */
  readonly amount: number;
}

interface Range {
  readonly figures: Reader<readonly Figure[]>;
  readonly lowest: number;
  readonly highest: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** What the figures of buildings lie between, far beyond what is usual on both sides. */
const RANGES: Readonly<Record<FieldId, Range>> = {
  // In gal: the strongest shaking ever measured in Japan is some 4,000.
  "73.1": { figures: accelerationsIn, lowest: 10, highest: 5_000 },
  "74.1": { figures: lengthsIn, lowest: 1, highest: 2 * DAY },
  "76.1": { figures: lengthsIn, lowest: 2 * HOUR, highest: 60 * DAY },
  // In volts: mains alone have a hundred, and lightning rods are tested with millions.
  "80.1": { figures: voltagesIn, lowest: 100, highest: 10_000_000 },
};
/** Times of something else than the supply: until it starts, how often it is tried. */
const OTHER_TIME = /起動|切り?替|点検|試験|テスト|(?<!無)給油|以内|充電/;

/** Figures of buildings and their machines are of the size that such figures have. */
export const facilityFigureImplausible = defineRule({
  id: "facility-figure-implausible",
  severity: "warning",
  fields: Object.keys(RANGES),
  messages: {
    low: {
      ja: "「{part}」は、「{prompt}」の数値としては小さすぎます。単位や桁に誤りがないかを確認してください。",
      en: '"{part}" is very little for "{prompt}". Please check unit and digits.',
    },
    high: {
      ja: "「{part}」は、「{prompt}」の数値としては大きすぎます。単位や桁に誤りがないかを確認してください。",
      en: '"{part}" is very much for "{prompt}". Please check unit and digits.',
    },
  },
  documentation: {
    title: { ja: "設備の数値が大きすぎる、または小さすぎる", en: "A figure of the building that cannot well be" },
    why: {
      ja: "kVとV、時間と分の取り違えや、桁の誤りがそのまま公開されることがあります。",
      en: "Volts for kilovolts, minutes for hours and slipped digits are published as they are.",
    },
    fails: { answers: { "80.1": "あり:最大対応電圧 20V" } },
    passes: { answers: { "80.1": "あり:最大対応電圧 20kV" } },
  },
  check({ field, text }, sheet) {
    const range = RANGES[field.id];
    const figures = range ? (sheet.read(field.id, range.figures) ?? []) : [];
    if (!range || figures.length === 0 || OTHER_TIME.test(text)) return notApplicable;
    const low = figures.find(({ amount }) => amount < range.lowest);
    if (low) return needsReview("low", { holes: { part: low.text, prompt: field.prompt } });
    const high = figures.find(({ amount }) => amount > range.highest);
    return high ? needsReview("high", { holes: { part: high.text, prompt: field.prompt } }) : ok;
  },
});

function accelerationsIn(text: string): Figure[] {
  return readingsOf(readSeismic(text)).flatMap(({ text, value }) =>
    value.kind === "acceleration" ? [{ text, amount: value.gal }] : [],
  );
}

function lengthsIn(text: string): Figure[] {
  return readingsOf(readDurations(text)).map(({ text, value }) => ({ text, amount: secondsOf(value).least }));
}

function voltagesIn(text: string): Figure[] {
  return readingsOf(readVoltages(text)).map(({ text, value }) => ({ text, amount: value.volts }));
}
