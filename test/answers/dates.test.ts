import {
  readAge,
  readDate,
  readDates,
  readElapsed,
  readFiscalPeriod,
  readPeriod,
  readPeriods,
  readYear,
} from "../../src/answers";
import { allPlainly, plainly, textsOf } from "./plainly";

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe("readDate", () => {
  it.each([
    ["2020/11/11", day(2020, 11, 11)],
    ["2006年4月21日", day(2006, 4, 21)],
    ["2006年04月21日(金)", day(2006, 4, 21)],
    ["2008.05.16", day(2008, 5, 16)],
    ["2020-11-11", day(2020, 11, 11)],
    ["２０２０年１１月１１日", day(2020, 11, 11)],
    ["二〇二〇年十一月十一日", day(2020, 11, 11)],
    ["平成30年3月31日", day(2018, 3, 31)],
    ["令和元年5月1日", day(2019, 5, 1)],
    ["R2.11.11", day(2020, 11, 11)],
    ["20201111", day(2020, 11, 11)],
    ["2024年2月29日", day(2024, 2, 29)],
    ["開示日 2020 年 11 月 11 日", day(2020, 11, 11)],
    ["2020/11/11(令和2年11月11日)", day(2020, 11, 11)],
    ["2020/13/45", "!impossibleDate"],
    ["2023年2月29日", "!impossibleDate"],
    ["2月30日", "!impossibleDate"],
    ["11月11日", "!yearMissing"],
    ["昭和65年1月8日", "!outsideEra"],
    ["平成元年1月7日", "!outsideEra"],
    ["2020/11/11、2021/11/11", "!ambiguous"],
    ["2013年9月", null],
    ["20220/11/11", null],
    ["03-2020-1111", null],
    ["10.0.12", null],
    ["未定", null],
    ["", null],
  ])("%s", (text, expected) => expect(plainly(readDate(text))).toEqual(expected));
});

describe("readDates", () => {
  it("finds every date of a history, as finely as it is written, in order", () => {
    const text = "あり\n2005.01.07 新機能\n2013年9月 受賞、2016年 改良\n2017/2/30 改良";
    expect(textsOf(readDates(text))).toEqual(["2005.01.07", "2013年9月", "2016年", "2017/2/30"]);
    expect(readDates(text).map((found) => (found.kind === "read" ? found.value.precision : found.reason))).toEqual([
      "day",
      "month",
      "year",
      "impossibleDate",
    ]);
  });

  it.each([
    ["2020年度", []],
    ["3年間保存", []],
    ["2018年間", []],
    ["Ver 2013.9", []],
    ["https://example.jp/2020/11", []],
    ["2020/11", ["2020/11"]],
    ["昭和59年", ["昭和59年"]],
  ])("%s", (text, expected) => expect(textsOf(readDates(text))).toEqual(expected));

  it("tells western years from eras", () => {
    expect(readDates("1984年 昭和59年").map((found) => (found.kind === "read" ? found.value.notation : ""))).toEqual([
      "western",
      "era",
    ]);
  });
});

describe("readYear", () => {
  it.each([
    ["1984年", 1984],
    ["1984", 1984],
    ["西暦1984", 1984],
    ["昭和59年", 1984],
    ["1984年(昭和59年)", 1984],
    ["1984年4月1日", 1984],
    ["1984年、1990年", "!ambiguous"],
    ["84年", null],
    ["不明", null],
  ])("%s", (text, expected) => {
    const found = readYear(text);
    expect(found?.kind === "read" ? found.value.year : plainly(found)).toEqual(expected);
  });
});

describe("readElapsed", () => {
  it.each([
    ["36年", 432],
    ["36年目", 432],
    ["３６年", 432],
    ["三十六年", 432],
    ["36", 432],
    ["3年2ヶ月", 38],
    ["8ヶ月", 8],
    ["8か月", 8],
    ["36年、37年", "!ambiguous"],
    ["2020年", null],
    ["長年", null],
  ])("%s", (text, expected) => {
    const found = readElapsed(text);
    expect(found?.kind === "read" ? found.value.months : plainly(found)).toEqual(expected);
  });
});

describe("readAge", () => {
  it.each([
    ["41歳", 41],
    ["41才", 41],
    ["満四十一歳", 41],
    ["41", 41],
    ["41歳、42歳", "!ambiguous"],
    ["非公開", null],
  ])("%s", (text, expected) => expect(plainly(readAge(text))).toEqual(expected));
});

