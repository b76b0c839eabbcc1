import { HandEdits, Workbook, WorkbookHost } from "../../../src/workbench/host";
import { loadExcel } from "../../support/excel-client";

function start() {
  const book = new Workbook({ sheets: ["開示"], thisYear: 2026 });
  const host = new WorkbookHost(book);
  return { book, host, hand: new HandEdits(book), ...loadExcel(host) };
}

describe("Microsoft's client over the host", () => {
  it("writes, formats and reads back in one round trip", async () => {
    const { Excel, host } = start();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("開示").getRange("A1:C2");
      range.values = [
        ["No", "項目", "内容"],
        [1, "時点", "x"],
      ];
      range.format.fill.color = "#FFC7CE";
      range.format.font.bold = true;
      range.load("values,address,rowCount,format/fill/color,format/font");
      await context.sync();
      return [range.values, range.address, range.rowCount, range.format.fill.color, range.format.font.bold];
    });
    expect(read).toEqual([
      [
        ["No", "項目", "内容"],
        [1, "時点", "x"],
      ],
      "開示!A1:C2",
      2,
      "#FFC7CE",
      true,
    ]);
    expect(host.traffic.totals.roundTrips).toBe(1);
  });
});
