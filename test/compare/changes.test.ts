import fc from "fast-check";
import { changesBetween } from "../../src/compare";
import { type FieldAnswer, makeDisclosure } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { sample } from "../support/samples";

const said = (value: string): FieldAnswer => ({ state: "answered", value });
const state = (name: FieldAnswer["state"]): FieldAnswer => ({ state: name, value: "" });
const only = (id: string, answer: FieldAnswer) => makeDisclosure(ASP_SAAS, (field) => (field === id ? answer : state("blank")));

describe("what changed between two sheets", () => {
  it.each<[string, string, FieldAnswer, FieldAnswer, string | undefined]>([
    ["other words", "30.1", said("予定を共有します"), said("予定と進捗を共有します"), "changed"],
    ["other widths", "39.1", said("99.9%"), said("９９．９％ "), undefined],
    ["an answer where none was", "35.1", state("blank"), said("あり"), "added"],
    ["an answer after 記述無し", "35.1", state("not_described"), said("あり"), "added"],
    ["a dash after an answer", "49.1", said("569ユーザ"), said("-"), "withdrawn"],
    ["a dash after nothing", "49.1", state("blank"), said("-"), undefined],
    ["a mask over an answer", "10.1", said("100円"), state("withheld"), "masked"],
    ["a mask that stays", "10.1", state("withheld"), state("withheld"), undefined],
    ["a mask over nothing", "10.1", state("blank"), state("withheld"), "added"],
    ["a lost answer", "73.1", said("震度6強"), state("lost"), "lost"],
    ["two lost answers", "73.1", state("lost"), state("lost"), undefined],
    ["thousands of yen", "9.1", said("1,200,000円"), said("1,200千円"), "unit"],
    ["years for percent", "13.1", said("180%"), said("1.8年"), "unit"],
    ["consolidated for alone", "9.1", said("1,200円(2026年3月期、単独)"), said("1,500円(2026年3月期、連結)"), "base"],
    ["consolidated, then not said, where alone is asked for", "9.1", said("1,200円(連結)"), said("1,500円"), "base"],
    ["alone, then not said", "9.1", said("1,200円(単独)"), said("1,500円"), "changed"],
    ["a lost answer after none", "73.1", state("blank"), state("lost"), undefined],
    ["another amount", "9.1", said("1,200円(単独)"), said("1,500円(単独)"), "changed"],
    ["ヶ所 for 拠点 in no counted field", "4.3", said("東京都"), said("大阪府"), "changed"],
  ])("%s", (_case, id, before, after, kind) => {
    expect(changesBetween(ASP_SAAS, only(id, before), only(id, after)).map((change) => [change.field, change.kind])).toEqual(
      kind === undefined ? [] : [[id, kind]],
    );
  });

  it("is nothing between a sheet and itself", () => {
    for (const name of ["sound", "with-gaps"] as const) expect(changesBetween(ASP_SAAS, sample(name), sample(name))).toEqual([]);
    const answers = fc.array(
      fc.oneof(
        fc
          .string({ unit: fc.constantFrom("あり", "-", "99.9%", "円", "連結", " ", "1"), maxLength: 6 })
          .map((value) => (value === "" ? state("blank") : said(value))),
        fc.constantFrom("blank" as const, "withheld" as const, "not_described" as const, "lost" as const).map(state),
      ),
      { minLength: 133, maxLength: 133 },
    );
    fc.assert(
      fc.property(answers, answers, (left, right) => {
        const sheet = (list: readonly FieldAnswer[]) =>
          makeDisclosure(ASP_SAAS, (id) => list[ASP_SAAS.field(id)?.index ?? 0] ?? state("lost"));
        expect(changesBetween(ASP_SAAS, sheet(left), sheet(left))).toEqual([]);
        // What changed there has changed back.
        const there = changesBetween(ASP_SAAS, sheet(left), sheet(right)).map(({ field }) => field);
        expect(changesBetween(ASP_SAAS, sheet(right), sheet(left)).map(({ field }) => field)).toEqual(there);
      }),
      { numRuns: 30 },
    );
  });
});
