import fc from "fast-check";
import {
  type Disclosure,
  disclosureToJson,
  emptyDisclosure,
  type FieldAnswer,
  makeDisclosure,
  parseDisclosure,
  parseDisclosureText,
} from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { ReportableError } from "../../src/messages";

function refusal(act: () => unknown): ReportableError {
  try {
    act();
  } catch (error) {
    if (error instanceof ReportableError) return error;
    throw error;
  }
  throw new Error("It was not refused");
}

const answers: fc.Arbitrary<FieldAnswer> = fc.oneof(
  fc.record({
    state: fc.constant("answered" as const),
    value: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    confidence: fc.constantFrom("high" as const, "low" as const),
    source: fc.record({ file: fc.string(), page: fc.integer({ min: 1, max: 99 }), text: fc.string() }),
  }),
  fc.record({
    state: fc.constantFrom("blank" as const, "withheld" as const, "not_described" as const, "lost" as const),
    value: fc.constant(""),
  }),
);

const disclosures: fc.Arbitrary<Disclosure> = fc
  .tuple(fc.array(answers, { minLength: ASP_SAAS.fields.length, maxLength: ASP_SAAS.fields.length }), fc.string())
  .map(([list, serviceName]) =>
    makeDisclosure(ASP_SAAS, (id) => list[ASP_SAAS.field(id)?.index ?? 0] ?? { state: "lost", value: "" }, { serviceName }, [
      { field: "61.1", message: "確認が必要です" },
    ]),
  );

describe("a disclosure as JSON", () => {
  it("comes back as it was written", () =>
    fc.assert(
      fc.property(disclosures, (disclosure) => {
        expect(parseDisclosureText(disclosureToJson(disclosure), "x.json")).toEqual(disclosure);
      }),
      { numRuns: 30 },
    ));

  it("holds all 133 fields in the form's order, also when empty", () => {
    expect(Object.keys(emptyDisclosure(ASP_SAAS).fields)).toEqual(ASP_SAAS.fields.map((field) => field.id));
    expect(Object.values(emptyDisclosure(ASP_SAAS).fields).every((answer) => answer.state === "blank")).toBe(true);
  });

  it("counts a field that is not named as lost, and may leave kind, edition and notes out", () => {
    const disclosure = parseDisclosure({ fields: { "1.1": { state: "answered", value: "2024/04/01" } } }, "x.json");
    expect(disclosure).toMatchObject({ kind: "disclosure", edition: "asp-saas", notes: [] });
    expect(disclosure.fields["1.1"]).toEqual({ state: "answered", value: "2024/04/01" });
    expect(disclosure.fields["93.1"]).toEqual({ state: "lost", value: "" });
    expect(Object.keys(disclosure.fields)).toHaveLength(133);
  });

  it("takes notes that are plain texts", () => {
    expect(
      parseDisclosure({ fields: {}, notes: ["手で写しました", { field: "1.1", message: "要確認" }] }, "x.json").notes,
    ).toEqual([{ message: "手で写しました" }, { field: "1.1", message: "要確認" }]);
  });

  it.each([
    ["not JSON", "disclosure-not-json", "{"],
    ["a list", "disclosure-malformed", "[]"],
    ["null", "disclosure-malformed", "null"],
    ["no fields", "disclosure-malformed", "{}"],
    ["another kind", "disclosure-kind", '{"kind":"whitepaper","controls":[]}'],
    ["several disclosures, one on each line", "disclosure-several", '{"fields":{}}\n{"fields":{}}\n'],
    ["a state that there is not", "disclosure-malformed", '{"fields":{"1.1":{"state":"ok","value":""}}}'],
    ["a value that is not a text", "disclosure-malformed", '{"fields":{"1.1":{"state":"answered","value":1}}}'],
    ["a text under a blank state", "disclosure-malformed", '{"fields":{"1.1":{"state":"blank","value":"x"}}}'],
    ["another edition", "disclosure-edition", '{"edition":"iot","fields":{}}'],
    ["an unknown field", "disclosure-fields", '{"fields":{"94.1":{"state":"blank","value":""}}}'],
    ["a name of the prototype", "disclosure-fields", '{"fields":{"constructor":{"state":"blank","value":""}}}'],
  ])("refuses %s, naming the file", (_case, id, text) => {
    const error = refusal(() => parseDisclosureText(text, "提出用.json"));
    expect(error.id).toBe(id);
    expect(error.in("ja")).toContain("提出用.json");
  });

  it.each([
    ['{"fields":{"4.2":{"state":"answered","value":5}}}', "「fields.4.2.value」", "string"],
    ['{"fields":{"4.2":{"value":"5"}}}', "「fields.4.2.state」", "answered, blank, withheld, not_described, lost"],
    ['{"fields":{"4.2":{"state":"blank","value":"5"}}}', "欄4.2", "valueを空に"],
    ['{"name":"kaiji","version":"1.0.0"}', "「fields」がありません", "お選びください"],
    ['{"kind":"error","file":"a.bin"}', "kind: error", "お選びください"],
    ['{"fields":{}}\n{"fields":{}}', "2件", "1件ずつ別のファイル"],
    ['{"fields":{"4.2":', "読み取れません", "お選びください"],
  ])("says of %s where the fault is and what to do", (text, place, next) => {
    const message = refusal(() => parseDisclosureText(text, "x.json")).in("ja");
    expect(message).toContain(place);
    expect(message).toContain(next);
  });
});
