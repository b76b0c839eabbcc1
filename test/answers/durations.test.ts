import { compareDurations, longestWait, readDurations, readIntervals, secondsOf } from "../../src/answers";
import { allPlainly, textsOf } from "./plainly";

describe("readDurations", () => {
  it.each([
    ["30秒", { amount: 30, unit: "second", bound: "exactly" }],
    ["５分", { amount: 5, unit: "minute", bound: "exactly" }],
    ["20分以内", { amount: 20, unit: "minute", bound: "atMost" }],
    ["60分未満", { amount: 60, unit: "minute", bound: "lessThan" }],
    ["約1週間", { amount: 1, unit: "week", bound: "about" }],
    ["1週間程度", { amount: 1, unit: "week", bound: "about" }],
    ["最低2年", { amount: 2, unit: "year", bound: "atLeast" }],
    ["3年以上", { amount: 3, unit: "year", bound: "atLeast" }],
    ["最大3営業日", { amount: 3, unit: "businessDay", bound: "atMost" }],
    ["2週間前", { amount: 2, unit: "week", bound: "exactly", relation: "before" }],
    ["2週間前まで", { amount: 2, unit: "week", bound: "atLeast", relation: "before" }],
    ["30日以上前", { amount: 30, unit: "day", bound: "atLeast", relation: "before" }],
    ["前日まで", { amount: 1, unit: "day", bound: "atLeast", relation: "before" }],
    ["翌営業日", { amount: 1, unit: "businessDay", bound: "exactly", relation: "after" }],
    ["5分間隔", { amount: 5, unit: "minute", bound: "exactly", relation: "every" }],
    ["3年間", { amount: 3, unit: "year", bound: "exactly" }],
    ["半年", { amount: 6, unit: "month", bound: "exactly" }],
    ["1年半", { amount: 18, unit: "month", bound: "exactly" }],
    ["48時間分", { amount: 48, unit: "hour", bound: "exactly" }],
    ["1時間30分", { amount: 90, unit: "minute", bound: "exactly" }],
    ["3年2ヶ月", { amount: 38, unit: "month", bound: "exactly" }],
    ["5~10分", { amount: 5, upTo: 10, unit: "minute", bound: "exactly" }],
    ["30分〜1時間", { amount: 30, upTo: 60, unit: "minute", bound: "exactly" }],
    ["2、3日", { amount: 2, upTo: 3, unit: "day", bound: "exactly" }],
    ["2,3日", { amount: 2, upTo: 3, unit: "day", bound: "exactly" }],
    ["十分前", { amount: 10, unit: "minute", bound: "exactly", relation: "before" }],
    ["十分以内", { amount: 10, unit: "minute", bound: "atMost" }],
    ["二十四時間", { amount: 24, unit: "hour", bound: "exactly" }],
    ["一ヶ月", { amount: 1, unit: "month", bound: "exactly" }],
    ["1,000日", { amount: 1000, unit: "day", bound: "exactly" }],
    ["保存期間は1年", { amount: 1, unit: "year", bound: "exactly" }],
    ["1,00日", "!malformedNumber"],
  ])("%s", (text, expected) => expect(allPlainly(readDurations(text))).toEqual([expected]));

  it.each(["6ヶ月前", "6か月前", "6カ月前", "6ケ月前", "6箇月前", "6ヵ月前", "６ヶ⽉前", "六ヶ月前"])("%s", (text) =>
    expect(allPlainly(readDurations(text))).toEqual([{ amount: 6, unit: "month", bound: "exactly", relation: "before" }]),
  );

  it.each([
    "十分な対策",
    "移行の時間を十分に確保",
    "十分長い期間",
    "電力は十分です",
    "９時００分～午後０時３０分",
    "10分の1",
    "2020年",
    "2013年9月",
    "平成30年",
    "2020年度",
    "24時間365日",
    "365日24時間",
    "1日1回",
    "1回/30分",
    "毎月25日",
    "第2日曜日",
    "数日",
    "40分野",
    "3年生",
    "統一日",
    "10²日",
    "①5",
    "不定",
    "",
    "-",
  ])("finds no length in %s", (text) => expect(readDurations(text)).toEqual([]));

  it("takes a circled number for a mark, not for a digit", () => {
    expect(textsOf(readDurations("①5分 ②10分"))).toEqual(["5分", "10分"]);
  });
});

