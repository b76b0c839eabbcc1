import { emptyDisclosure, makeDisclosure } from "../../../src/disclosure";
import { writeWorkbook } from "../../../src/files";
import { ASP_SAAS } from "../../../src/form";
import { readSheets } from "../../../src/readers/workbook";
import { createChecker, RULES, type Today } from "../../../src/rules";
import { planOverviewSheet } from "../../../src/sheets";
import type { Disclosure } from "../../../src/disclosure";
import { disclosureOf, TODAY } from "../../support/rule-cases";
import { sample } from "../../support/samples";

function overview(disclosure: Disclosure, today: Today = TODAY, language: "ja" | "en" = "ja") {
  const { findings } = createChecker({ edition: ASP_SAAS, rules: RULES, today }).check(disclosure);
  const plan = planOverviewSheet(ASP_SAAS, disclosure, findings, { today, language });
  return { plan, findings, texts: plan.rows.map((row) => row.cells.map((cell) => cell?.value)) };
}

const textOf = (disclosure: Disclosure, today?: Today, language?: "ja" | "en"): string =>
  overview(disclosure, today, language).texts.flat().join("\n");

describe("the start sheet", () => {
  it("says what is done where nothing is left to do", () => {
    const text = textOf(sample("sound"));
    expect(text).toContain("記載の不足・不整合は見つかっていません");
    expect(text).toContain("要記入 0件、要修正 0件、要確認 0件、参考 0件");
    expect(overview(sample("sound")).texts.at(-1)).toEqual([
      "全体",
      expect.any(String),
      expect.any(String),
      expect.any(String),
      1,
      1,
      1,
    ]);
  });

  it("counts every finding once, and names the fields to fill in first", () => {
    const { texts, findings } = overview(sample("with-gaps"));
    const counts = texts.flat().find((text) => String(text).startsWith("要記入"));
    const sum = [...String(counts).matchAll(/(\d+)件/g)].reduce((all, [, count]) => all + Number(count), 0);
    expect(sum).toBe(findings.length);
    expect(texts.flat().find((text) => String(text).startsWith("1. "))).toContain("必須の欄に記入してください");
  });

  it("counts every field of the form in one of its sections", () => {
    const { texts } = overview(emptyDisclosure(ASP_SAAS));
    const total = texts
      .at(-1)
      ?.slice(1, 4)
      .map((text) => Number(String(text).split(" / ")[1]));
    expect(total?.reduce((all, each) => all + each, 0)).toBe(ASP_SAAS.fields.length);
    expect(texts.at(-1)?.slice(4)).toEqual([0, 0, 0]);
  });

  it.each<[string, string, string]>([
    ["2026/9/30", "2028/9/30 まで", "更新の案内は 2028/5/30"],
    ["2025/1/31", "2027/1/31 まで", "更新の準備"],
    ["2020/9/30", "2022/9/30", "過ぎています"],
    ["未定", "1.1", "分かりません"],
  ])("says for the date %s how long it is valid", (date, first, second) => {
    const text = textOf(disclosureOf({ "1.1": date }));
    expect(text).toContain(first);
    expect(text).toContain(second);
  });

  it("gives no score and no verdict, in either language", () => {
    for (const disclosure of [sample("sound"), sample("with-gaps"), emptyDisclosure(ASP_SAAS)]) {
      expect(textOf(disclosure)).not.toMatch(/合格|得点|点数|スコア|ランク|優良/);
      expect(textOf(disclosure, TODAY, "en")).not.toMatch(/score|grade|passed/);
    }
  });

  it("shows masked answers, and those that the source has lost, as what they are", () => {
    const shown = (state: "withheld" | "lost") =>
      overview(makeDisclosure(ASP_SAAS, () => ({ state, value: "" }))).texts.at(-1) ?? [];
    expect(shown("withheld").slice(1)).toEqual([
      "0 / 72\n非公開 72",
      "0 / 20\n非公開 20",
      "0 / 41\n非公開 41",
      ...[undefined, undefined, undefined],
    ]);
    expect(shown("lost")[1]).toBe("0 / 72\n読取不可 72");
    expect(shown("lost").slice(4)).toEqual([undefined, undefined, undefined]);
  });

  it("draws its chart over the shares, and is written", async () => {
    const { plan } = overview(sample("with-gaps"));
    const [chart] = plan.charts ?? [];
    expect(chart?.series.map(({ name }) => name)).toEqual(["必須", "必須○", "選択"]);
    expect(plan.rows[chart?.categories.bottom ?? 0]?.cells[0]?.value).toBe("全体");
    expect(plan.rows[chart?.categories.top ?? 0]?.cells[0]?.value).toBe("開示情報の時点");
    const [sheet] = await readSheets(await writeWorkbook([plan]), "a.xlsx");
    expect(sheet?.grid[0]?.[0]).toBe("概要");
  });
});
