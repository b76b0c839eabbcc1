import { chartContent } from "../../../src/workbench/host";
import { failure, start } from "./session";

const TABLE = [
  ["区分", "A社", "B社"],
  ["サービス", 0.5, 1],
  ["運用", "", 0.25],
];

function withTable() {
  const joined = start();
  const make = (type: "BarClustered" | "Pie" = "BarClustered") =>
    joined.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = TABLE;
      const chart = sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns");
      chart.title.text = "開示の割合";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.numberFormat = "0%";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("A5", "C12");
      chart.load("id,name");
      chart.series.load("items/name");
      await context.sync();
      return { id: chart.id, names: chart.series.items.map(({ name }) => name) };
    });
  return { ...joined, make };
}

describe("charts of the workbook", () => {
  it("are made of a table as Excel makes them, and keep what was set", async () => {
    const { make, book, first } = withTable();
    const { id, names } = await make();
    expect(names).toEqual(["A社", "B社"]);
    const [chart] = first.layout.charts;
    expect(chart).toMatchObject({
      id,
      type: "BarClustered",
      title: "開示の割合",
      legend: "Bottom",
      area: { row: 4, column: 0, rows: 8, columns: 3 },
      valueAxis: { maximum: 1, numberFormat: "0%" },
      categoriesReversed: true,
    });
    expect(chart && chartContent(book, first, chart)).toEqual({
      categories: ["サービス", "運用"],
      series: [
        { name: "A社", values: [0.5, null] },
        { name: "B社", values: [1, 0.25] },
      ],
    });
  });

  it("take further series, and lose them and themselves again", async () => {
    const { Excel, make, book, first } = withTable();
    const { id } = await make();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.getItem(id);
      const added = chart.series.add("合計");
      added.setValues(sheet.getRange("C2:C3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      added.format.fill.setSolidColor("#E69F00");
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    expect(first.layout.charts[0]?.series.map(({ name, color }) => [name, color])).toEqual([
      ["B社", undefined],
      ["合計", "#E69F00"],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItem(id).delete();
      await context.sync();
    });
    expect(first.layout.charts).toEqual([]);
    book.undo();
    expect(first.layout.charts).toHaveLength(1);
  });

  it("move with their cells", async () => {
    const { make, hand, first } = withTable();
    await make();
    hand.insertRows(first.id, 0, 2);
    const [chart] = first.layout.charts;
    expect([chart?.area.row, chart?.series[0]?.values.row]).toEqual([6, 3]);
  });

  it("of kinds that the workbook lacks are refused by name", async () => {
    const told = await failure(withTable().make("Pie"));
    expect([told.code, told.message.includes('"Pie"')]).toEqual(["ApiNotFound", true]);
  });
});

describe("the filter of a sheet", () => {
  it("stands over a range until it is removed; criteria are refused", async () => {
    const { Excel, first, hand } = start();
    const on = (act: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getFirst());
        await context.sync();
      });
    await on((sheet) => sheet.autoFilter.apply(sheet.getRange("A3:D9")));
    expect(first.layout.filter).toEqual({ row: 2, column: 0, rows: 7, columns: 4 });
    hand.insertRows(first.id, 0, 1);
    expect(first.layout.filter?.row).toBe(3);
    const told = await failure(
      on((sheet) => sheet.autoFilter.apply(sheet.getRange("A3:D9"), 0, { filterOn: "Values", values: ["x"] })),
    );
    expect(told.code).toBe("ApiNotFound");
    await on((sheet) => sheet.autoFilter.remove());
    expect(first.layout.filter).toBeNull();
  });
});
