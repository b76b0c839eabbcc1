import { readingsOf, readVoltages } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** In volts. Mains alone have a hundred. */
const LOWEST = 100;

/** Protection against induced lightning withstands more than the mains. */
export const surgeVoltageImplausible = defineRule({
  id: "surge-voltage-implausible",
  severity: "warning",
  fields: ["80.1"],
  messages: {
    low: {
      ja: "最大対応電圧「{part}」は、誘導雷の対策としては低すぎます。「kV」の誤りでないかを確認してください。",
      en: 'A highest voltage of "{part}" is too low for protection against lightning. Please check whether kV is meant.',
    },
  },
  documentation: {
    title: { ja: "最大対応電圧が低すぎる", en: "A highest voltage that is too low" },
    why: {
      ja: "誘導雷の電圧は数千ボルトに及びます。単位の「k」が抜けていることがあります。",
      en: "Induced lightning reaches thousands of volts; the k of the unit may have been lost.",
    },
    fails: { answers: { "80.1": "あり:最大対応電圧 20V" } },
    passes: { answers: { "80.1": "あり:最大対応電圧 20kV" } },
  },
  check({ field }, sheet) {
    const voltages = readingsOf(sheet.read(field.id, readVoltages) ?? []);
    if (voltages.length === 0) return notApplicable;
    const low = voltages.find(({ value }) => value.volts < LOWEST);
    return low ? needsReview("low", { holes: { part: low.text } }) : ok;
  },
});
