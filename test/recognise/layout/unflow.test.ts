import { parseText } from "../../../src/readers";
import { unflow } from "../../../src/recognise/layout/unflow";

const HEADING = "認定番号: 0999-2401, サービス名称: あさぎりポータル, 事業者名称: 株式会社あさぎり";
const REST = "長い行の続きです。".repeat(30);

describe("the first row of a long line", () => {
  it.each([
    ["番号 種類 項目 記述内容 必須/選択 申請内容", "1 開示情報の時点 開示情報の日付 開示情報の年月日(西暦)"],
    ["番 種類 項目 記述内容 必須/ 申請内容 号 選択", "1 開示情報の 開示情報の日付 開示情報の年月日(西暦) 必須 2024年4月1日 時点"],
    [
      "番 種類 必 号 項目 記述内容 須/ 申請内容 選択",
      "開示情 1 報の時 開示情報 の日付 開示情報の年月日(西暦) 必須 2024年4月1日 点",
    ],
    ["", "1 開示情報の時点 開示情報の日付 開示情報の年月日(西暦)"],
  ])("begins behind 「%s」, however its labels are broken: 「%s」", (heads, row) => {
    const text = [HEADING, heads, row, REST].filter(Boolean).join(" ");
    const rows = unflow(parseText(text)).pages.flatMap((page) => page.rows.map(({ raw }) => raw.trim()));
    expect(rows).toEqual([[HEADING, heads].filter(Boolean).join(" "), `${row} ${REST}`]);
  });
});
