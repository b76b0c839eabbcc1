import * as fc from "fast-check";
import { addressLists, consecutive, rectanglesBy } from "../../../src/excel/requests/rectangles";

describe("rectangles of equal cells", () => {
  const grids = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

  it("cover every cell that has a key once, under its key, and no other cell", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const painted = grid.map((row) => row.map((): string | undefined => undefined));
        for (const [key, ranges] of rectanglesBy(grid.length, grid[0]?.length ?? 0, (row, column) => grid[row]?.[column])) {
          for (const { top, left, bottom, right } of ranges) {
            for (let row = top; row <= bottom; row++) {
              for (let column = left; column <= right; column++) {
                expect(painted[row]?.[column]).toBeUndefined();
                painted[row]?.splice(column, 1, key);
              }
            }
          }
        }
        expect(painted).toEqual(grid);
      }),
    );
  });

  it("make one rectangle of one block", () =>
    expect([...rectanglesBy(9, 4, () => "same")]).toEqual([["same", [{ top: 0, left: 0, bottom: 8, right: 3 }]]]));

  it("join neighbouring rows to runs", () =>
    expect(consecutive([7, 3, 4, 9, 5, 4])).toEqual([
      { first: 3, last: 5 },
      { first: 7, last: 7 },
      { first: 9, last: 9 },
    ]));

  it("put many addresses into lists that Excel takes, without losing one", () => {
    const ranges = Array.from({ length: 600 }, (_range, index) => ({ top: index * 2, left: 0, bottom: index * 2, right: 2 }));
    const lists = addressLists(ranges);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(1000);
    expect(lists.join(",").split(",")).toHaveLength(600);
  });
});
