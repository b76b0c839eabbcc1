import fc from "fast-check";
import { barsOf, shownNumber, tickValues } from "../../../src/workbench/page/charts/chart-shapes";

const PLOT = { x: 100, y: 20, width: 400, height: 200 };
const chart = (type: "BarClustered" | "BarStacked" | "ColumnClustered", maximum?: number) => ({
  type,
  valueAxis: { numberFormat: "0%", ...(maximum !== undefined && { maximum }) },
  categoriesReversed: true,
});

describe("the picture of a chart", () => {
  it("draws no bar for a cell without a number", () => {
    const content = { categories: ["一", "二"], series: [{ name: "A", values: [null, 1] }] };
    const { bars, labels } = barsOf(chart("BarClustered", 1), content, PLOT);
    expect(bars).toHaveLength(1);
    expect(bars[0]).toMatchObject({ x: 100, width: 400 });
    expect(labels.map(({ text }) => text)).toEqual(["一", "二"]);
    expect((labels[0]?.y ?? 0) < (labels[1]?.y ?? 0)).toBe(true);
  });

  it("stays within its frame, whatever the numbers", () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom("BarClustered", "BarStacked", "ColumnClustered"), values, values, (type, left, right) => {
        const content = {
          categories: [],
          series: [
            { name: "A", values: left },
            { name: "B", values: right },
          ],
        };
        for (const { x, y, width, height } of barsOf(chart(type), content, PLOT).bars) {
          expect(x).toBeGreaterThanOrEqual(PLOT.x - 0.01);
          expect(y).toBeGreaterThanOrEqual(PLOT.y - 0.01);
          expect(x + width).toBeLessThanOrEqual(PLOT.x + PLOT.width + 0.01);
          expect(y + height).toBeLessThanOrEqual(PLOT.y + PLOT.height + 0.01);
        }
      }),
    );
  });

  it("has an axis that holds the largest bar, in the chart's format", () => {
    const content = { categories: [], series: [{ name: "A", values: [34] }] };
    expect(tickValues(chart("BarClustered"), content)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(tickValues(chart("BarClustered", 1), content).at(-1)).toBe(1);
    expect(shownNumber(0.25, "0%")).toBe("25%");
    expect(shownNumber(40, "0")).toBe("40");
  });
});
