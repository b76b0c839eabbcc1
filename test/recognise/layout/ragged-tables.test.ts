import { ASP_SAAS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { accuracyOf } from "../../support/accuracy";
import { generateAnswers } from "../generators/answers";
import { Chance } from "../generators/chance";
import { familyA } from "../generators/families";
import { chooseWording, expectedOf, type PrintedField, printedFields } from "../generators/printing";

const SEEDS = Array.from({ length: 4 }, (_, index) => 7879 * (index + 1));

/** Lines of a pipe table, some of them with the next one on the same line. */
function joined(text: string, isJoined: (line: string, next: string) => boolean, by = ""): string {
  return text.split("\n").reduce((whole, line, index, lines) => {
    const before = lines[index - 1] ?? "";
    return index > 0 && isJoined(before, line) ? whole + by + line : `${whole}${index > 0 ? "\n" : ""}${line}`;
  }, "");
}

const isItem = (line: string): boolean => /^\d/.test(line);
const isRow = (line: string): boolean => line.endsWith("|") && !line.includes("】");
/** True for every so many of the pairs that come into question. */
function oneOf(many: number, isPair: (line: string, next: string) => boolean): (line: string, next: string) => boolean {
  let count = 0;
  return (line, next) => isPair(line, next) && (count += 1) % many === 0;
}

function accuracyFor(seed: number, alter: (text: string) => string): ReturnType<typeof accuracyOf> {
  const chance = new Chance(seed);
  const printed: PrintedField[] = printedFields(generateAnswers(chance, false), chooseWording(chance));
  const recognition = recogniseDisclosure(parseText(alter(familyA(printed, chance))));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return accuracyOf(recognition.disclosure, expectedOf(printed, false));
}

describe("two rows on one line of a pipe table without its empty cells", () => {
  it.each([
    [
      "once",
      (text: string) =>
        joined(
          text,
          oneOf(30, (line, next) => isItem(line) && isItem(next)),
        ),
    ],
    [
      "again and again",
      (text: string) =>
        joined(
          text,
          oneOf(6, (line, next) => isRow(line) && isItem(next)),
        ),
    ],
    [
      "the second within an item",
      (text: string) =>
        joined(
          text,
          oneOf(8, (line, next) => isRow(line) && isRow(next)),
        ),
    ],
    [
      "without the pipes between them",
      (text: string) =>
        joined(
          text.replace(/ \|+$/gmu, ""),
          oneOf(9, (line, next) => isItem(line) && isItem(next)),
          " ",
        ),
    ],
  ])("are read as two, %s", (_what, alter) => {
    for (const seed of SEEDS) {
      const accuracy = accuracyFor(seed, alter);
      expect(accuracy.wrongHigh).toEqual([]);
      expect(accuracy.right).toBeGreaterThanOrEqual(accuracy.fields - 1);
    }
  });
});

describe("a row of such a table that ends at its marker", () => {
  it.each([
    ["with one pipe behind it", " |"],
    ["with none", ""],
  ])("was left blank, %s", (_what, end) => {
    for (const seed of SEEDS) {
      const { wrongHigh, wrongLow } = accuracyFor(seed, (text) => text.replace(/ \|+$/gmu, end));
      expect(wrongHigh).toEqual([]);
      expect(wrongLow.filter(({ got }) => got.source?.text?.includes("選択"))).toEqual([]);
    }
  });

  it.each([
    ["in the markers' own column", ["選択"], { state: "blank", confidence: "high" }],
    ["in the column of the answers", ["", "選択"], { state: "lost", confidence: "low" }],
  ])("has lost its answer only where the marker took its place: %s", (_what, tail, expected) => {
    const rows = ASP_SAAS.items.map(({ number, title, fields: [field] }) =>
      [`${number}`, title, field?.prompt ?? "", ...(number === 46 ? tail : ["選択", "あり"])].join("\t"),
    );
    const recognition = recogniseDisclosure(parseText(rows.join("\n")));
    expect(recognition.kind === "disclosure" && recognition.disclosure.fields["46.1"]).toMatchObject(expected);
  });
});
