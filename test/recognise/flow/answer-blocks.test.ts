import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure, type Recognition } from "../../../src/recognise";
import { withMissing } from "../../../src/recognise/flow/answer-blocks";
import { readingInLines } from "../../support/readings";

const required = ASP_SAAS.fields.filter(({ requirement }) => requirement !== "optional");
/** A sheet with the first so many of the required fields answered. */
function readElsewise(answered: number): Recognition {
  const rows = required.map(({ id, item, prompt }, index) => [item.number, prompt, "必須", index < answered ? `答え${id}` : ""]);
  return recogniseDisclosure(parseText(rows.map((cells) => cells.join("\t")).join("\n")));
}

const missing = (count: number) => required.slice(0, count).map((field) => readingInLines(field, ""));

describe("another reading of a text", () => {
  it.each<[string, number, number, boolean]>([
    ["has most of what is missing", 20, 18, true],
    ["has a part of what is missing", 20, 10, false],
    ["has no more", 20, 0, false],
    ["has the few that are missing", 5, 20, false],
  ])("is taken where it %s", (_name, left, answered, isTaken) => {
    const other = withMissing(missing(left), () => readElsewise(answered));
    expect(other !== undefined).toBe(isTaken);
  });

  it("is not made where hardly anything is missing", () => {
    const never = (): never => {
      throw new Error("Work for nothing");
    };
    expect(withMissing(missing(7), never)).toBeUndefined();
  });
});

describe("empty places of a text", () => {
  const LABELS = ASP_SAAS.fields.map(({ item, prompt, requirement }) => {
    const title = item.fields[0]?.prompt === prompt ? `${item.number} ${item.group} ${item.title} ` : "";
    return `${title}${prompt} ${REQUIREMENT_LABELS[requirement]}`;
  });

  function certainlyBlank(text: string): number {
    const recognition = recogniseDisclosure(parseText(text));
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    return Object.values(recognition.disclosure.fields).filter((field) => field?.state === "blank" && field.confidence === "high")
      .length;
  }

  it("are in doubt where answers to many of them stand behind all labels", () => {
    const answers = ASP_SAAS.fields.map(({ id }) => `${id}の答えはこのとおりです。`);
    expect(certainlyBlank([...LABELS, ...answers].join("\n"))).toBe(0);
  });

  it("are empty where the form was not filled in", () => {
    const note = "(注) 必須/選択欄の「必須○」とは、一定の水準を考慮すべき必須開示項目となります。";
    expect(certainlyBlank([...LABELS, note].join("\n"))).toBeGreaterThan(120);
  });
});
