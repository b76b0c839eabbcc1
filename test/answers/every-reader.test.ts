import fc from "fast-check";
import * as answers from "../../src/answers";
import { EVERY_READER, spansIn } from "./every-reader";
import { effortOf } from "../support/effort";

/** Pieces that answers are made of, so that random texts come close to real ones. */
const PIECES = [
  "2020",
  "年",
  "11",
  "月",
  "日",
  "/",
  ".",
  ",",
  "-",
  "~",
  "〜",
  "％",
  "%",
  "円",
  "千",
  "百万",
  "億",
  "¥",
  "△",
  "あり",
  "なし",
  "有",
  "無",
  "：",
  ":",
  "、",
  "。",
  "(",
  ")",
  "（",
  "）",
  "分",
  "秒",
  "時間",
  "ヶ月",
  "か月",
  "週",
  "回",
  "毎",
  "以内",
  "以上",
  "前",
  "約",
  "最低",
  "一",
  "十",
  "〇",
  "２４",
  "平成",
  "令和",
  "元",
  "期",
  "名",
  "件",
  "社",
  "世代",
  "国内",
  "国外",
  "東京都",
  "富士",
  "太郎",
  "代表取締役",
  "株式会社",
  "パターン",
  "震度",
  "強",
  "kV",
  "TEL",
  "03",
  "0000",
  "@",
  "example.jp",
  "https://",
  "〒",
  "平日",
  "土日",
  "を除く",
  "①",
  "㈱",
  "⽉",
  "ｶﾞ",
  "が",
  "👨‍👩‍👧",
  "𠮷",
  "\n",
  " ",
  "　",
  "\u200b",
  "Windows",
  "10",
] as const;
const nearAnswer = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  nearAnswer,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

describe.each(EVERY_READER)("%s", (_name, read) => {
  it("quotes what it read from the answer as printed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const span of spansIn(read(text))) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same for the same text, and only finite numbers", () => {
    fc.assert(
      fc.property(nearAnswer, (text) => {
        const result = read(text);
        expect(read(text)).toEqual(result);
        expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
    );
  });

  it("stands texts made to slow it down", async () => {
    const texts = adversarial();
    // Some units in linear time; what grows faster takes thousands.
    expect(await effortOf(() => texts.forEach((text) => read(text)))).toBeLessThan(200);
  });
});

describe("junk is not readable", () => {
  const numeric: readonly (readonly [string, (text: string) => unknown])[] = [
    ["readAge", answers.readAge],
    ["readCounts", answers.readCounts],
    ["readDate", answers.readDate],
    ["readDates", answers.readDates],
    ["readDurations", answers.readDurations],
    ["readElapsed", answers.readElapsed],
    ["readFiscalPeriods", answers.readFiscalPeriods],
    ["readGenerations", answers.readGenerations],
    ["readMoney", answers.readMoney],
    ["readPeriods", answers.readPeriods],
    ["readRates", answers.readRates],
    ["readSeismic", answers.readSeismic],
    ["readServicePattern", answers.readServicePattern],
    ["readShares", answers.readShares],
    ["readVoltages", answers.readVoltages],
    ["readYear", answers.readYear],
  ];
  const words = fc
    .array(
      fc.constantFrom(
        "あ",
        "サーバ",
        "運用",
        "管理",
        "、",
        "。",
        " ",
        "-",
        "A",
        "株式会社",
        "対応",
        "?",
        "※",
        "(",
        ")",
        "ー",
        "％",
        "円",
        "年",
        "名",
        "¥",
        "²",
        "①",
        "Ⅲ",
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(""));

  it.each(numeric)("%s: no digit, no value", (_name, read) => {
    fc.assert(fc.property(words, (text) => void expect([null, []]).toContainEqual(read(text))));
  });

  it.each(numeric)("%s: a number with its separators misplaced is never a value", (_name, read) => {
    const broken = fc
      .tuple(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom("..", ",.", ".,", ",,"),
      )
      .map(([a, b, c, sign]) => `${a}${sign}${b}.${c}`);
    fc.assert(
      fc.property(broken, fc.constantFrom("%", "円", "名", "分", "年", "歳", "世代", "kV", "gal"), (number, unit) => {
        const found = [read(number + unit)].flat();
        for (const entry of found) expect(entry === null || JSON.stringify(entry).includes('"unreadable"')).toBe(true);
      }),
    );
  });
});

function numbersIn(result: unknown): number[] {
  if (typeof result === "number") return [result];
  if (Array.isArray(result)) return result.flatMap(numbersIn);
  return typeof result === "object" && result !== null ? Object.values(result).flatMap(numbersIn) : [];
}

function adversarial(): string[] {
  const size = 100_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  return [
    "1",
    "1,",
    "1.",
    "一",
    "千",
    " ",
    "　",
    "(",
    ")",
    "((a",
    "a(",
    "1-",
    "0-0",
    "@",
    "a@",
    "a.",
    "a@a.",
    "http://",
    "年",
    "1年",
    "2020年1月",
    "2020/1/",
    "1~",
    "1時~",
    "1:1~",
    "あり",
    "なし:",
    "取締役",
    "取締役 ",
    "部長",
    "あ ",
    "、",
    "・",
    "東京(1",
    "東京:",
    "1%~",
    "最低",
    "¥",
    "△",
    "24時間",
    "毎",
    "回/",
    "1回",
    "震度",
    "パターン",
    "Windows 1/",
    "0(0)",
    "土日を",
    "ー",
    "\u3099",
  ].map((piece) => fill(piece) + "!");
}
