import { joinedRulings } from "../../../src/readers/pdf/joined-rulings";
import { rulingsOf } from "../../../src/readers/pdf/rulings";

const OPERATIONS = {
  ...{ save: 1, restore: 2, transform: 3, paintFormXObjectBegin: 4, paintFormXObjectEnd: 5, beginAnnotation: 6 },
  ...{ endAnnotation: 7, clip: 8, eoClip: 9, constructPath: 10, endPath: 11 },
};

/** A filled square, as a path of the library. */
const square = (x: number, y: number, size: number): unknown => [
  [0, x, y, 1, x + size, y, 1, x + size, y + size, 1, x, y + size, 4],
];

const linesOf = (paths: readonly unknown[]) =>
  joinedRulings(
    rulingsOf(
      { fnArray: paths.map(() => OPERATIONS.constructPath), argsArray: paths.map((path) => [22, path]) },
      OPERATIONS,
      [1, 0, 0, 1, 0, 0],
    ),
  );

describe("dots", () => {
  const dots = Array.from({ length: 40 }, (_none, index) => index * 1.5);

  it("are one line across or along the page", () => {
    expect(linesOf(dots.map((place) => square(10 + place, 50, 0.75)))).toEqual([
      { direction: "horizontal", at: 50.375, from: 10, to: 69.25 },
    ]);
    expect(linesOf(dots.map((place) => square(10, 50 + place, 0.75)))).toEqual([
      { direction: "vertical", at: 10.375, from: 50, to: 109.25 },
    ]);
  });

  it("are none where they stand alone", () => {
    expect(linesOf([square(10, 50, 0.75), square(100, 50, 0.75)])).toEqual([]);
  });
});
