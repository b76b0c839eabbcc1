import { ASP_SAAS, parseEdition, type Requirement } from "../../src/form";

function itemsOf(requirement: Requirement): number {
  return ASP_SAAS.items.filter((item) => item.fields.every((field) => field.requirement === requirement)).length;
}

describe("the 93-item form", () => {
  it("has 93 items and 133 fields, numbered without a gap", () => {
    expect(ASP_SAAS.items.map((item) => item.number)).toEqual(Array.from({ length: 93 }, (_, index) => index + 1));
    expect(ASP_SAAS.fields).toHaveLength(133);
    for (const item of ASP_SAAS.items) {
      expect(item.fields.map((field) => field.id)).toEqual(item.fields.map((_, index) => `${item.number}.${index + 1}`));
    }
  });

  it("has 14 items of 必須○, 48 of 必須, 30 of 選択, and item 6 (必須 by its first field) mixed", () => {
    expect([itemsOf("mandatoryWithLevel"), itemsOf("mandatory"), itemsOf("optional")]).toEqual([14, 48, 30]);
    expect(ASP_SAAS.items[5]?.fields.map((field) => field.requirement)).toEqual([
      "mandatory",
      "optional",
      "optional",
      "optional",
    ]);
  });

  it("has the sections of the form in order", () => {
    expect(ASP_SAAS.sections.map((section) => section.title)).toEqual([
      "",
      "事業所・事業",
      "人材",
      "財務状況",
      "資本関係・取引関係",
      "コンプライアンス",
      "サービス基本特性",
      "アプリケーション、プラットフォーム、サーバ・ストレージ等",
      "ネットワーク",
      "ハウジング(サーバ設置場所)",
      "サービスサポート",
    ]);
  });

  it("limits five fields, 30.1 and 30.2 together", () => {
    const limited = ASP_SAAS.fields.filter((field) => field.limit).map((field) => [field.id, field.limit]);
    expect(Object.fromEntries(limited)).toEqual({
      "5.1": { characters: 100 },
      "30.1": { characters: 500 },
      "30.2": { characters: 500, sharedBy: ["30.1", "30.2"] },
      "31.1": { characters: 200 },
      "51.2": { characters: 200 },
    });
  });

  it("names the limit in the prompt of every limited field, and limits every field whose prompt names one", () => {
    for (const field of ASP_SAAS.fields) expect(/字以内/.test(field.prompt)).toBe(field.limit !== undefined);
  });

  it("takes a field whose prompt asks for 有無 as a yes/no field", () => {
    for (const field of ASP_SAAS.fields.filter((each) => each.prompt.includes("有無"))) {
      expect([field.id, field.answer.kind]).toEqual([field.id, expect.stringMatching(/^yesNo/)]);
    }
  });

  it("refuses data of another shape", () => {
    expect(() => parseEdition({ id: "x", title: "", sections: [{ title: "", items: [] }] })).toThrow();
  });
});
