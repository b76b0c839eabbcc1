import { normaliseForMatching, readingsOf, readRates } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** One of several figures, with decimals as a rate has them: サービスA:99.99年、サービスB:99.9%. */
const AMONG_OTHERS = /(?<![0-9.])[0-9]{1,3}\.[0-9]{1,4} ?(年|倍)(?![0-9月度])/;

/** A field that asks for % is not answered in years or as a multiple. */
export const unitNotPercent = defineRule({
  id: "unit-not-percent",
  severity: "warning",
  fields: (field) => field.answer.kind === "rate",
  messages: {
    years: {
      ja: "単位は%と指定されていますが、「{part}」と年で記述されています。%に換算した値を記述してください。",
      en: 'The unit asked for is %, but "{part}" is given in years. Write the value in %.',
    },
    times: {
      ja: "単位は%と指定されていますが、「{part}」と倍で記述されています。%に換算した値(1倍は100%)を記述してください。",
      en: 'The unit asked for is %, but "{part}" is given as a multiple. Write the value in % (1倍 is 100%).',
    },
    permille: {
      ja: "単位は%と指定されていますが、「{part}」とパーミルで記述されています。%に換算した値を記述してください。",
      en: 'The unit asked for is %, but "{part}" is given in per mille. Write the value in %.',
    },
  },
  documentation: {
    title: { ja: "%ではない単位で記述されている", en: "A unit other than %" },
    why: {
      ja: "設問が単位を%と指定しているのは、他の事業者と同じ基準で比べるためです。年や倍で書かれた値は、そのままでは比べられません。",
      en: "The prompt names % so that providers can be compared. Values in years or multiples cannot.",
    },
    fails: { answers: { "14.1": "21.5倍(2026年3月期)" } },
    passes: { answers: { "14.1": "2,150.4%(2026年3月期)" } },
  },
  check({ field, text }, sheet) {
    const rates = readingsOf(sheet.read(field.id, readRates) ?? []);
    if (rates.some((rate) => rate.value.unit === "percent" || rate.value.unit === "none")) {
      const other = AMONG_OTHERS.exec(normaliseForMatching(text));
      return other ? found(other[1] === "年" ? "years" : "times", { holes: { part: other[0] } }) : ok;
    }
    const [rate] = rates;
    if (!rate || rate.value.unit === "percent" || rate.value.unit === "none") return notApplicable;
    return found(rate.value.unit, { holes: { part: rate.text } });
  },
});
