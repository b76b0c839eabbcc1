import type { FieldAnswer } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { DEFAULT_REFERENCE, NO_CHOICES, type ReferenceInput } from "../../src/reference";
import { reviewReport } from "../../src/report";
import { answersAt, shownReport } from "./shown-report";

const CARRYING: FieldAnswer = { state: "withheld", value: "" };

describe("the review report", () => {
  it.each(["ja", "en"] as const)("tells every finding once, with its rule and why it matters (%s)", (language) => {
    const { model, report } = shownReport("with-gaps", { language });
    const told = model.findings.flatMap(({ findings }) => findings);
    expect(told.map(({ rule, field }) => [rule.id, field])).toEqual(report.findings.map(({ rule, field }) => [rule, field]));
    expect(model.counts.reduce((sum, { count }) => sum + count, 0)).toBe(report.findings.length);
    for (const { message, why, source, rule } of told) {
      for (const text of [message, why, source, rule.title]) expect(text).not.toMatch(/^$|\{\w+\}/);
    }
  });

  it("keeps the form's order of sections, and names none without findings", () => {
    const { model } = shownReport("with-gaps");
    const order = model.sections.map(({ title }) => title);
    const titles = model.findings.map(({ title }) => title);
    expect(titles).toEqual(order.filter((title) => titles.includes(title)));
    expect(model.findings.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(shownReport("sound").model.findings).toEqual([]);
  });

  it("says on its cover what was reviewed and when, and leaves lines for the names of people", () => {
    const { model, report } = shownReport("with-gaps", { settings: { off: ["unit-not-percent"], atMost: {} } });
    const cover = new Map(model.cover.map(({ label, text }) => [label, text]));
    expect(cover.get("サービス名称")).toBe("はるかぜボード");
    expect(cover.get("事業者名称")).toBe("株式会社はるかぜ情報");
    expect(cover.get("開示情報の日付")).toBe("2026/9/30");
    expect(cover.get("点検日")).toBe("2026/11/1");
    expect(cover.get("点検の規則")).toContain("外した規則 1件");
    expect(cover.get("点検の規則")).toContain(`延べ${report.checked}か所`);
    expect(model.signatures).toEqual(["点検者", "確認者"]);
  });

  it.each<[string, ReferenceInput, string]>([
    ["the pattern that the sheet states", DEFAULT_REFERENCE, "パターン2"],
    ["the pattern that was chosen", { ...DEFAULT_REFERENCE, pattern: 5 }, "パターン5"],
  ])("names %s", (_what, reference, expected) => {
    const { model } = shownReport("with-gaps", { reference });
    expect(model.cover.find(({ label }) => label === "参照値")?.text).toContain(expected);
  });

  const unchecked = (title: string, options: Parameters<typeof shownReport>[1]): readonly string[] =>
    shownReport("with-gaps", options).model.notChecked.find((each) => each.title.startsWith(title))?.entries ?? [
      "(no such part)",
    ];

  it.each<[string, Parameters<typeof shownReport>[1], string]>([
    ["内容が公開されていない欄", { fields: { "45.1": CARRYING } }, "45.1 "],
    ["読み取れなかった欄", { fields: { "45.1": { state: "lost", value: "" } } }, "45.1 "],
    ["読み取りが確かでない欄", { fields: { "45.1": { state: "answered", value: "毎日", confidence: "low" } } }, "45.1 "],
    ["点検設定", { settings: { off: ["unit-not-percent"], atMost: {} } }, "点検しない: "],
    ["点検設定", { settings: { off: [], atMost: { "unit-not-percent": "info" } } }, "参考に下げる: "],
    ["比べていない参照値", { fields: { "39.2": { state: "blank", value: "" } } }, "パターンが決まりません。"],
    [
      "比べていない参照値",
      {
        reference: { ...DEFAULT_REFERENCE, choices: { ...NO_CHOICES, own: new Map([[firstValue(), "ときどき"]]) } },
      },
      "独自の値「ときどき」",
    ],
    ["動作しなかった規則", { failing: true }, "1.1 壊れた規則(breaks-down): out of order"],
  ])("says what was not checked: %s", (title, options, expected) => {
    expect(unchecked(title, {}).join("\n")).not.toContain(expected);
    expect(unchecked(title, options).join("\n")).toContain(expected);
  });

  it("names unconfirmed values until somebody has held them against the guideline", () => {
    const before = unchecked("比べていない参照値", {});
    const checked = new Set(DEFAULT_REFERENCE.table.values.map(({ id }) => id));
    expect(before.length).toBeGreaterThan(0);
    expect(unchecked("比べていない参照値", { reference: { ...DEFAULT_REFERENCE, choices: { ...NO_CHOICES, checked } } })).toEqual(
      [],
    );
  });

  it("names the cell of an answer where the form is at hand, else the place it was read from", () => {
    const { input } = shownReport("with-gaps");
    const answers = answersAt(input.disclosure);
    const placed = reviewReport({ ...input, answers }).findings.flatMap(({ findings }) => findings);
    expect(placed.length).toBeGreaterThan(0);
    for (const { field, place, link } of placed) {
      expect(place).toMatch(/^[A-Z]+\d+$/);
      expect(place).toContain(String((answers.rows.get(field) ?? NaN) + 1));
      expect(link).toEqual({ sheet: "申請内容", cell: place });
    }
    const read = shownReport("with-gaps", {
      fields: { "12.1": { state: "answered", value: "4.8倍", source: { page: 2, line: 7 } } },
    }).model.findings.flatMap(({ findings }) => findings);
    expect(read.find(({ field }) => field === "12.1")).toMatchObject({ place: "2頁 7行" });
  });

  it("is made for the form of the scheme", () => expect(shownReport("sound").model.edition).toBe(ASP_SAAS.title));
});

function firstValue(): string {
  return DEFAULT_REFERENCE.table.values[0]?.id ?? "";
}
