import { ASP_SAAS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { bodyRows } from "../../../src/recognise/layout/body";
import { vocabularyOf } from "../../../src/recognise/words/vocabulary";

const TITLE = "クラウド情報開示の一覧";

/** Pages of a text with its lines, each with its foot, the next one's title and the heads of the columns. */
function pages(heads: readonly string[], rest: Readonly<Record<number, string>> = {}): string {
  const rows = ASP_SAAS.fields.map((field) => `${field.item.number} ${field.prompt} 回答${field.index}番の内容`);
  const size = 27;
  return Array.from({ length: 5 }, (_, page) =>
    [
      // What is left of a row of the page before, above the title or below.
      ...(rest[page] === undefined ? [TITLE] : [rest[page], TITLE, rest[page]]),
      ...heads,
      ...rows.slice(page * size, (page + 1) * size),
      `印刷 - ${page + 1} / 5 -`,
    ].join("\n"),
  ).join("\n");
}

function bodyOf(text: string): string[] {
  const document = parseText(text);
  const body = bodyRows(document, vocabularyOf(ASP_SAAS));
  return document.pages.flatMap(({ rows }) => rows.filter((row) => body.has(row)).map(({ raw }) => raw));
}

const ROWS = 133;

describe("the body of a text of pages", () => {
  it.each([
    ["whole", ["番号 種類 項目 記述内容 必須/選択 申請内容"]],
    ["broken in the first and the last but one", ["番", "種類 項目 記述内容 必須/選 申請内容", "号 択"]],
    ["broken into the middle of a word", ["必", "番", "種類 項目 記述内容 須/選 申請内容", "号", "択"]],
  ])("has no heads of columns in it, %s", (_what, heads) => {
    expect(bodyOf(pages(heads))).toHaveLength(ROWS);
  });

  it("has no title of its pages in it, where one page has the rest of a row on both sides of it", () => {
    const body = bodyOf(pages(["番号 種類 項目 記述内容 必須/選択 申請内容"], { 3: "前のページの行の続き" }));
    expect(body.filter((line) => line === TITLE).length).toBeLessThanOrEqual(1);
    expect(body.filter((line) => /^\d/.test(line))).toHaveLength(ROWS);
  });
});
