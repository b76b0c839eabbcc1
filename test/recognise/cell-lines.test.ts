import { ASP_SAAS } from "../../src/form";
import { parseText } from "../../src/readers";
import { type RecognisedDisclosure, recogniseDisclosure } from "../../src/recognise";
import { type Accuracy, accuracyButBlanks, accuracyLine, totalOf } from "../support/accuracy";
import { generateAnswers } from "./generators/answers";
import { printCellLines, type Setting, SETTINGS } from "./generators/cell-lines";
import { Chance } from "./generators/chance";
import { chooseWording, expectedOf, printedFields } from "./generators/printing";

function recognise(text: string): RecognisedDisclosure {
  const recognition = recogniseDisclosure(parseText(text));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition;
}

/** Share of the fields that come back right but for blanks, which a text may have lost or gained where lines end. */
const LEAST: Readonly<Record<string, number>> = {
  "by height, in the middle": 0.9,
  "by height, in the middle, one line": 0.85,
  // On one line nothing tells how far an answer reaches above its prompt.
  "by height, in the middle, wide labels": 0.86,
  "by height, narrow markers, one line": 0.95,
  "by column": 0.75,
  // On one line nothing tells one answer from the next.
  "by column, one line": 0.4,
  "answers and markers before prompts": 0.95,
  // Where no marker stands between two answers of an item, only their looks tell one from the next.
  "labels of a page, then its answers": 0.92,
};
const USUAL = 0.96;

/** Share of the fields that are marked at most, where a text's own lines say enough to be certain of the others. */
const MOST_MARKED: Readonly<Record<string, number>> = {
  "cell by cell, lines": 0.1,
  "cell by cell, one line": 0.1,
  "cell by cell, a line for each, lines": 0.1,
  "cell by cell, without blanks, lines": 0.1,
  "cell by cell, without blanks, one line": 0.1,
  "cell by cell, without blanks, narrow titles, lines": 0.1,
  "cell by cell, without blanks, narrow titles, one line": 0.1,
  "cell by cell, without blanks, narrow numbers, lines": 0.1,
  "cell by cell, without blanks, narrow numbers, one line": 0.1,
  "by height, lines": 0.25,
  "by height, one line": 0.6,
  "by height, narrow markers, lines": 0.25,
  "by height, narrow titles, lines": 0.25,
  "by height, in the middle, lines": 0.55,
  "by height, in the middle, one line": 0.6,
  "by height, wide labels, lines": 0.2,
  "by height, wide labels, one line": 0.4,
  "by column, lines": 0.75,
  "labels of a page, then its answers, lines": 0.8,
  "answers first, cell by cell, lines": 0.6,
  "answers first, cell by cell, one line": 0.6,
  "answers behind titles, a line for each, lines": 0.4,
  "answers behind titles, a line for each, one line": 0.55,
  "answers and markers before prompts, lines": 0.4,
  "answers and markers before prompts, one line": 0.55,
};

/** With one in which an answer is the very number of its item. */
const SEEDS = [19, ...Array.from({ length: 6 }, (_none, index) => (index + 1) * 7919)];

/** The texts as they are, or on one line. */
const FORMS = { lines: (text: string) => text, "one line": (text: string) => text.replace(/[\n\f]+/gu, " ") };

describe.each(Object.entries(SETTINGS))("the text of a PDF, %s", (name, setting) => {
  it.each(Object.entries(FORMS))("as %s has nothing wrong though certain", (form, formed) => {
    const accuracies = SEEDS.map((seed) => accuracyFor(setting, seed, formed));
    const total = totalOf(accuracies);
    process.stdout.write(`${accuracyLine(`${name}, ${form}`, total)}\n`);
    expect(total.wrongHigh).toEqual([]);
    const marked = total.rightLow + total.wrongLow.length;
    expect(marked / total.fields).toBeLessThanOrEqual(MOST_MARKED[`${name}, ${form}`] ?? 1);
    expect(total.right / total.fields).toBeGreaterThanOrEqual(LEAST[`${name}, ${form}`] ?? LEAST[name] ?? USUAL);
  });
});

function accuracyFor(setting: Setting, seed: number, formed: (text: string) => string): Accuracy {
  const chance = new Chance(seed);
  const printed = printedFields(generateAnswers(chance, chance.is(0.3)), chooseWording(chance));
  const { disclosure } = recognise(formed(printCellLines(printed, chance, setting)));
  return accuracyButBlanks(disclosure, expectedOf(printed, true));
}

