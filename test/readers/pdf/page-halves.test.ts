import { findAnswer } from "../../../src/readers/pdf/find-answer";
import type { PageContent, PlacedText, Ruling } from "../../../src/readers/pdf/page-content";
import { pagesOf } from "../../../src/readers/pdf/page-rows";

const EM = 10;
const LEFTS = [0, 40, 160, 200];
const WIDTH = 300;
const ROW = 20;

const run = (text: string, left: number, top: number): PlacedText => ({
  text,
  left,
  right: left + [...text].length * EM,
  top,
  bottom: top + EM,
});

/** A table of rows of one line each, with lines around its cells. */
function table(rows: readonly (readonly string[])[], left: number, top: number): Pick<PageContent, "texts" | "rulings"> {
  const bottom = top + rows.length * ROW;
  const across = Array.from({ length: rows.length + 1 }, (_none, index): Ruling => ({
    direction: "horizontal",
    at: top + index * ROW,
    from: left,
    to: left + WIDTH,
  }));
  const along = [...LEFTS, WIDTH].map((at): Ruling => ({ direction: "vertical", at: left + at, from: top, to: bottom }));
  return {
    texts: rows.flatMap((cells, row) =>
      cells.map((text, column) => run(text, left + (LEFTS[column] ?? 0) + 3, top + row * ROW + 4)),
    ),
    rulings: [...across, ...along],
  };
}

function pageOf(...parts: readonly Pick<PageContent, "texts" | "rulings">[]): PageContent {
  return { number: 1, texts: parts.flatMap(({ texts }) => texts), rulings: parts.flatMap(({ rulings }) => rulings) };
}

const HEAD = ["番号", "記述内容", "必須", "申請内容"];

const rows = (from: number, to: number): string[][] =>
  Array.from({ length: to - from + 1 }, (_none, index) => [String(from + index), "設問の文言", "選択", `回答${from + index}`]);

const line = (text: string, left: number, top: number): Pick<PageContent, "texts" | "rulings"> => ({
  texts: [run(text, left, top)],
  rulings: [],
});

const textsOf = (content: PageContent): string[][] =>
  pagesOf([content]).flatMap(({ rows: all }) => all.map(({ cells }) => cells.map(({ text }) => text)));

describe("what stands side by side", () => {
  it("is read one behind the other: two pages on one sheet, their tables at different heights", () => {
    const sheet = pageOf(
      line("題名", 0, 0),
      table([HEAD, ...rows(1, 8)], 0, 40),
      line("1頁", 140, 260),
      table([HEAD, ...rows(9, 14)], 340, 10),
      line("2頁", 480, 260),
    );
    expect(textsOf(sheet)).toEqual([["題名"], HEAD, ...rows(1, 8), ["1頁"], HEAD, ...rows(9, 14), ["2頁"]]);
  });

  it("is read one behind the other: two tables below what stands over both", () => {
    const page = pageOf(
      line("二つの表にわたる題名がここに長く置かれており左右にまたがって続いている", 0, 0),
      table([HEAD, ...rows(1, 8)], 0, 40),
      table([HEAD, ...rows(9, 12)], 320, 40),
    );
    expect(textsOf(page).slice(1)).toEqual([HEAD, ...rows(1, 8), HEAD, ...rows(9, 12)]);
  });

  it("is one table where its rows say the same thing twice", () => {
    const twice = Array.from({ length: 8 }, () => ["有り", "無し", "有り", "無し"]);
    const page = pageOf(table([HEAD, ...twice], 0, 40));
    expect(textsOf(page)).toEqual([HEAD, ...twice]);
  });

  it("is found on the page where it stands", () => {
    const page = pageOf(table([HEAD, ...rows(1, 8)], 0, 40), table([HEAD, ...rows(9, 12)], 340, 40));
    const [first] = pagesOf([page]);
    const row = first?.rows.find(({ cells }) => cells.some(({ text }) => text === "回答10"));
    expect(row?.line).toBe(12);
    const [box] = findAnswer(page, { value: "回答10", ...(row && { line: row.line, text: row.raw }) });
    expect(box?.left).toBe(340 + 200);
  });
});
