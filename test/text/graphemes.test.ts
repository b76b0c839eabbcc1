import fc from "fast-check";
import { countCharacters } from "../../src/text/graphemes";

describe("countCharacters", () => {
  it.each([
    ["", 0],
    ["稼働率99.9%", 8],
    ["一行目\n二行目", 6],
    ["か\u3099", 1],
    ["𡌶", 1],
    ["👨‍👩‍👧", 1],
    ["葛󠄀城", 2],
    ["ﾊﾞ", 1],
    ["富⼠通", 3],
  ])("%j has %d", (text, count) => expect(countCharacters(text)).toBe(count));

  it("counts as Intl.Segmenter does, whatever the text", () => {
    const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.normalize("NFC").replace(/[\r\n]/g, "");
        expect(countCharacters(text)).toBe([...segmenter.segment(plain)].length);
      }),
    );
  });
});
