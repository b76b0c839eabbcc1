import fc from "fast-check";
import { reduce, reducedText } from "../../src/text/matching";

describe("reduce", () => {
  it.each([
    ["富⼠通", "富士通"],
    ["⻑野県", "長野県"],
    ["サーバー・ストレージ", "サ-バストレ-ジ".replaceAll("-", "")],
    ["ＡＳＰ・ＳａａＳ", "aspsaas"],
    ["（注）必須○", "(注)必須○"],
    ["‹映像›", "<映像>"],
    ["1 2\u30003", "123"],
    ["㈱", "(株)"],
    ["𡌶", "𡌶"],
  ])("%s is matched as %s", (original, expected) => expect(reducedText(original)).toBe(expected));

  it("leads each character back to where it came from", () => {
    const original = "第 ㈱𡌶・終";
    const { text, from, to } = reduce(original);
    expect(text).toBe("第(株)𡌶終");
    expect(original.slice(from[1], to[1])).toBe("㈱");
    expect(original.slice(from.at(-1), to.at(-1))).toBe("終");
  });

  it("keeps the way back in order for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text, from, to } = reduce(original);
        expect(text).toBe(reducedText(original));
        expect(from).toHaveLength(text.length);
        from.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
          expect(to[index]).toBeGreaterThan(place);
        });
      }),
    );
  });
});
