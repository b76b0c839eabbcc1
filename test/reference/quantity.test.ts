import fc from "fast-check";
import { compareQuantities, holdAgainst, type Quantity, requiredQuantity } from "../../src/reference";

describe("a required quantity", () => {
  it.each<[string, Quantity | undefined]>([
    ["99.5%以上", { kind: "rate", percent: 99.5 }],
    ["９９％", { kind: "rate", percent: 99 }],
    ["10分以内", { kind: "length", amount: 10, unit: "minute" }],
    ["毎日1回", { kind: "length", amount: 1, unit: "day" }],
    ["1回/日", { kind: "length", amount: 1, unit: "day" }],
    ["2回/日", { kind: "length", amount: 0.5, unit: "day" }],
    ["1年", { kind: "length", amount: 1, unit: "year" }],
    ["5世代", { kind: "count", amount: 5, unit: "世代" }],
    ["1,000円", { kind: "money", yen: 1000 }],
    ["十分な時間", undefined],
    ["5~10分", undefined],
    ["10分または20分", undefined],
    ["随時", undefined],
    ["", undefined],
  ])("is read from %j", (text, expected) => expect(requiredQuantity(text)).toEqual(expected));

  it("takes the unit of its value where the text is a bare number", () => {
    expect(requiredQuantity("10", "分")).toEqual({ kind: "length", amount: 10, unit: "minute" });
    expect(requiredQuantity("99.9", "%")).toEqual({ kind: "rate", percent: 99.9 });
  });
});

const minutes = (amount: number): Quantity => ({ kind: "length", amount, unit: "minute" });

describe("an answer held against a required quantity", () => {
  it.each<[string, "atLeast" | "atMost", Quantity, string]>([
    ["5分間隔", "atMost", minutes(10), "meets"],
    ["20分以内", "atMost", minutes(10), "differs"],
    ["5分以内", "atMost", minutes(10), "meets"],
    ["5分以上", "atMost", minutes(10), "unknown"],
    ["5~20分", "atMost", minutes(10), "differs"],
    ["常時", "atMost", minutes(10), "meets"],
    ["随時", "atMost", minutes(10), "unknown"],
    ["24時間365日", "atMost", minutes(10), "unknown"],
    ["最低2年", "atLeast", { kind: "length", amount: 1, unit: "year" }, "meets"],
    ["30日", "atLeast", { kind: "length", amount: 1, unit: "month" }, "unknown"],
    ["2年以内", "atLeast", { kind: "length", amount: 1, unit: "year" }, "unknown"],
    ["99.9.5%", "atLeast", { kind: "rate", percent: 99 }, "unknown"],
    ["104.431.7%、99.9%", "atLeast", { kind: "rate", percent: 99 }, "unknown"],
    ["あり", "atLeast", { kind: "count", amount: 5, unit: "世代" }, "unknown"],
  ])("%s, %s", (text, direction, required, expected) => {
    expect(holdAgainst(text, direction, required).standing).toBe(expected);
  });

  it("never differs from a weaker requirement than one that it meets", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (said, asked, slack) => {
          const text = `${said}分間隔`;
          if (holdAgainst(text, "atMost", minutes(asked)).standing === "meets") {
            expect(holdAgainst(text, "atMost", minutes(asked + slack)).standing).toBe("meets");
          } else {
            expect(said).toBeGreaterThan(asked);
          }
        },
      ),
    );
  });

  it("compares either way round alike", () => {
    const quantities = fc.record({
      kind: fc.constant("length" as const),
      amount: fc.integer({ min: 1, max: 90 }),
      unit: fc.constantFrom(
        "second" as const,
        "minute" as const,
        "hour" as const,
        "day" as const,
        "month" as const,
        "year" as const,
      ),
    });
    fc.assert(
      fc.property(quantities, quantities, (left, right) => {
        const [there, back] = [compareQuantities(left, right), compareQuantities(right, left)];
        expect(there === undefined ? undefined : Math.sign(there)).toBe(back === undefined ? undefined : 0 - Math.sign(back));
      }),
    );
  });
});
