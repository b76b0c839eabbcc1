import { blankHabitOf } from "../../../src/readers/pdf/blank-habit";
import { cellPrint, cellText } from "../../../src/readers/pdf/cell-text";
import { lineText } from "../../../src/readers/pdf/joined-text";
import type { PlacedText } from "../../../src/readers/pdf/page-content";

const EM = 10;
const RIGHT = 100;

const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 5.5 : EM), 0);

/** A run that ends `room` points before the right edge of the cell. */
const line = (text: string, index: number, room: number): PlacedText => ({
  text,
  left: RIGHT - room - widthOf(text),
  right: RIGHT - room,
  top: index * 15,
  bottom: index * 15 + EM,
});

describe("lines of a cell", () => {
  it.each<[string, string, number, string, string]>([
    ["go on where the next character would not have fitted", "監視", 8, "間隔", "監視間隔"],
    ["stay parted where it would have", "あり", 40, "間隔", "あり\n間隔"],
    ["go on before a bracket, which clings to what is in it", "大沢", 12, "(常務)", "大沢(常務)"],
    ["go on before a word that a mark clings to", "開発", 34, "Group、F5", "開発Group、F5"],
    ["stay parted before a bracket that would have fitted with what clings to it", "大沢", 30, "(常務)", "大沢\n(常務)"],
    ["go on with a blank between Latin words", "Global", 10, "Group", "Global Group"],
    ["go on without one within a web address that fills its line", "Web:https://a.exam", 3, "ple/a", "Web:https://a.example/a"],
    ["go on with one behind a web address that ends before", "Web:https://a.example", 9, "FAX:1", "Web:https://a.example FAX:1"],
    ["go on before a small letter, which clings", "保存期間", 14, "3ヶ月", "保存期間3ヶ月"],
    ["go on before a bracket that figures cling to", "祝日を除", 36, "く)9:00", "祝日を除く)9:00"],
  ])("%s", (_what, first, room, second, expected) => {
    expect(cellText(cellPrint([line(first, 0, room), line(second, 1, 0)], RIGHT))).toBe(expected);
  });

  it("stay parted before each entry of a list, also where a line above is full", () => {
    const lines = ["2件(2025年9月~2026年8月)", "2025/11/12 140分停止", "2026/5/20 120分停止"];
    const cell = lines.map((text, index) => line(text, index, [5, 60, 0][index] ?? 0));
    expect(cellText(cellPrint(cell, RIGHT))).toBe(lines.join("\n"));
  });

  it.each<[string, string, string, string, string]>([
    ["a word from the next", "Amazon", "Linux", "Amazon Linux", "never"],
    ["a comma from the word behind it", "nginx,", "MySQL", "nginx, MySQL", "never"],
    ["a hyphen from what goes on", "multi-", "factor", "multi-factor", "never"],
    ["a wide letter from figures, where others are", "令和 6 年", "4 月", "令和 6 年 4 月", "年 5 月 1 日"],
    ["no wide letter from figures, where others are not", "令和6年", "4月", "令和6年4月", "年5月1日"],
  ])("have a blank between them that parts %s", (_what, first, second, expected, other) => {
    const habit = blankHabitOf([line(other, 5, 0)]);
    expect(cellText(cellPrint([line(first, 0, 2), line(second, 1, 0)], RIGHT, habit))).toBe(expected);
  });

  it("have the blank that is drawn at their ends, and none where none is", () => {
    const drawn = (first: string): string => {
      const lines = [line("監視 ", 0, 0), line(first, 1, 0), line("同期 ", 2, 0), line("方法", 3, 0)];
      return cellText(cellPrint(lines, RIGHT, blankHabitOf(lines)));
    };
    expect(drawn("Linux ")).toBe("監視 Linux 同期 方法");
    expect(drawn("Linux")).toBe("監視 Linux同期 方法");
  });

  it("were broken by the writer before a line that begins with a blank", () => {
    expect(cellText(cellPrint([line("2003 年 入社", 0, 0), line("\u30002010 年 退社", 1, 0)], RIGHT))).toBe(
      "2003 年 入社\n2010 年 退社",
    );
  });

  it("have no blank at a gap between runs of a page that draws its blanks", () => {
    const spread = [...Array(3).keys()].map((index) => ({
      ...line("語", 0, 0),
      left: index * 14,
      right: index * 14 + EM,
      blanksDrawn: true,
    }));
    expect(lineText(spread)).toBe("語語語");
  });

  it.each([
    [2.1, "初期費用", "なし", "初期費用 なし"],
    [1.5, "初期費用", "なし", "初期費用なし"],
    // Programs set Latin letters off from wide ones by themselves.
    [2.5, "年", "2024", "年2024"],
    [3, "時間", "15分", "時間 15分"],
  ])("have a blank, or none, at a gap of %d between %s and %s", (gap, first, second, expected) => {
    const runs = [
      { ...line(first, 0, 0), left: 0, right: 40 },
      { ...line(second, 0, 0), left: 40 + gap, right: 80 },
    ];
    expect(lineText(runs)).toBe(expected);
  });
});
