import { emptyDisclosure, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import {
  type CellPlan,
  COLUMN,
  FORM_COLUMNS,
  type FormColumn,
  LISTS_SHEET,
  optionsOf,
  parseRowKey,
  planFormSheet,
  type RowPlan,
  type SheetPlan,
} from "../../../src/sheets";

const [form, lists] = planFormSheet(ASP_SAAS);
if (!form || !lists) throw new Error("The form and its lists are planned together");

function cell(row: RowPlan | undefined, column: FormColumn): CellPlan {
  return row?.cells[COLUMN[column]] ?? {};
}

function fieldRows(plan: SheetPlan): Map<string, { row: RowPlan; index: number }> {
  const rows = new Map<string, { row: RowPlan; index: number }>();
  plan.rows.forEach((row, index) => {
    const key = parseRowKey(ASP_SAAS, String(cell(row, "key").value ?? ""));
    if (key && "field" in key) rows.set(key.field, { row, index });
  });
  return rows;
}

const rows = fieldRows(form);

describe("the form's sheet", () => {
  it("holds every field in the form's order, with the form's own words", () => {
    expect([...rows.keys()]).toEqual(ASP_SAAS.fields.map((field) => field.id));
    for (const field of ASP_SAAS.fields) {
      const row = rows.get(field.id)?.row;
      expect(cell(row, "number").value).toBe(field.item.number);
      expect(String(cell(row, "item").value).split("\n").at(-1)).toBe(field.item.title);
      expect(cell(row, "prompt").value).toBe(field.prompt);
      expect(cell(row, "requirement").value).toBe(REQUIREMENT_LABELS[field.requirement]);
    }
  });

  it("has a row before the first item of every section", () => {
    for (const section of ASP_SAAS.sections) {
      const first = rows.get(section.items[0]?.fields[0]?.id ?? "");
      const title = section.title || section.items[0]?.group;
      expect(form.rows[(first?.index ?? 0) - 1]?.cells[0]?.value).toBe(title);
    }
  });

  it("takes answers as text, wrapped", () => {
    for (const { row } of rows.values()) {
      const style = form.styles[cell(row, "answer").style ?? ""];
      expect(style).toMatchObject({ numberFormat: "@", wrap: true });
    }
  });

  it("names a style that there is in every cell and highlight", () => {
    const used = form.rows.flatMap((row) => row.cells.flatMap((each) => each?.style ?? []));
    for (const style of [...used, ...form.conditionalFormats.map((each) => each.style)])
      expect(form.styles).toHaveProperty([style]);
  });

  it("offers a list from the hidden sheet for every choice and every yes or no", () => {
    expect(lists.visibility).toBe("hidden");
    const asking = ASP_SAAS.fields.filter((field) => optionsOf(field).length > 0);
    expect(asking).toHaveLength(50);
    for (const field of asking) {
      const row = rows.get(field.id)?.index;
      const found = form.validations.filter((each) => each.range.top === row && each.range.left === COLUMN.answer);
      expect(found).toHaveLength(1);
      const rule = found[0]?.rule;
      if (rule?.kind !== "list") throw new Error(`${field.id} has no list`);
      expect(rule.source.sheet).toBe(LISTS_SHEET);
      const { top, bottom, left } = rule.source.range;
      const offered = lists.rows.slice(top, bottom + 1).map((each) => each.cells[left]?.value);
      expect(offered).toEqual(optionsOf(field));
      if (field.answer.kind === "yesNoWithDetails") expect(found[0]?.alert).toBeUndefined();
      else expect(found[0]?.alert?.style).not.toBe("stop");
    }
  });

  it.each(["ja", "en"] as const)("keeps its messages within what Excel shows (%s)", (language) => {
    const [plan] = planFormSheet(ASP_SAAS, { language });
    for (const { alert, rule } of plan?.validations ?? []) {
      expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(225);
      if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
    }
  });

  it("has at most one validation for a cell, so that none displaces another", () => {
    const places = form.validations.map(({ range }) => `${range.top}:${range.left}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([
    ["5.1", 100],
    ["30.1", 500],
    ["31.1", 200],
    ["51.2", 200],
  ])("warns over the limit of %s", (id, limit) => {
    const row = rows.get(id)?.index;
    const rule = form.validations.find((each) => each.range.top === row)?.rule;
    expect(rule).toMatchObject({ kind: "custom", formula: expect.stringMatching(new RegExp(`<=${limit}$`)) });
  });

  it("counts 30.1 and 30.2 together against one limit", () => {
    const of = (id: string) => `E${(rows.get(id)?.index ?? 0) + 1}`;
    for (const id of ["30.1", "30.2"]) {
      const formula = cell(rows.get(id)?.row, "count").formula;
      expect(formula).toContain(`SUBSTITUTE(${of("30.1")},`);
      expect(formula).toContain(`SUBSTITUTE(${of("30.2")},`);
      expect(formula).toContain('" / 500"');
    }
    expect(cell(rows.get("1.1")?.row, "count").formula).toBeUndefined();
  });

  it("keeps the headings in view and prints them on every page of A4", () => {
    const titles = form.freeze?.rows ?? 0;
    expect(form.rows[titles - 1]?.cells.map((each) => each?.value)).toEqual(
      expect.arrayContaining(["No.", "項目", "記述内容", "必須/選択", "申請内容", "文字数", "状況"]),
    );
    expect(form.print).toMatchObject({ paper: "A4", fitToWidth: true, titleRows: { first: titles - 1, last: titles - 1 } });
    expect(form.print?.footer).toContain("&P");
  });

  it("leaves the key column out of print and at the end of the table", () => {
    expect(FORM_COLUMNS.at(-1)).toBe("key");
    expect(form.print?.area?.right).toBe(COLUMN.key - 1);
  });
});

describe("the form's sheet with answers", () => {
  const long = "監視を続け、異常があれば担当者へ知らせます。".repeat(20);
  const answers = makeDisclosure(
    ASP_SAAS,
    (id) =>
      id === "5.1"
        ? { state: "answered", value: long }
        : id === "9.1"
          ? { state: "withheld", value: "" }
          : { state: "blank", value: "" },
    { serviceName: "青空レポート" },
  );
  const filled = planFormSheet(ASP_SAAS, { answers })[0];
  if (!filled) throw new Error("No form");
  const filledRows = fieldRows(filled);

  it("stands in the answer column, masked answers by the form's own mark", () => {
    expect(cell(filledRows.get("5.1")?.row, "answer").value).toBe(long);
    expect(cell(filledRows.get("9.1")?.row, "answer").value).toBe("記述有り(*)");
    expect(cell(filledRows.get("2.1")?.row, "answer").value).toBe("");
    expect(filled.rows.some((row) => cell(row, "answer").value === "青空レポート")).toBe(true);
  });

  it("makes a row as tall as its answer needs", () => {
    const before = rows.get("5.1")?.row.height ?? 0;
    const after = filledRows.get("5.1")?.row.height ?? 0;
    // 460 full-width characters, at most 25 of them in a line of 48 half widths.
    expect(after).toBeGreaterThan((460 / 25) * 10);
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThanOrEqual(409);
  });

  it("shows before anything calculates what the formulas will say", () => {
    expect(cell(filledRows.get("5.1")?.row, "count").calculated).toBe(`${long.length} / 100`);
    expect(cell(filledRows.get("5.1")?.row, "status").calculated).toBe("");
    expect(cell(filledRows.get("2.1")?.row, "status").calculated).toBe("要記入");
    expect(cell(filledRows.get("6.2")?.row, "status").calculated).toBe("");
  });

  it("is the same for an empty disclosure as for none", () => {
    expect(planFormSheet(ASP_SAAS, { answers: emptyDisclosure(ASP_SAAS) })).toEqual(planFormSheet(ASP_SAAS));
  });
});

describe("the form's sheet in English", () => {
  it("has English headings over the form's own Japanese prompts", () => {
    const [english] = planFormSheet(ASP_SAAS, { language: "en" });
    expect(english?.rows[2]?.cells.map((each) => each?.value)).toContain("Answer");
    expect(cell(english && fieldRows(english).get("1.1")?.row, "prompt").value).toBe(ASP_SAAS.field("1.1")?.prompt);
  });
});
