import { cellWidth, type Piece } from "../../../src/recognise/flow/answer-pieces";
import { seamOf } from "../../../src/recognise/flow/piece-joins";
import { columnsOf } from "../../../src/text/widths";

const piece = (text: string, opens = false, isMask = false): Piece => ({
  words: [],
  text,
  start: 0,
  width: columnsOf(text),
  reach: columnsOf(text),
  opens,
  isMask,
});

const isJoined = (one: Piece, other: Piece, full?: number): boolean => {
  const { joined, broken } = seamOf(one, other, full);
  return joined < broken;
};

describe("two pieces of a flow that follow each other", () => {
  it.each<[string, Piece, Piece, number | undefined, boolean]>([
    ["a line that fills its cell, behind a label", piece("代表取締役就任。薬"), piece("剤師", true), 18, true],
    ["a line that ends with a comma", piece("富山湾銀行、"), piece("加越信用金庫", true), undefined, true],
    ["brackets that close behind a label", piece("月次(緊急は"), piece("随時)", true), undefined, true],
    ["what begins in the midst of a sentence", piece("電話で連絡"), piece("します。", true), undefined, true],
    ["what introduces a list, and its first entry", piece("対策は次のとおり。"), piece("・入退室の記録", true), undefined, true],
    ["yes, and the first of its details", piece("あり"), piece("1.国内向けの画面を追加", true), undefined, true],
    ["a colon, and what it announces", piece("更新間隔:"), piece("1日1回", true), undefined, true],
    ["numbers to call", piece("電話:0000-12-3456"), piece("FAX:0000-12-3457", true), undefined, true],
    ["an address that breaks off", piece("https://example.jp"), piece("/contact", true), undefined, true],
    ["polite sentences", piece("台数を自動で増やします"), piece("ISMS", true), undefined, false],
    ["what a bracket opens", piece("取締役会で承認"), piece("「販売活動指針」", true), undefined, false],
    ["entries of a list", piece("・電話"), piece("・電子メール", true), undefined, true],
    ["a short line and another behind a label", piece("67歳"), piece("214名", true), 40, false],
    ["two lines behind a label that nothing ties", piece("富山湾銀行"), piece("加越信用金庫", true), undefined, false],
    ["masks", piece("記述有り(*)", false, true), piece("記述有り(*)", false, true), undefined, false],
  ])("is one answer or two: %s", (_what, one, other, full, expected) => {
    expect(isJoined(one, other, full)).toBe(expected);
  });
});

describe("the width of the cells of a flow", () => {
  const filled = Array.from({ length: 6 }, () => piece("あ".repeat(20)));

  it("is that of the lines that many are as wide as", () => {
    expect(cellWidth([...filled, piece("あ".repeat(8)), piece("有")])).toBe(40);
  });

  it("is not told where lines are of all widths", () => {
    expect(cellWidth(Array.from({ length: 12 }, (_none, index) => piece("あ".repeat(8 + index * 4))))).toBeUndefined();
  });
});