describe("lines of a PDF's cells", () => {
  const chance = new Chance(7919);
  const told = new Map(generateAnswers(chance, false));
  const long = "利用者の画面を定期的に確認し、応答が遅いときは担当者が原因を調べて対応します。";
  told.set("54.1", { state: "answered", value: long });
  told.set("62.1", { state: "answered", value: "対象は次のとおり。\n・本社\n・支店" });
  const printed = printedFields(told, { ...chooseWording(chance), wide: false, radicals: false, shortPrompts: false });
  const setting = SETTINGS["cell by cell"];
  const text = setting ? printCellLines(printed, chance, setting) : "";
  const { disclosure } = recognise(text);

  it("make a sentence whole that a cell's width has broken", () => {
    expect(text).not.toContain(long);
    expect(disclosure.fields["54.1"]).toMatchObject({ value: long, confidence: "high" });
  });

  it("keep the breaks that the author made", () => {
    expect(disclosure.fields["62.1"]?.value).toBe("対象は次のとおり。\n・本社\n・支店");
  });

  it("are named one by one where an answer was read", () => {
    const lines = text.split("\n");
    const { line = 0, text: shown = "" } = disclosure.fields["62.1"]?.source ?? {};
    expect(shown).toContain("対象は次のとおり。\n・本社\n・支店");
    expect(shown.split("\n")[0]).toBe(lines[line - 1]);
    expect(shown.split("\n").length).toBeLessThan(8);
  });

  it("leave the page's heading what it is", () => {
    expect(disclosure).toMatchObject({ certificationNumber: "0999-2401", serviceName: "あさぎりポータル" });
  });

  it("leave the heads of the columns out, however narrow these are", () => {
    for (const { id } of ASP_SAAS.fields) expect(disclosure.fields[id]?.value ?? "").not.toMatch(/番\s?号|申請内容|必須\//u);
  });
});

describe("a circle that is an answer", () => {
  const field = ASP_SAAS.fields.find(({ requirement }) => requirement === "mandatoryWithLevel");
  if (!field) throw new Error("no such field");

  it.each(["by height", "by height, narrow markers"])("stays where the marker has one of its own, %s", (name) => {
    const chance = new Chance(7919);
    const told = new Map(generateAnswers(chance, false)).set(field.id, { state: "answered", value: "○" });
    const printed = printedFields(told, { ...chooseWording(chance), wide: false, radicals: false, shortPrompts: false });
    const setting = SETTINGS[name];
    const text = setting ? printCellLines(printed, chance, setting) : "";
    expect(recognise(text.replace(/[\n\f]+/gu, " ")).disclosure.fields[field.id]).toMatchObject({ value: "○" });
  });
});

describe("answers of two fields in one place", () => {
  it("are parted where the rows were gathered again", () => {
    const chance = new Chance(7919);
    const told = new Map(generateAnswers(chance, false));
    told.set("3.1", { state: "answered", value: "1989年 33年" }).set("3.2", { state: "blank", value: "" });
    const printed = printedFields(told, { ...chooseWording(chance), wide: false, radicals: false, shortPrompts: false });
    const setting = SETTINGS["by height"];
    const text = setting ? printCellLines(printed, chance, setting) : "";
    const { fields } = recognise(text).disclosure;
    expect([fields["3.1"], fields["3.2"]]).toMatchObject([
      { value: "1989年", confidence: "low" },
      { value: "33年", confidence: "low" },
    ]);
  });
});

describe("a title whose first line is the name of its section", () => {
  it("leaves none of the others in an answer", () => {
    const chance = new Chance(7919);
    const told = new Map(generateAnswers(chance, false)).set("59.1", { state: "answered", value: "翌営業日まで" });
    const printed = printedFields(told, { ...chooseWording(chance), wide: false, radicals: false, shortPrompts: false });
    const setting = SETTINGS["by height, narrow titles"];
    const text = setting ? printCellLines(printed, chance, setting) : "";
    expect(text).toMatch(/59 セキュリティ パッチ/u);
    expect(recognise(text.replace(/[\n\f]+/gu, " ")).disclosure.fields["59.1"]).toMatchObject({ value: "翌営業日まで" });
  });
});

describe("a list in the middle of a high row", () => {
  const LISTS = ["・電話\n・電子メール", "1.国内:東京\n2.海外:なし", "・本社\n・支店\n・工場"];

  it("is not certain in part", () => {
    const setting = SETTINGS["by height, in the middle, wide labels"];
    for (const seed of SEEDS) {
      const chance = new Chance(seed);
      const told = new Map(generateAnswers(chance, false));
      ASP_SAAS.fields.slice(60).forEach((field, index) => {
        if (field.answer.kind === "text") told.set(field.id, { state: "answered", value: LISTS[index % LISTS.length] ?? "" });
      });
      const printed = printedFields(told, chooseWording(chance));
      const text = setting ? printCellLines(printed, chance, setting) : "";
      const { disclosure } = recognise(text.replace(/[\n\f]+/gu, " "));
      expect(accuracyButBlanks(disclosure, expectedOf(printed, true)).wrongHigh).toEqual([]);
    }
  });
});
