import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { type Accuracy, accuracyButBlanks, totalOf } from "../../support/accuracy";
import { generateAnswers } from "../generators/answers";
import { Chance } from "../generators/chance";
import { FLOW_ORDERS, type FlowOrder, printInOrder } from "../generators/flow-orders";
import { chooseWording, expectedOf, printedFields } from "../generators/printing";

/** Share of the fields that come back right: where answers of an item stand together, their looks alone tell where one ends. */
const LEAST: Readonly<Record<string, number>> = {
  "all prompts of an item, then its answers, numbers and titles behind": 0.92,
};
const USUAL = 0.97;

/** Share of the fields that are marked at most: an answer that no other distribution gives another place is certain. */
const MOST_MARKED = 0.75;

const SEEDS = [3, 14, 159, 2653, 58979, 323846];

function accuracyFor(seed: number, order: FlowOrder): Accuracy {
  const chance = new Chance(seed);
  const printed = printedFields(generateAnswers(chance, chance.is(0.5)), chooseWording(chance));
  const recognition = recogniseDisclosure(parseText(printInOrder(printed, chance, order)));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return accuracyButBlanks(recognition.disclosure, expectedOf(printed, false));
}

describe("a flow whose answers stand elsewhere than behind their prompts", () => {
  it.each(Object.entries(FLOW_ORDERS))("is read with nothing wrong though certain: %s", (name, order) => {
    const total = totalOf(SEEDS.map((seed) => accuracyFor(seed, order)));
    expect(total.wrongHigh).toEqual([]);
    expect(total.right / total.fields).toBeGreaterThanOrEqual(LEAST[name] ?? USUAL);
    expect((total.rightLow + total.wrongLow.length) / total.fields).toBeLessThanOrEqual(MOST_MARKED);
  });
});

describe("an answer that may be another's", () => {
  const certainty = (order: FlowOrder, told: Readonly<Record<string, string>>): Record<string, string | undefined> => {
    const fields = SEEDS.map((seed) => {
      const chance = new Chance(seed);
      const answers = generateAnswers(chance, false);
      for (const [id, value] of Object.entries(told)) answers.set(id, { state: "answered", value });
      const printed = printedFields(answers, chooseWording(chance));
      const recognition = recogniseDisclosure(parseText(printInOrder(printed, chance, order)));
      return recognition.kind === "disclosure" ? recognition.disclosure.fields : {};
    });
    const certain = fields.flatMap((each) => Object.keys(told).filter((id) => each[id]?.confidence === "high"));
    return Object.fromEntries(certain.map((id) => [id, "high"]));
  };

  it.each(Object.entries(FLOW_ORDERS))("is not certain where it shows nothing: %s", (_name, order) => {
    expect(certainty(order, { "19.1": "非公開", "20.1": "非公開", "21.1": "公開不可" })).toEqual({});
  });

  it("is certain where it is the first or the last of all and looks like no other's", () => {
    const [, , order] = Object.values(FLOW_ORDERS);
    const told = { "1.1": "2026年3月31日", "93.1": "有り(毎月1回、稼働率を報告)" };
    expect(order && Object.keys(certainty(order, told))).toEqual(Object.keys(told));
  });

  it("is certain where its own question names it, whatever stands beside it", () => {
    const [order] = Object.values(FLOW_ORDERS);
    expect(order && certainty(order, { "32.1": "12ヶ月前" })).toEqual({ "32.1": "high" });
  });
});

describe("a flow whose answers stand before their prompts", () => {
  const [first, second] = Object.values(FLOW_ORDERS);

  function accuracyOf(change: (text: string) => string, order = first): Accuracy {
    const accuracies = SEEDS.slice(0, 3).map((seed) => {
      const chance = new Chance(seed);
      const printed = printedFields(generateAnswers(chance, true), chooseWording(chance));
      const text = order ? printInOrder(printed, chance, order) : "";
      const recognition = recogniseDisclosure(parseText(change(text)));
      if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
      return accuracyButBlanks(recognition.disclosure, expectedOf(printed, false));
    });
    return totalOf(accuracies);
  }

  it("has markers that are no part of the answers behind them, without a blank", () => {
    const total = accuracyOf((text) => text.replace(/(?<=\s)(必須[○◯]?|選択) (?=[^\s必選])/gu, "$1"));
    expect(total.wrongHigh).toEqual([]);
    expect([...total.wrongLow].filter(({ got }) => /^(?:必須|選択)/u.test(got.value))).toEqual([]);
    expect(total.right / total.fields).toBeGreaterThanOrEqual(0.95);
  });

  const pagesOf = (text: string): string[] => text.split(/(?=ASP・SaaS安全)/u);
  const masksBehind = (text: string): string => {
    const masks = text.match(/記述[有無]り?し?\([*]\)/gu) ?? [];
    return `${text.replace(/ ?記述[有無]り?し?\([*]\)/gu, "")} ${masks.join(" ")} `;
  };

  it.each([
    ["the last of all", (text: string) => masksBehind(text)],
    ["the last of a page", (text: string) => pagesOf(text).map(masksBehind).join("")],
  ])("has the masks of its empty rows behind %s", (_name, change) => {
    const total = accuracyOf(change);
    expect(total.wrongHigh).toEqual([]);
    expect(total.right / total.fields).toBeGreaterThanOrEqual(0.95);
  });

  it("has masks behind the last row of a page that draw no answer out of its place", () => {
    const total = accuracyOf((text) => pagesOf(text).map(masksBehind).join(""), second);
    expect(total.wrongHigh).toEqual([]);
    expect(total.right / total.fields).toBeGreaterThanOrEqual(0.9);
  });
});