describe("readIntervals", () => {
  const every = (amount: number, unit: string) => ({ kind: "every", amount, unit, bound: "exactly", bare: false });
  const times = (least: number, most: number, amount: number, unit: string) => ({
    kind: "times",
    least,
    most,
    per: { amount, unit },
    bound: "exactly",
  });
  it.each([
    ["毎日", every(1, "day")],
    ["日次", every(1, "day")],
    ["週次", every(1, "week")],
    ["月次", every(1, "month")],
    ["年次", every(1, "year")],
    ["毎週火曜日", every(1, "week")],
    ["毎朝3時", every(1, "day")],
    ["隔週", every(2, "week")],
    ["四半期ごと", every(3, "month")],
    ["デイリー", every(1, "day")],
    ["24時間毎", every(24, "hour")],
    ["3分間隔", every(3, "minute")],
    ["5分ごと", every(5, "minute")],
    ["5分おき", every(5, "minute")],
    ["24時間", { ...every(24, "hour"), bare: true }],
    ["30秒", { ...every(30, "second"), bare: true }],
    ["1回/日", times(1, 1, 1, "day")],
    ["１回／日", times(1, 1, 1, "day")],
    ["1日1回", times(1, 1, 1, "day")],
    ["日に1回", times(1, 1, 1, "day")],
    ["一日一回", times(1, 1, 1, "day")],
    ["年2~3回", times(2, 3, 1, "year")],
    ["月1回", times(1, 1, 1, "month")],
    ["年に一度", times(1, 1, 1, "year")],
    ["3ヶ月に1回", times(1, 1, 3, "month")],
    ["半年に1回", times(1, 1, 6, "month")],
    ["四半期に1回", times(1, 1, 3, "month")],
    ["1回/30分", times(1, 1, 30, "minute")],
    ["1日1回以上", { ...times(1, 1, 1, "day"), bound: "atLeast" }],
    ["年1回程度", { ...times(1, 1, 1, "year"), bound: "about" }],
    ["常時", { kind: "continuous" }],
    ["リアルタイム", { kind: "continuous" }],
    ["24時間365日監視", { kind: "aroundTheClock" }],
    ["24時間監視", { kind: "aroundTheClock" }],
    ["不定", { kind: "irregular" }],
    ["不定期", { kind: "irregular" }],
    ["随時", { kind: "irregular" }],
    ["リリース毎", { kind: "irregular" }],
    ["定期的に実施", { kind: "unspecified" }],
    ["年数回", { kind: "unspecified" }],
  ])("%s", (text, expected) => expect(allPlainly(readIntervals(text))).toEqual([expected]));

  it.each(["2週間前", "3日後", "毎日新聞", "第二次世界", "9月1回", "なし", "監視あり", "1回線/月", ""])(
    "finds no interval in %s",
    (text) => expect(readIntervals(text)).toEqual([]),
  );

  it.each([
    ["常時", 0],
    ["5分ごと", 300],
    ["1回/日", 86_400],
    ["1日2回", 43_200],
    ["不定", undefined],
    ["24時間365日監視", undefined],
  ])("%s: the longest wait is %s seconds", (text, expected) => {
    const [found] = readIntervals(text);
    expect(found?.kind === "read" ? longestWait(found.value) : null).toBe(expected);
  });
});

describe("lengths compared", () => {
  it.each([
    [{ amount: 12, unit: "month" }, { amount: 1, unit: "year" }, 0],
    [{ amount: 60, unit: "minute" }, { amount: 1, unit: "hour" }, 0],
    [{ amount: 2, unit: "week" }, { amount: 14, unit: "day" }, 0],
    [{ amount: 30, unit: "day" }, { amount: 1, unit: "month" }, undefined],
    [{ amount: 60, unit: "day" }, { amount: 2, unit: "month" }, undefined],
    [{ amount: 27, unit: "day" }, { amount: 1, unit: "month" }, -1],
    [{ amount: 63, unit: "day" }, { amount: 2, unit: "month" }, 1],
    [{ amount: 13, unit: "month" }, { amount: 1, unit: "year" }, 1],
  ] as const)("%j against %j", (a, b, expected) => {
    const difference = compareDurations(a, b);
    expect(difference === undefined ? undefined : Math.sign(difference)).toBe(expected);
  });

  it("a month has 28 to 31 days, a year 365 or 366", () => {
    expect(secondsOf({ amount: 1, unit: "month" })).toEqual({ least: 28 * 86_400, most: 31 * 86_400 });
    const year = secondsOf({ amount: 1, unit: "year" });
    expect(year.least / 86_400).toBeLessThanOrEqual(365);
    expect(year.most / 86_400).toBeGreaterThanOrEqual(366);
  });
});
