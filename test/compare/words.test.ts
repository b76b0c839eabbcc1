import fc from "fast-check";
import { changedWords, markWords, type WordMark } from "../../src/compare";
import { withEffortBelow } from "../support/effort";

const side = (marks: readonly WordMark[], left: "removed" | "added"): string =>
  marks.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("");

describe("marked words", () => {
  it.each([
    ["月に1回診断", "年に1回診断", [{ removed: "月", added: "年" }]],
    ["99.9%", "99.99%", [{ removed: "99.9", added: "99.99" }]],
    ["同じ", "同じ", []],
    ["", "追加", [{ removed: "", added: "追加" }]],
  ])("from %j to %j", (before, after, expected) => expect(changedWords(markWords(before, after))).toEqual(expected));

  it("lead back to both texts", () => {
    const text = fc.string({
      unit: fc.constantFrom("稼働率", "99", ".", "9%", "、", "です", "𡌶", "が", " ", "\n"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marks = markWords(before, after);
        expect(side(marks, "added")).toBe(before);
        expect(side(marks, "removed")).toBe(after);
      }),
    );
  });

  it("are found in long answers with little effort", async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `語${index % 7}と${index}`);
    const marks = await withEffortBelow(50, () => markWords(words.join("、"), [...words].reverse().join("、")));
    expect(side(marks, "added")).toBe(words.join("、"));
  });
});
