import type { PageContent, PlacedText } from "../../../src/readers/pdf/page-content";
import { pagesOf } from "../../../src/readers/pdf/page-rows";

const EM = 10;
/** From base line to base line of one paragraph. */
const PITCH = 14.5;
/** White between rows above that between lines. */
const BETWEEN = 1.6;
const LEFTS = [0, 40, 160, 200];

const HEAD = ["番号", "記述内容", "必須", "申請内容"];

/** Where a cell's lines stand in a row with room for more. */
type Place = "top" | "middle" | "bottom";

const ABOVE: Readonly<Record<Place, number>> = { top: 0, middle: 0.5, bottom: 1 };

/** A page without lines. */
function page(
  number: number,
  rows: readonly (readonly string[])[],
  { place = "top", between = BETWEEN }: { place?: Place; between?: number } = {},
): PageContent {
  const texts: PlacedText[] = [];
  let top = 0;
  for (const cells of rows) {
    const most = Math.max(...cells.map((cell) => cell.split("\n").length));
    cells.forEach((cell, column) => {
      const left = LEFTS[column] ?? 0;
      const lines = cell === "" ? [] : cell.split("\n");
      lines.forEach((text, index) => {
        const above = top + (index + (most - lines.length) * ABOVE[place]) * PITCH;
        texts.push({ text, left, right: left + [...text].length * EM, top: above, bottom: above + EM });
      });
    });
    top += most * PITCH + between;
  }
  return { number, texts, rulings: [] };
}

const cellsOf = (pages: readonly PageContent[]): string[][][] =>
  pagesOf(pages).map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

const row = (number: number, answer = "有り", prompt = "設問の文言"): string[] => [String(number), prompt, "選択", answer];

const SHORT = Array.from({ length: 24 }, (_none, index) => row(index + 1, index === 0 ? "この欄で最も長い回答" : "有り"));

const LONG = row(25, "一行目はここまで\n二行目\n三行目\n四行目");

describe("a page without lines", () => {
  it("is parted into rows where most cells have one line and rows stand hardly further apart than lines", () => {
    expect(cellsOf([page(1, [HEAD, ...SHORT, LONG, row(26)])])[0]).toEqual([HEAD, ...SHORT, LONG, row(26)]);
  });

  it.each<Place>(["top", "middle", "bottom"])("is parted into rows where no white is between them, cells at the %s", (place) => {
    const rows = [
      row(1, "一行目はここまで\n二行目\n三行目\n四行目"),
      row(2, ""),
      row(3, "一つ\n二つ", "三行の設問の\n文言が\nここに"),
      row(4),
      row(5, "三つ\n四つ"),
      row(6, "", "二行の\n設問"),
    ];
    const head = ["番\n号", "記述内容", "必須\n選択", "申請内容"];
    const whole = [head, ...rows, ...rows, ...rows];
    const oneLine = whole.map((cells) => cells.map((cell) => cell.replaceAll("\n", "")));
    const read = cellsOf([page(1, whole, { place, between: 0.2 })])[0];
    expect(read?.map((cells) => cells.map((cell) => cell.replaceAll("\n", "")))).toEqual(oneLine);
  });

  it("is parted into columns where a cell comes as near to the next as its own letters", () => {
    const full = row(26, "有り", "設問の文言が長く続き有無");
    expect(cellsOf([page(1, [HEAD, ...SHORT, LONG, full])])[0]?.at(-1)).toEqual(full);
  });

  it("keeps the lines of its cells together where a few rows stand nearer than lines do", () => {
    const rows = [...SHORT, LONG, ...SHORT, LONG, ...SHORT, LONG];
    const { texts, ...rest } = page(1, [HEAD, ...rows]);
    // A spreadsheet whose rows are not tall enough.
    const tight = texts.map((text) => (text.text === "24" ? { ...text, top: text.top - 5, bottom: text.bottom - 5 } : text));
    const answers = cellsOf([{ ...rest, texts: tight }])[0]?.map((cells) => cells.at(-1));
    expect(answers?.filter((text) => text?.includes("二行目"))).toEqual([LONG[3], LONG[3], LONG[3]]);
  });

  it("has the columns and the pitch of those before, where a table ends on it", () => {
    const [, second] = cellsOf([page(1, [HEAD, ...SHORT, LONG]), page(2, [HEAD, row(26), row(27, "")])]);
    expect(second).toEqual([HEAD, row(26), row(27, "")]);
  });

  it("has a column that is all but empty on it, as the pages before have it", () => {
    const bare = SHORT.map(([number = "", prompt = "", , answer = ""]) => [number, prompt, "", answer]);
    const [, second] = cellsOf([page(1, [HEAD, ...SHORT, LONG]), page(2, [...bare, row(26), LONG])]);
    expect(second).toEqual([...bare, row(26), LONG]);
  });

  it("has columns of its own, where a table of another kind begins on it", () => {
    const shift = ({ texts, ...rest }: PageContent): PageContent => ({
      ...rest,
      texts: texts.filter(({ left }) => left !== 160).map((text) => ({ ...text, left: text.left + 15, right: text.right + 15 })),
    });
    const [, second] = cellsOf([page(1, [HEAD, ...SHORT, LONG]), shift(page(2, [HEAD, ...SHORT, LONG]))]);
    expect(second?.[1]).toEqual(["1", "設問の文言", "この欄で最も長い回答"]);
  });
});

it("a line whose closing mark hangs over the end of the column is full, and so is one that ends there without", () => {
  const lines = ["対策を行い、監視しています。", "また、その記録を保存しますの", "で、後日、調査を行うときには", "これを見ます"];
  const long = row(25, lines.join("\n"));
  const { texts, ...rest } = page(1, [HEAD, ...SHORT, long]);
  const hanging = texts.map((text) => (text.text.endsWith("。") ? { ...text, right: text.right + EM / 2 } : text));
  expect(cellsOf([{ ...rest, texts: hanging }])[0]?.at(-1)?.[3]).toBe(lines.join(""));
});
