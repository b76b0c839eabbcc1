import { type Disclosure, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import type { Adjustment, Finding } from "../../../src/rules";
import { planFindingsSheet, statuses } from "../../../src/sheets";

const disclosure: Disclosure = makeDisclosure(ASP_SAAS, (id) =>
  id === "2.1" ? { state: "blank", value: "" } : { state: "answered", value: "=1+1" },
);

function finding(field: string, severity: Finding["severity"], outcome: Finding["outcome"] = "finding"): Finding {
  return {
    rule: "example",
    field,
    related: [],
    severity,
    outcome,
    message: { ja: "{value}と読める記載です。", en: "This reads as {value}." },
    holes: { value: "=1+1" },
    read: { ja: "{value}と読みました", en: "Read as {value}" },
    source: { ja: "様式", en: "The form" },
    fix: { field, before: "１", after: "1" },
  };
}

const cases: [Finding, string, string][] = [
  [finding("2.1", "error"), "要記入", "Missing"],
  [finding("3.1", "error"), "要修正", "Correct"],
  [finding("3.2", "warning"), "要確認", "Review"],
  [finding("4.1", "info"), "参考", "Note"],
  [finding("4.2", "info", "needsReview"), "要確認", "Review"],
  [finding("4.3", "error", "needsReview"), "要確認", "Review"],
];

describe("the status of a field", () => {
  it.each(cases)("follows its finding %#", (each, ja, en) => {
    expect(statuses([each], disclosure, "ja")).toEqual(new Map([[each.field, ja]]));
    expect(statuses([each], disclosure, "en")).toEqual(new Map([[each.field, en]]));
  });

  it("is that of the gravest, in whatever order they come", () => {
    const several = [finding("3.1", "info"), finding("3.1", "error"), finding("3.1", "warning")];
    expect(statuses(several, disclosure, "ja").get("3.1")).toBe("要修正");
    expect(statuses([...several].reverse(), disclosure, "ja").get("3.1")).toBe("要修正");
    expect(statuses(several, disclosure, "ja").size).toBe(1);
  });
});

describe("the sheet of findings", () => {
  const answers = {
    sheetName: "申請内容 (2)",
    rows: new Map(ASP_SAAS.fields.map(({ id }, index) => [id, index + 9])),
    columns: { answer: 4 },
  };
  const plan = planFindingsSheet(
    ASP_SAAS,
    cases.map(([each]) => each),
    disclosure,
    { answers },
  );
  const rows = plan.rows.slice(plan.freeze?.rows ?? 0);

  it("has a row for each, in order, linked to the cell of its field", () => {
    expect(rows.map((row) => row.cells[1]?.value)).toEqual(cases.map(([each]) => each.field));
    expect(rows.map((row) => row.cells[0]?.value)).toEqual(cases.map(([, word]) => word));
    expect(rows[0]?.cells[1]?.link).toMatchObject({ sheet: "申請内容 (2)", cell: "E11" });
  });

  it("shows what was found, how it was read, what to do and why, as text", () => {
    const texts = rows[1]?.cells.map((cell) => cell?.value);
    expect(texts?.slice(2)).toEqual([
      "3 設立年・事業年数",
      "=1+1と読める記載です。",
      "=1+1と読みました",
      "修正案: 「１」→「1」",
      "様式",
    ]);
    for (const cell of rows[1]?.cells.slice(1) ?? []) expect(plan.styles[cell?.style ?? ""]?.numberFormat).toBe("@");
  });

  it("counts them by what is to be done", () => {
    expect(plan.rows[1]?.cells[0]?.value).toContain("6件(要記入 1、要修正 1、要確認 3、参考 1)");
  });

  it("says so when there is none", () => {
    const empty = planFindingsSheet(ASP_SAAS, [], disclosure);
    expect(empty.rows.at(-1)?.cells[0]?.value).toContain("見つかりませんでした");
  });

  it("leaves a finding without a row in the form unlinked", () => {
    const unlinked = planFindingsSheet(ASP_SAAS, [finding("2.1", "error")], disclosure, {
      answers: { ...answers, rows: new Map() },
    });
    expect(unlinked.rows.at(-1)?.cells[1]).toMatchObject({ value: "2.1" });
    expect(unlinked.rows.at(-1)?.cells[1]).not.toHaveProperty("link");
  });
});

describe("a check that departed from the rules as delivered", () => {
  const texts = (adjustments: readonly Adjustment[]): string[] =>
    planFindingsSheet(ASP_SAAS, [], disclosure, { adjustments }).rows.flatMap(({ cells }) =>
      cells.map((cell) => String(cell?.value ?? "")),
    );

  it("says on the sheet of findings which rules were left out or lowered", () => {
    const said = texts([
      { rule: "bare-yes", change: "off" },
      { rule: "unit-not-percent", change: "info" },
    ]);
    expect(said).toContain("このブックの点検設定により、1件の規則を点検から外し、1件を参考に下げています。");
    expect(said.filter((text) => text.startsWith("点検しない: ") && text.endsWith("(bare-yes)"))).toHaveLength(1);
    expect(said.filter((text) => text.startsWith("参考に下げる: ") && text.endsWith("(unit-not-percent)"))).toHaveLength(1);
  });

  it("says nothing of settings where there are none", () => expect(texts([]).join()).not.toContain("点検設定"));
});
