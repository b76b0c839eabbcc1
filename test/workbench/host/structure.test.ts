import { cellArea } from "../../../src/workbench/host/model/area";
import { conditionalStyle, isValid, listChoices, validationAt } from "../../../src/workbench/host";
import { failure, start } from "./session";

async function form() {
  const session = start(["開示", "一覧"]);
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("開示");
    sheet.getRange("A1:C4").values = [
      ["鍵", "内容", "字数"],
      ["1.1", "有", "=LEN(B2)"],
      ["2.1", "", "=LEN(B3)"],
      ["3.1", "三", "=SUM(C2:C3)"],
    ];
    sheet.getRange("B2:B4").format.fill.color = "#EEEEEE";
    sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "=一覧!$A$1:$A$2" } };
    const gap = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    gap.custom.rule.formula = '=$B2=""';
    gap.custom.format.fill.color = "#FFF2CC";
    sheet.pageLayout.setPrintArea("A1:C4");
    context.workbook.names.add("答え", sheet.getRange("B2:B4"));
    const list = context.workbook.worksheets.getItem("一覧");
    list.getRange("A1:A3").values = [["有"], ["無"], ["=開示!C2"]];
    await context.sync();
  });
  return session;
}

describe("inserting and deleting", () => {
  it("moves cells, looks, validations, highlights, names, print area and formulas everywhere", async () => {
    const { book, hand, first } = await form();
    hand.insertRows(first.id, 2);
    const formulas = [1, 2, 3, 4].map((row) => first.cellAt(row, 2).formula);
    expect(formulas).toEqual(["=LEN(B2)", undefined, "=LEN(B4)", "=SUM(C2:C4)"]);
    expect(first.cellAt(2, 1).style.fill).toBe("#EEEEEE");
    expect(validationAt(first, 2, 1)).toBeDefined();
    expect([1, 2, 3, 4].map((row) => conditionalStyle(book, first, row, 1).fill)).toEqual([
      undefined,
      "#FFF2CC",
      "#FFF2CC",
      undefined,
    ]);
    expect(book.names[0]?.formula).toBe("=開示!$B$2:$B$5");
    expect(first.layout.page.printArea).toEqual([{ row: 0, column: 0, rows: 5, columns: 3 }]);
    hand.insertColumns(first.id, 0);
    expect(book.sheets[1]?.cellAt(2, 0).formula).toBe("=開示!D2");
    expect(book.names[0]?.formula).toBe("=開示!$C$2:$C$5");
    expect(conditionalStyle(book, first, 2, 2).fill).toBe("#FFF2CC");
  });

  it("shows what refers to deleted cells as #REF!, and keeps highlights right", async () => {
    const { book, hand, first } = await form();
    hand.deleteRows(first.id, 1);
    expect(first.cellAt(2, 2).formula).toBe("=SUM(C2:C2)");
    expect(book.sheets[1]?.cellAt(2, 0).formula).toBe("=開示!#REF!");
    expect([1, 2].map((row) => conditionalStyle(book, first, row, 1).fill)).toEqual(["#FFF2CC", undefined]);
    expect(book.names[0]?.formula).toBe("=開示!$B$2:$B$3");
    hand.deleteRows(first.id, 1, 2);
    expect(book.names[0]?.formula).toBe("=開示!#REF!");
    expect([first.layout.validations, first.layout.conditionalFormats]).toEqual([[], []]);
  });

  it("follows a renamed sheet in formulas, validations and names", async () => {
    const { book, hand, first } = await form();
    hand.renameSheet(book.sheets[1]?.id ?? "", "選択 肢");
    hand.renameSheet(first.id, "申請内容");
    expect(validationAt(first, 1, 1)?.rule.list?.source).toBe("='選択 肢'!$A$1:$A$2");
    expect([book.names[0]?.formula, book.sheets[1]?.cellAt(2, 0).formula]).toEqual(["=申請内容!$B$2:$B$4", "=申請内容!C2"]);
    expect(listChoices(book, first, 1, 1)).toEqual(["有", "無"]);
  });

  it("sorts rows with their looks, and formulas stay beside their rows", async () => {
    const { book, hand, first } = await form();
    hand.sort(first.id, { row: 1, column: 0, rows: 3, columns: 2 }, [{ column: 0, ascending: false }], false);
    expect([1, 2, 3].map((row) => book.textAt(first, row, 0))).toEqual(["3.1", "2.1", "1.1"]);
  });

  it("inserts single cells too", async () => {
    const { Excel, book, first } = await form();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("開示").getRange("A2:B2").insert("Down");
      await context.sync();
    });
    expect([book.textAt(first, 2, 0), first.cellAt(1, 2).formula]).toEqual(["1.1", "=LEN(B3)"]);
  });
});

describe("edits by hand", () => {
  it("asks the validation, which paste does not", async () => {
    const { book, hand, first } = await form();
    const outcome = hand.editCell(first.id, 1, 1, "未定");
    expect([outcome.kind, book.valueAt(first, 1, 1)]).toEqual(["refused", "有"]);
    expect(hand.editCell(first.id, 1, 1, "無").kind).toBe("taken");
    hand.paste(first.id, 1, 1, [["未定"]]);
    expect([book.valueAt(first, 1, 1), isValid(book, first, 1, 1)]).toEqual(["未定", false]);
    expect(hand.editCell(first.id, 1, 1, "").kind).toBe("taken");
  });

  it("reads Japanese dates as Japanese Excel does", async () => {
    const { book, hand } = await form();
    const sheet = book.sheets[1];
    hand.editCell(sheet?.id ?? "", 9, 0, "2020年11月11日");
    expect(sheet && [book.valueAt(sheet, 9, 0), book.textAt(sheet, 9, 0)]).toEqual([44146, "2020年11月11日"]);
  });

  it("refuses locked cells of a protected sheet, and changes nothing", async () => {
    const { Excel, book, hand, first } = await form();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("開示").protection.protect();
      await context.sync();
    });
    expect(() => hand.editCell(first.id, 0, 0, "x")).toThrow("protected");
    expect(() => hand.clear(first.id, cellArea(0, 0))).toThrow("protected");
    expect(book.valueAt(first, 0, 0)).toBe("鍵");
  });

  it("keeps the last visible sheet, valid names, and ranges of sheets that are gone refused", async () => {
    const { Excel, hand, book, first } = await form();
    hand.setVisibility(book.sheets[1]?.id ?? "", "Hidden");
    expect(() => hand.deleteSheet(first.id)).toThrow("at least one visible");
    expect(() => hand.renameSheet(first.id, "a/b")).toThrow("invalid");
    expect(() => hand.renameSheet(first.id, "一覧")).toThrow("same name");
    const gone = failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("一覧");
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load("values");
        await context.sync();
      }),
    );
    expect((await gone).code).toBe("InvalidReference");
  });
});
