import fc from "fast-check";
import { type Disclosure, makeDisclosure } from "../../src/disclosure";
import { readForms, type WritableSheet, writeWorkbook } from "../../src/files";
import { readWorkbook } from "../../src/readers/workbook";
import { ASP_SAAS } from "../../src/form";
import { COLUMN, planFormSheet } from "../../src/sheets";

/** Answers that a careless writer turns into formulas, numbers, dates, errors or markup. */
const TREACHEROUS = [
  "=1+1",
  "+81-3-0000-0000",
  "-5",
  "@x",
  "2020/11/11",
  "1-2",
  "0012",
  "1E5",
  "TRUE",
  "#N/A",
  "#1 の拠点",
  "_x0041_",
  "<br>&amp;",
  " 前後に空白 ",
  "一行目\n二行目",
  "𡌶と👨‍👩‍👧",
  "１００％",
];

function disclosureOf(values: readonly string[]): Disclosure {
  return makeDisclosure(
    ASP_SAAS,
    (id) => {
      const value = values[(ASP_SAAS.field(id)?.index ?? 0) % values.length] ?? "";
      return value.trim() === "" ? { state: "blank", value: "" } : { state: "answered", value };
    },
    { certificationNumber: "0000-0001", serviceName: "青空レポート", providerName: "株式会社青空" },
  );
}

async function through(disclosure: Disclosure): Promise<Disclosure> {
  const forms = await readForms(await writeWorkbook(planFormSheet(ASP_SAAS, { answers: disclosure })), "a.xlsx", ASP_SAAS);
  expect(forms).toHaveLength(1);
  if (!forms[0]) throw new Error("No form");
  return forms[0].disclosure;
}

function statesOf({ fields }: Disclosure): [string, string, string][] {
  return Object.entries(fields).map(([id, { state, value }]) => [id, state, value]);
}

describe("a form written and read again", () => {
  it("gives every treacherous answer as it was typed", async () => {
    const disclosure = disclosureOf(TREACHEROUS);
    const read = await through(disclosure);
    expect(statesOf(read)).toEqual(statesOf(disclosure));
    expect(read).toMatchObject({ certificationNumber: "0000-0001", serviceName: "青空レポート", providerName: "株式会社青空" });
    expect(read.fields["1.1"]).toMatchObject({ confidence: "high", source: { file: "a.xlsx", sheet: "申請内容" } });
  });

  it("gives any text", async () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 30 }).filter((text) => !/[\r\ufffe\uffff]|\p{Surrogate}/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 20, maxLength: 40 }), async (values) => {
        const disclosure = disclosureOf(values);
        expect(statesOf(await through(disclosure))).toEqual(statesOf(disclosure));
      }),
      { numRuns: 12 },
    );
  });

  it("keeps masked answers masked and lost ones lost, until something is written into their empty cells", async () => {
    const disclosure = makeDisclosure(ASP_SAAS, (id) => ({
      state: id === "9.1" ? "withheld" : id === "10.1" ? "not_described" : "lost",
      value: "",
    }));
    expect(statesOf(await through(disclosure))).toEqual(statesOf(disclosure));
    const [form, ...lists] = planFormSheet(ASP_SAAS, { answers: disclosure });
    if (!form) throw new Error("No form");
    const rows = form.rows.map(({ cells, ...row }) => {
      const isSales = cells.some((cell) => cell?.value === "asp-saas:11.1 lost");
      return { ...row, cells: cells.map((cell, column) => (isSales && column === COLUMN.answer ? { value: "10億円" } : cell)) };
    });
    const [read] = await readForms(await writeWorkbook([{ ...form, rows }, ...lists]), "a.xlsx", ASP_SAAS);
    expect(read?.disclosure.fields["11.1"]).toMatchObject({ state: "answered", value: "10億円" });
  });

  it("is the same file, byte for byte, for the same content", async () => {
    const plans = planFormSheet(ASP_SAAS, { answers: disclosureOf(TREACHEROUS) });
    const [first, second] = [await writeWorkbook(plans), await writeWorkbook(plans)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe("what a person may have added", () => {
  const sheet: WritableSheet = {
    name: "A社's 控え (2)",
    columns: [{ width: 10 }, { width: 10 }],
    rows: [
      { cells: [{ value: 1234.5, style: "money" }, { value: true }], height: 30, fixedHeight: true },
      {
        cells: [
          { value: 0.951, style: "percent" },
          { value: 45000, style: "date" },
        ],
      },
      {
        cells: [
          { value: "外", url: { address: "https://example.com/a?b=1&c=2" } },
          { value: "内", link: { sheet: "A社's 控え (2)", cell: "A1" } },
        ],
      },
      { cells: [{ value: "左上" }, null], hidden: true },
    ],
    styles: {
      money: { numberFormat: "#,##0", borders: { bottom: { style: "double", color: "#000000" } } },
      percent: { numberFormat: "0.0%", underline: true },
      date: { numberFormat: "yyyy/mm/dd" },
    },
    validations: [
      {
        range: { top: 0, left: 0, bottom: 0, right: 0 },
        rule: { kind: "whole", comparison: "between", first: "1", second: "9999" },
      },
    ],
    conditionalFormats: [],
    names: [{ name: "控え", range: { top: 0, left: 0, bottom: 1, right: 1 } }],
    merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
    print: { paper: "A4", orientation: "portrait", fitToWidth: false, area: { top: 0, left: 0, bottom: 3, right: 1 } },
    gridlines: false,
  };

  it("is read as Excel shows it", async () => {
    const [read] = await readWorkbook(await writeWorkbook([sheet]), "a.xlsx");
    expect(read?.name).toBe("A社's 控え (2)");
    expect(read?.grid.slice(0, 3)).toEqual([
      ["1,235", "TRUE"],
      ["95.1%", "2023/03/15"],
      ["外", "内"],
    ]);
  });

  it("tells hidden sheets from visible ones, and looks for forms in the visible ones", async () => {
    const [form, lists] = planFormSheet(ASP_SAAS);
    if (!form || !lists) throw new Error("No form");
    const hiddenCopy: WritableSheet = { ...form, name: "控え", visibility: "veryHidden" };
    const bytes = await writeWorkbook([sheet, form, lists, hiddenCopy]);
    expect((await readWorkbook(bytes, "a.xlsx")).map((each) => each.hidden)).toEqual([false, false, true, true]);
    expect((await readForms(bytes, "a.xlsx", ASP_SAAS)).map((each) => each.sheetName)).toEqual(["申請内容"]);
  });

  it("finds two forms, and none where there is none", async () => {
    const [form, lists] = planFormSheet(ASP_SAAS);
    if (!form || !lists) throw new Error("No form");
    const bytes = await writeWorkbook([form, lists, { ...form, name: "昨年" }]);
    expect((await readForms(bytes, "a.xlsx", ASP_SAAS)).map((each) => each.sheetName)).toEqual(["申請内容", "昨年"]);
    expect(await readForms(await writeWorkbook([sheet]), "a.xlsx", ASP_SAAS)).toEqual([]);
  });
});
