import { HandEdits, Workbook } from "../../../src/workbench/host";
import { parseFormula } from "../../../src/workbench/host/formula/parse";

function sheet(cells: Readonly<Record<string, string>>, other: Readonly<Record<string, string>> = {}) {
  const book = new Workbook({ sheets: ["開示", "一覧 表"], thisYear: 2026 });
  const hand = new HandEdits(book);
  for (const [index, part] of [cells, other].entries()) {
    for (const [address, text] of Object.entries(part)) {
      const column = address.charCodeAt(0) - 65;
      hand.editCell(book.sheets[index]?.id ?? "", Number(address.slice(1)) - 1, column, text);
    }
  }
  return book;
}

const DATA = { A1: "有", A2: "無", A3: "", A4: "有り", B1: "1", B2: "2", B3: "3", B4: "=NA", C1: "'=x", D1: "  二 語  " };

describe("formulas", () => {
  it.each([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=(1+2)*3", 9],
    ["=10%", 0.1],
    ["=7/0", "#DIV/0!"],
    ['="a"&1&TRUE', "a1TRUE"],
    ['="A"="a"', true],
    ["=A3=0", true],
    ['=A3=""', true],
    ["=LEN(A4)", 2],
    ['=LEN("𠮷")', 2],
    ['=IF(A1="有",B1,B2)', 1],
    ['=IF(LEN(A3)>0,"済","")', ""],
    ["=IF(A3,1)", false],
    ['=AND(A1="有",B1=1)', true],
    ['=OR(A1="無",B1=2)', false],
    ["=NOT(A3)", true],
    ['=COUNTIF(A1:A4,"有")', 1],
    ['=COUNTIF(A1:A4,"有*")', 2],
    ['=COUNTIF(A1:A4,"<>有")', 3],
    ['=COUNTIF(B1:B3,">=2")', 2],
    ['=COUNTIFS(A1:A3,"有",B1:B3,1)', 1],
    ["=COUNTA(A1:A4)", 3],
    ["=COUNTBLANK(A1:A4)", 1],
    ["=SUM(B1:B3,10)", 16],
    ['=SUMPRODUCT((A1:A4="有")*1)', 1],
    ["=SUMPRODUCT(--(LEN(A1:A4)>1))", 1],
    ['="["&TRIM(D1)&"]"', "[二 語]"],
    ['=SUBSTITUTE("a-b-c","-","")', "abc"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
    ["=ROUND(2.5,0)&ROUND(-2.5,0)", "3-3"],
    ['=IFERROR(1/0,"x")', "x"],
    ["=ISBLANK(A3)", true],
    ["=LEFT(A4)&RIGHT(A4,1)&MID(A4,1,5)", "有り有り"],
    ["='一覧 表'!A1", "別"],
    ['=MATCH("無",A1:A4,0)', 2],
    ["=INDEX(B1:B3,2)", 2],
    ['=VLOOKUP("無",A1:B4,2,FALSE)', 2],
    ["=C1", "=x"],
    ["=B4", "#NAME?"],
    ["=IFERROR(B4,0)", 0],
    ["=無い!A1", "#REF!"],
    ["=XLOOKUP(1,A1:A2,B1:B2)", "#NAME?"],
    ["=FILTER(A1:A4,B1:B4)", "#NAME?"],
    ["=A1:A4", "有"],
  ])("%s", (formula, value) => {
    const book = sheet(DATA, { A1: "別" });
    const place = book.activeSheet;
    expect(book.calculator.calculate(formula, place, 0, 25)).toEqual(value);
  });

  it("follows chains, and shows a circle as 0", () => {
    const book = sheet({ A1: "1", A2: "=A1+1", A3: "=A2+1", B1: "=B1+1" });
    expect([book.valueAt(book.activeSheet, 2, 0), book.valueAt(book.activeSheet, 0, 1)]).toEqual([3, 1]);
    new HandEdits(book).editCell(book.activeSheet.id, 0, 0, "10");
    expect(book.valueAt(book.activeSheet, 2, 0)).toBe(12);
  });

  it.each(["=", "=1+", "=(1", "=IF(1,2", "=1 2", "=,", "=#", `=${"(".repeat(100)}1${")".repeat(100)}`])(
    "refuses %s",
    (formula) => {
      expect(parseFormula(formula)).toBeNull();
    },
  );
});
