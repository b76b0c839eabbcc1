import { textRunsOf, type WritingOperations } from "../../../src/readers/pdf/text-runs";

const NAMES = [
  ...["save", "restore", "transform", "paintFormXObjectBegin", "paintFormXObjectEnd", "beginAnnotation", "endAnnotation"],
  ...["clip", "eoClip", "constructPath", "endPath", "beginText", "setFont", "setGState", "setTextMatrix", "moveText"],
  ...["setLeadingMoveText", "nextLine", "setLeading", "setCharSpacing", "setWordSpacing", "setHScale", "setTextRise"],
  ...["showText", "beginMarkedContent", "beginMarkedContentProps", "endMarkedContent"],
] as const;

const number = (name: (typeof NAMES)[number]): number => NAMES.indexOf(name);

const OPERATIONS: WritingOperations = {
  save: number("save"),
  restore: number("restore"),
  transform: number("transform"),
  paintFormXObjectBegin: number("paintFormXObjectBegin"),
  paintFormXObjectEnd: number("paintFormXObjectEnd"),
  beginAnnotation: number("beginAnnotation"),
  endAnnotation: number("endAnnotation"),
  clip: number("clip"),
  eoClip: number("eoClip"),
  constructPath: number("constructPath"),
  endPath: number("endPath"),
  beginText: number("beginText"),
  setFont: number("setFont"),
  setGState: number("setGState"),
  setTextMatrix: number("setTextMatrix"),
  moveText: number("moveText"),
  setLeadingMoveText: number("setLeadingMoveText"),
  nextLine: number("nextLine"),
  setLeading: number("setLeading"),
  setCharSpacing: number("setCharSpacing"),
  setWordSpacing: number("setWordSpacing"),
  setHScale: number("setHScale"),
  setTextRise: number("setTextRise"),
  showText: number("showText"),
  beginMarkedContent: number("beginMarkedContent"),
  beginMarkedContentProps: number("beginMarkedContentProps"),
  endMarkedContent: number("endMarkedContent"),
};

type Step = readonly [operation: (typeof NAMES)[number], values?: unknown];

const glyphs = (text: string): unknown[] => [
  [...text].map((unicode) => ({ unicode, width: /[ -~]/.test(unicode) ? 500 : 1000, isSpace: unicode === " " })),
];

const show = (text: string): Step => ["showText", glyphs(text)];

const START: readonly Step[] = [["beginText"], ["setFont", ["f1", 10]], ["moveText", [100, 700]]];

/** What a page of 800 points draws. */
const drawn = (...steps: readonly Step[]) =>
  textRunsOf(
    { fnArray: steps.map(([name]) => number(name)), argsArray: steps.map(([, values]) => values ?? null) },
    OPERATIONS,
    [1, 0, 0, -1, 0, 800],
    () => ({ unit: 0.001, vertical: false }),
  );

describe("the texts that a page draws", () => {
  it("stand where their letters are, with the end of each", () => {
    expect(drawn(...START, show("監視5分"))).toEqual([
      { text: "監視5分", left: 100, right: 135, top: 90, bottom: 100, ends: [110, 120, 125, 135] },
    ]);
  });

  it("go on over changes of the font and small moves, with a blank as narrow as it may be", () => {
    const [run, ...more] = drawn(...START, show("2020年"), ["setFont", ["f2", 10]], ["moveText", [30.2, 0]], show(" 4月"));
    expect(run?.text).toBe("2020年 4月");
    expect(more).toEqual([]);
  });

  it("keep the blank at the end of a line, and end before it", () => {
    const [first] = drawn(...START, show("Amazon "), ["moveText", [0, -14]], show("Linux"));
    expect(first).toMatchObject({ text: "Amazon ", right: 130 });
  });

  it("tell whether the page draws its blanks", () => {
    expect(drawn(...START, show("有り 99 %"))[0]?.blanksDrawn).toBe(true);
    expect(drawn(...START, show("有り"))[0]).not.toHaveProperty("blanksDrawn");
  });

  it("part at a gap, also within one operation, and follow the spacing between letters", () => {
    const [wide] = glyphs("種類");
    const [other] = glyphs("項目");
    const gap: Step = ["showText", [[...(Array.isArray(wide) ? wide : []), -3000, ...(Array.isArray(other) ? other : [])]]];
    expect(drawn(...START, gap).map(({ text, left }) => [text, left])).toEqual([
      ["種類", 100],
      ["項目", 150],
    ]);
    expect(drawn(...START, ["setCharSpacing", [4]], show("種類"))[0]).toMatchObject({ text: "種類", right: 124 });
  });

  it.each([
    ["〜", "～"],
    ["∕", "／"],
    ["ﬃ", "ffi"],
    ["\u2003", "\u3000"],
  ])("name %s as %s where the PDF says that it is another letter", (glyph, letter) => {
    const span = (tag: unknown[]): string | undefined =>
      drawn(
        ...START,
        show("9"),
        ["beginMarkedContentProps", tag],
        ["moveText", [5, 0]],
        show(glyph),
        ["endMarkedContent"],
        ["moveText", [10, 0]],
        show("月"),
      )
        .map(({ text }) => text)
        .join("");
    expect(span(["Span", null])).toBe(`9${letter}月`);
    if (glyph !== "ﬃ") expect(span(["P", 3])).toBe(`9${glyph}月`);
  });

  it("are what shows: not what is cut off at the edge of a cell", () => {
    const cell: readonly Step[] = [["save"], ["eoClip"], ["constructPath", [OPERATIONS.endPath, [null], [90, 690, 200, 715]]]];
    const steps: readonly Step[] = [...cell, ...START, show("見える"), ["moveText", [0, -14]], show("隠れる"), ["restore"]];
    expect(drawn(...steps).map(({ text }) => text)).toEqual(["見える"]);
    expect(drawn(...steps, ...START, show("次")).map(({ text }) => text)).toEqual(["見える", "次"]);
  });
});
