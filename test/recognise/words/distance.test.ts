import fc from "fast-check";
import { isLike, likeness, nearestPart } from "../../../src/recognise/words/distance";

/** Few letters, so that texts have something in common. */
const texts = fc.string({ unit: fc.constantFrom("あ", "い", "う", "a"), maxLength: 12 });

/** By its definition. */
function edits(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  return Math.min(
    edits(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
    edits(one.slice(1), other) + 1,
    edits(one, other.slice(1)) + 1,
  );
}

const short = texts.filter((text) => text.length <= 5);

describe("likeness", () => {
  it("is the share of a text that is no edit", () => {
    expect([likeness("", ""), likeness("あい", "あい"), likeness("あい", "うえ"), likeness("あいう", "あう")]).toEqual([
      1,
      1,
      0,
      1 - 1 / 3,
    ]);
    fc.assert(
      fc.property(short, short, (one, other) => {
        expect(likeness(one, other)).toBe(one === other ? 1 : 1 - edits(one, other) / Math.max(one.length, other.length));
      }),
    );
  });

  it("is reached, or not, as it is", () => {
    fc.assert(
      fc.property(texts, texts, fc.double({ min: 0.05, max: 1, noNaN: true }), (one, other, least) => {
        expect(isLike(one, other, least)).toBe(likeness(one, other) >= least);
      }),
    );
  });
});

describe("the nearest part of a text", () => {
  it("costs no more than any other part of it, and what it says", () => {
    fc.assert(
      fc.property(short, short, (pattern, text) => {
        const found = nearestPart(pattern, text, () => false);
        const parts = [...text, ""].flatMap((_none, start) =>
          [...text.slice(start), ""].map((_last, length) => text.slice(start, start + length)),
        );
        expect(found?.distance).toBe(Math.min(...parts.map((part) => edits(pattern, part))));
        expect(found && edits(pattern, text.slice(found.start, found.end))).toBe(found?.distance);
      }),
    );
  });

  it("ends where it is liked, of the ends that cost the same", () => {
    expect(nearestPart("あい", "あいxあい", () => false)).toEqual({ start: 0, end: 2, distance: 0 });
    expect(nearestPart("あい", "あいxあい", (end) => end === 5)).toEqual({ start: 3, end: 5, distance: 0 });
  });
});
