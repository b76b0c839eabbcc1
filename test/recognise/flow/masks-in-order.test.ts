import { ASP_SAAS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { labelWordsOf } from "../../../src/recognise/flow/label-words";
import { type MasksInOrder, masksInOrder } from "../../../src/recognise/flow/masks-in-order";
import { vocabularyOf } from "../../../src/recognise/words/vocabulary";
import { type Accuracy, accuracyButBlanks, totalOf } from "../../support/accuracy";
import { generateAnswers } from "../generators/answers";
import { printCellLines, SETTINGS } from "../generators/cell-lines";
import { Chance } from "../generators/chance";
import { chooseWording, expectedOf, printedFields } from "../generators/printing";

const OPTIONAL = ASP_SAAS.fields.filter(({ requirement }) => requirement === "optional");

/** A copy with all prompts but some, and its masks behind the last. */
function copyOf(masks: readonly string[], without: readonly string[] = []): string {
  const rows = ASP_SAAS.fields.map(({ id, item, prompt, requirement }) => {
    const answer = requirement === "optional" ? "選択" : "必須 あり";
    return without.includes(id) ? answer : `${item.number} ${item.title} ${prompt} ${answer}`;
  });
  return [...rows, ...masks].join(" ");
}

function masksOf(text: string): MasksInOrder | undefined {
  return masksInOrder(
    labelWordsOf(parseText(text), () => true, ASP_SAAS, vocabularyOf(ASP_SAAS)),
    ASP_SAAS,
  );
}

const idsOf = (fields: Iterable<{ readonly id: string }>): string[] => [...fields].map(({ id }) => id);

describe("as many masks as there are optional fields", () => {
  const [shown, missing] = ["記述有り(*)", "記述無し(*)"];
  const masks = OPTIONAL.map((_field, index) => (index % 3 === 1 ? missing : shown));

  it("are those of the fields in the form's order, wherever they stand", () => {
    const found = masksOf(copyOf(masks));
    expect(idsOf(found?.states.keys() ?? [])).toEqual(idsOf(OPTIONAL));
    expect([...(found?.states.values() ?? [])].map((state) => state === "withheld")).toEqual(masks.map((mask) => mask === shown));
    expect(idsOf(found?.certain ?? [])).toEqual(idsOf(OPTIONAL));
  });

  it("are told where blanks stand within them", () => {
    const broken = masks.map((mask, index) => (index % 2 === 0 ? mask.replace("有", "有 ").replace("(", " (") : mask));
    expect(masksOf(copyOf(broken))?.states).toEqual(masksOf(copyOf(masks))?.states);
  });

  it.each([
    ["fewer", masks.slice(1)],
    ["more", [...masks, shown]],
  ])("and no %s", (_name, others) => {
    expect(masksOf(copyOf(others))).toBeUndefined();
  });

  it("are not certain beside a prompt that is missing, which may stand elsewhere with its mask", () => {
    const [, , , , field] = OPTIONAL;
    const certain = masksOf(copyOf(masks, [field?.id ?? ""]))?.certain;
    expect(OPTIONAL.flatMap((each, index) => (certain?.has(each) ? [] : [index]))).toEqual([2, 3, 4, 5, 6]);
  });

  it("are certain there all the same where they all say the same", () => {
    const alike = OPTIONAL.map(() => shown);
    expect(masksOf(copyOf(alike, [OPTIONAL[4]?.id ?? ""]))?.certain.size).toBe(OPTIONAL.length);
  });
});

describe("the text of a copy that shows no optional answer", () => {
  function accuracyFor(name: string, seed: number, isOneLine: boolean): Accuracy {
    const chance = new Chance(seed);
    const printed = printedFields(generateAnswers(chance, true), chooseWording(chance));
    const setting = SETTINGS[name];
    const text = setting ? printCellLines(printed, chance, setting) : "";
    const recognition = recogniseDisclosure(parseText(isOneLine ? text.replace(/[\n\f]+/gu, " ") : text));
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    const masked = [...expectedOf(printed, true)].filter(([, { state }]) => state === "withheld" || state === "not_described");
    expect(masked).toHaveLength(OPTIONAL.length);
    return accuracyButBlanks(recognition.disclosure, masked);
  }

  it.each([
    ["by height", "lines", 0.05],
    ["by height", "one line", 0.05],
    ["by height, narrow titles", "one line", 0.1],
    ["by height, in the middle", "lines", 0.1],
    ["answers and markers before prompts", "one line", 0.1],
  ])("has all masks in their places, nearly all of them certain: %s, as %s", (name, form, marked) => {
    const total = totalOf([7919, 15838, 23757].map((seed) => accuracyFor(name, seed, form === "one line")));
    expect(total.wrongHigh).toEqual([]);
    expect(total.right).toBe(total.fields);
    expect(total.rightLow / total.fields).toBeLessThanOrEqual(marked);
  });
});
