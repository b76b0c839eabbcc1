import fc from "fast-check";
import { cellAddress, columnLetters, fixedRangeAddress, quotedSheet, rangeAddress } from "../../../src/sheets";
import { heightOfLines, linesNeeded } from "../../../src/sheets/plan/text-fit";

describe("the lines of a wrapped text", () => {
  it.each([
    ["", 40, 1],
    ["短い", 40, 1],
    ["一行目\n二行目\r\n三行目", 40, 3],
    // A column of 40 half widths shows at most 20 full-width characters of 10 points.
    ["あ".repeat(21), 40, 2],
    ["あ".repeat(200), 40, 10],
    ["https://example.com/" + "a".repeat(100), 40, 3],
  ])("%j in %d half widths are at least %i", (text, width, lines) => {
    expect(linesNeeded(text, width, 10)).toBeGreaterThanOrEqual(lines);
  });

  it("never grow when the column does, and never shrink with more text", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("あ", "、", "a", " ", "\n", "%"), maxLength: 120 }),
        fc.integer({ min: 5, max: 60 }),
        (text, width) => {
          expect(linesNeeded(text, width + 10, 10)).toBeLessThanOrEqual(linesNeeded(text, width, 10) + 1);
          expect(linesNeeded(text + "あ".repeat(width), width, 10)).toBeGreaterThan(linesNeeded(text, width, 10));
        },
      ),
    ));

  it("fill no more than the tallest row of Excel", () => {
    expect(heightOfLines(1, 10)).toBeGreaterThan(10);
    expect(heightOfLines(1000, 10)).toBe(409);
  });
});

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

  it("name cells, ranges and sheets as formulas do", () => {
    expect(cellAddress(0, 4)).toBe("E1");
    expect(rangeAddress({ top: 1, left: 0, bottom: 3, right: 2 })).toBe("A2:C4");
    expect(rangeAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
    expect(fixedRangeAddress({ top: 1, left: 0, bottom: 3, right: 0 })).toBe("$A$2:$A$4");
    expect(quotedSheet("A社's")).toBe("'A社''s'");
  });
});
