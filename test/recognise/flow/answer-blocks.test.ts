import { ASP_SAAS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure, type Recognition } from "../../../src/recognise";
import { doubtSwallowers, withMissing } from "../../../src/recognise/flow/answer-blocks";
import { readingInLines } from "../../support/readings";

const required = ASP_SAAS.fields.filter(({ requirement }) => requirement !== "optional");
const [optional] = ASP_SAAS.fields.filter(({ requirement }) => requirement === "optional");
if (!optional) throw new Error("The form has no optional field");

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
  const doubtsWith = (count: number, lines: number): (readonly string[])[] => {
    const long = readingInLines(optional, Array.from({ length: lines }, (_none, line) => `答え${line}`).join("\n"));
    const empty = missing(count);
    doubtSwallowers([...empty, long]);
    return empty.map(({ doubts }) => [...doubts]);
  };

  it("are in doubt where an answer is long enough to hold all that is missing", () => {
    expect(doubtsWith(10, 40)).toEqual(Array.from({ length: 10 }, () => ["scattered"]));
  });

  it.each([
    ["answers are no longer than they may be", 10, 14],
    ["hardly anything is missing", 5, 40],
  ])("are empty where %s", (_name, count, lines) => {
    expect(doubtsWith(count, lines).flat()).toEqual([]);
  });
});