describe("readFiscalPeriod", () => {
  const month = (year: number, number: number, notation = "western") => ({ year, month: number, precision: "month", notation });
  it.each([
    ["1,000円(2020年7月期)", { kind: "term", date: month(2020, 7) }],
    ["1,000(千円)[2022年12月期]", { kind: "term", date: month(2022, 12) }],
    ["平成30年3月期", { kind: "term", date: month(2018, 3, "era") }],
    ["2020年12月期(連結)", { kind: "term", date: month(2020, 12), consolidated: true }],
    ["2020年12月期 単独ベース", { kind: "term", date: month(2020, 12), consolidated: false }],
    ["2020年3月末現在", { kind: "asOf", date: month(2020, 3) }],
    ["2020年度", { kind: "fiscalYear", date: { year: 2020, precision: "year", notation: "western" } }],
    ["令和元年度", { kind: "fiscalYear", date: { year: 2019, precision: "year", notation: "era" } }],
    ["第5期(2024年10月~2025年9月)", { kind: "term", date: month(2025, 9) }],
    ["令和7年4月1日～令和8年3月31日", { kind: "term", date: month(2026, 3) }],
    ["2026年4月~6月", null],
    ["12月期", "!yearMissing"],
    ["2020年13月期", "!impossibleDate"],
    ["2019年3月期 2020年3月期", "!ambiguous"],
    ["2020年7月", null],
    ["1,000円", null],
  ])("%s", (text, expected) => expect(plainly(readFiscalPeriod(text))).toEqual(expected));

  it("reads the day that a figure is of", () => {
    expect(plainly(readFiscalPeriod("117名(2020年8月1日現在)"))).toMatchObject({
      kind: "asOf",
      date: { year: 2020, month: 8, day: 1 },
    });
  });
});

describe("readPeriods", () => {
  it.each([
    ["2018年4月1日～2019年3月31日", day(2018, 4, 1), day(2019, 3, 31)],
    ["2019年11月12日~2020年11月11日までの実績値", day(2019, 11, 12), day(2020, 11, 11)],
    ["2019/11/12-2020/11/11", day(2019, 11, 12), day(2020, 11, 11)],
    ["2019/11/12 － 2020/11/11", day(2019, 11, 12), day(2020, 11, 11)],
    ["2018年4月1日から2019年3月31日まで", day(2018, 4, 1), day(2019, 3, 31)],
    ["自2018年4月1日 至2019年3月31日", day(2018, 4, 1), day(2019, 3, 31)],
    ["2018年4月1日(日)〜2019年3月31日(日)", day(2018, 4, 1), day(2019, 3, 31)],
    ["2018年4月1日~9月30日", day(2018, 4, 1), day(2018, 9, 30)],
    ["2019年1月~12月", day(2019, 1, 1), day(2019, 12, 31)],
    ["2020年10月~翌年9月", day(2020, 10, 1), day(2021, 9, 30)],
    ["2018年〜2019年", day(2018, 1, 1), day(2019, 12, 31)],
    ["2020年4月1日〜", day(2020, 4, 1), undefined],
    ["2020年11月11日まで", undefined, day(2020, 11, 11)],
  ])("%s", (text, from, to) => {
    const value = plainly(readPeriod(text));
    expect(value).toMatchObject({ ...(from && { from }), ...(to && { to }) });
    expect(value).toHaveProperty("precision");
    if (!to) expect(value).not.toHaveProperty("to");
    if (!from) expect(value).not.toHaveProperty("from");
  });

  it.each([
    ["2019年4月1日〜2018年3月31日", ["!reversedPeriod"]],
    ["2019年2月30日〜2020年3月31日", ["!impossibleDate"]],
    ["2019年4月1日、2020年4月1日", []],
    ["1年間", []],
  ])("%s", (text, expected) => expect(allPlainly(readPeriods(text))).toEqual(expected));

  it("takes the same period twice as one, and different periods as ambiguous", () => {
    expect(plainly(readPeriod("A 2020年1月~3月 B 2020年1月~3月"))).toMatchObject({ from: day(2020, 1, 1) });
    expect(plainly(readPeriod("A 2020年1月~3月 B 2020年1月~4月"))).toBe("!ambiguous");
  });
});
