import type { PageContent, PlacedText, Ruling } from "../../../src/readers/pdf/page-content";
import { pagesOf } from "../../../src/readers/pdf/page-rows";

const EM = 10;
const LEFTS = [0, 40, 240, 290];
const RIGHT = 500;
const ROW = 36;

/** A ruled page: rows of 番号, 記述内容, 必須/選択 and 申請内容. */
function page(number: number, rows: readonly (readonly string[])[], isOpen = false): PageContent {
  const texts = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const left = (LEFTS[column] ?? 0) + 2;
      const lines = cell === "" ? [] : cell.split("\n");
      return lines.map((text, index): PlacedText => {
        const top = row * ROW + 5 + index * 14;
        return { text, left, right: left + [...text].length * EM, top, bottom: top + EM };
      });
    }),
  );
  const bottom = rows.length * ROW;
  const lines = Array.from({ length: rows.length + (isOpen ? 0 : 1) }, (_none, row) => row * ROW);
  const rulings: Ruling[] = [
    ...lines.map((at): Ruling => ({ direction: "horizontal", at, from: 0, to: RIGHT })),
    ...[...LEFTS, RIGHT].map((at): Ruling => ({ direction: "vertical", at, from: 0, to: bottom })),
  ];
  return { number, texts, rulings };
}

const HEAD = ["番号", "記述内容", "必須", "申請内容"];

const WHOLE = Array.from({ length: 9 }, (_none, index) => [
  String(index + 1),
  "設問の文言",
  "選択",
  index % 3 === 0 ? "" : "有り",
]);

const cellsOf = (pages: readonly PageContent[]): string[][][] =>
  pagesOf(pages).map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

/** A row whose first lines stand on one page and whose last ones on the next, put together; line breaks aside. */
const JOINED = ["10", "障害の監視と、その間隔及びその方法を記述", "必須", "毎分ごとに、監視ソフトにより"];

describe("a row at the foot of a page", () => {
  it.each([true, false])("is one with its rest overleaf, behind the heads there (left open: %s)", (isOpen) => {
    const [first = [], second = []] = cellsOf([
      page(1, [HEAD, ...WHOLE, ["10", "障害の監視と、その間隔及びその方法", "必須", "毎分ごとに、監視"]], isOpen),
      page(2, [HEAD, ["", "を記述", "", "ソフトにより"], ["11", "設問の文言", "必須", "有り"]]),
    ]);
    expect(first.at(-1)?.map((text) => text.replace("\n", ""))).toEqual(JOINED);
    expect(second).toEqual([HEAD, ["11", "設問の文言", "必須", "有り"]]);
  });

  it.each<[string, string[]]>([
    ["a row of its own", ["11", "設問の文言", "必須", "有り"]],
    ["a row of its own without an answer", ["11", "設問の文言", "必須", ""]],
    ["a row of its own without a number", ["", "設問の文言", "必須", "有り"]],
    ["a heading", ["資本関係", "", "", ""]],
  ])("is left alone before %s", (_what, next) => {
    const rows = [HEAD, ...WHOLE, ["10", "設問の文言", "必須", ""]];
    const pages = cellsOf([page(1, rows), page(2, [HEAD, next, ["12", "設問の文言", "必須", "有り"]])]);
    expect(pages[0]?.at(-1)).toEqual(["10", "設問の文言", "必須", ""]);
    expect(pages[1]?.[1]).toEqual(next);
  });

  it("is left alone before a question and its answer where others stand so within pages", () => {
    const items = WHOLE.flatMap((cells) => [cells, ["", "次の設問の文言", "", "無し"]]);
    const next = ["", "次の設問の文言", "", "有り"];
    const pages = cellsOf([
      page(1, [HEAD, ...items, ["10", "設問の文言", "必須", "有り"]]),
      page(2, [HEAD, next, ["11", "設問の文言", "必須", "有り"]]),
    ]);
    expect(pages[0]?.at(-1)).toEqual(["10", "設問の文言", "必須", "有り"]);
    expect(pages[1]?.[1]).toEqual(next);
  });

  it("is one with its rest below heads that no line parts from it", () => {
    const rest = ["番号", "記述内容\nを記述", "必須", "申請内容\nソフトにより"];
    const [first = [], second = [], third = []] = cellsOf([
      page(1, [HEAD, ...WHOLE, ["10", "障害の監視と、その間隔及びその方法", "必須", "毎分ごとに、監視"]]),
      page(2, [rest, ["11", "設問の文言", "必須", "有り"]]),
      page(3, [HEAD, ["12", "設問の文言", "必須", "有り"]]),
    ]);
    expect(first.at(-1)?.map((text) => text.replace("\n", ""))).toEqual(JOINED);
    expect(second).toEqual([HEAD, ["11", "設問の文言", "必須", "有り"]]);
    expect(third[0]).toEqual(HEAD);
  });
});
