import type { Disclosure } from "../../../src/disclosure";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { accuracyButBlanks, totalOf } from "../../support/accuracy";
import { generateAnswers } from "../generators/answers";
import { Chance } from "../generators/chance";
import { paged } from "../generators/page-words";
import { chooseWording, expectedOf, type PrintedField, printedFields } from "../generators/printing";

const HEADS = "【審査対象項目】【記述内容】必須/選択申請内容";
const NOTE = "(注) 必須/選択欄の「必須○」とは、一定の水準を考慮すべき必須開示項目となります。";

/** The cells of a row, one right behind the other. */
function fused(each: PrintedField): string {
  const section = each.firstOfSection && each.section !== "" ? `- ${each.section}` : "";
  const heads = each.firstOfItem ? `${each.number}${each.firstOfGroup ? each.group : ""}${each.title}` : "";
  return `${section}${heads}${each.prompt}${each.marker}${each.shown.replaceAll("\n", " ")}`;
}

function read(printed: readonly PrintedField[], chance: Chance): Disclosure {
  const pages = paged(printed, chance).map((page, index) => `${HEADS}${page.map(fused).join("")}${NOTE}- ${index + 1} -`);
  const recognition = recogniseDisclosure(parseText(pages.join("\n")));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition.disclosure;
}

function accuracyFor(seed: number, isMasked: boolean): ReturnType<typeof accuracyButBlanks> {
  const chance = new Chance(seed);
  const printed = printedFields(generateAnswers(chance, isMasked), chooseWording(chance));
  return accuracyButBlanks(read(printed, chance), expectedOf(printed, false));
}

describe("a text with a line for each page, in which the cells of all rows run together", () => {
  it.each([
    ["in full", false],
    ["with masks", true],
  ])("is read row by row %s", (_what, isMasked) => {
    const total = totalOf([7, 77, 777, 7777].map((seed) => accuracyFor(seed, isMasked)));
    expect(total.wrongHigh).toEqual([]);
    expect(total.right / total.fields).toBeGreaterThanOrEqual(0.97);
  });

  it("keeps a dash that is an answer, behind a blank", () => {
    const chance = new Chance(7);
    const printed = printedFields(generateAnswers(chance, false), { ...chooseWording(chance), shortPrompts: false });
    const dashed = new Set(["10.1", "15.1", "21.1", "46.1"]);
    const disclosure = read(
      printed.map((each) => (dashed.has(each.field.id) ? { ...each, shown: " -" } : each)),
      chance,
    );
    for (const id of dashed) expect([id, disclosure.fields[id]?.value]).toEqual([id, "-"]);
  });
});
