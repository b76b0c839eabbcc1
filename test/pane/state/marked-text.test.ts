import fc from "fast-check";
import { markValue } from "../../../src/pane/state/marked-text";

describe("an answer in the text that it was read from", () => {
  it.each([
    ["39\tサービス稼働率\t必須\t99.9%", "99.9%", "99.9%"],
    ["39\tサービス稼働率\t必須\t９９．９％", "99.9%", "９９．９％"],
    ["対応時間：平日 9時\n~18時", "平日9時~18時", "平日 9時\n~18時"],
    ["電話 あり／電話", "電話", "電話"],
  ])("is marked: %j", (text, value, marked) => {
    const found = markValue(text, value);
    expect(found.marked).toBe(marked);
    expect(found.before + found.marked + found.behind).toBe(text);
  });

  it("is the last of several, since labels stand before answers", () => {
    expect(markValue("電話\t電話", "電話")).toEqual({ before: "電話\t", marked: "電話", behind: "" });
  });

  it("is not marked where it does not stand", () => {
    expect(markValue("39\t稼働率", "記述無し")).toEqual({ before: "39\t稼働率", marked: "", behind: "" });
    expect(markValue("39\t稼働率", "")).toEqual({ before: "39\t稼働率", marked: "", behind: "" });
  });

  it("never changes the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, value) => {
        const { before, marked, behind } = markValue(text, value);
        expect(before + marked + behind).toBe(text);
      }),
    );
  });
});
