import { say } from "../../src/messages";
import { patternOf, REFERENCE_TABLE } from "../../src/reference";
import { disclosureOf } from "../support/rule-cases";
import { sample } from "../support/samples";

describe("the pattern of a service", () => {
  it.each<[Record<string, string>, string]>([
    [{ "39.2": "パターン2 対策参照値99%以上", "30.1": "Web会議" }, "stated 2"],
    [{ "39.2": "パターン６" }, "stated 6"],
    [{ "39.2": "パターン9", "30.1": "Ｗｅｂ会議サービス" }, "proposed 6"],
    [{ "27.1": "みどり野Web会議" }, "proposed 6"],
    [{ "30.1": "eラーニングの教材を配信します。" }, "proposed 6"],
    [{ "30.1": "機密情報を含まない文書管理" }, "proposed 5"],
    [{ "30.1": "文書管理" }, "proposed 1"],
    [{ "30.1": "CRM と Web会議" }, "asked"],
    [{ "30.1": "業務を支援します。" }, "asked"],
    [{}, "asked"],
  ])("%j is %s", (answers, expected) => {
    const found = patternOf(disclosureOf(answers), REFERENCE_TABLE);
    expect(found.kind === "asked" ? "asked" : `${found.kind} ${found.pattern}`).toBe(expected);
    for (const language of ["ja", "en"] as const) expect(say(found.reason, language, found.holes)).not.toMatch(/[{}]/);
  });

  it("names the words that it goes by", () => {
    const found = patternOf(disclosureOf({ "30.1": "在庫管理とグループウェア" }), REFERENCE_TABLE);
    expect(say(found.reason, "ja", found.holes)).toContain("グループウェア、在庫管理");
  });

  it("is read from the sample", () =>
    expect(patternOf(sample("sound"), REFERENCE_TABLE)).toMatchObject({ kind: "stated", pattern: 2 }));
});
