import {
  labelBefore,
  readCounts,
  readFree,
  readGenerations,
  readMoney,
  readOfficeCounts,
  readRates,
  readSeismic,
  readServicePattern,
  readVoltages,
} from "../../src/answers";
import { allPlainly, plainly, textsOf } from "./plainly";

describe("readRates", () => {
  it.each([
    ["99.999%", { amount: 99.999, unit: "percent", decimals: 3, bound: "exactly" }],
    ["99.90%", { amount: 99.9, unit: "percent", decimals: 2, bound: "exactly" }],
    ["100％", { amount: 100, unit: "percent", decimals: 0, bound: "exactly" }],
    ["９９．９％", { amount: 99.9, unit: "percent", decimals: 1, bound: "exactly" }],
    ["99.9パーセント", { amount: 99.9, unit: "percent", decimals: 1, bound: "exactly" }],
    ["九十九%", { amount: 99, unit: "percent", decimals: 0, bound: "exactly" }],
    ["99.5%以上", { amount: 99.5, unit: "percent", decimals: 1, bound: "atLeast" }],
    ["1,234.5%", { amount: 1234.5, unit: "percent", decimals: 1, bound: "exactly" }],
    ["△5.2%", { amount: -5.2, unit: "percent", decimals: 1, bound: "exactly" }],
    ["95〜99%", { amount: 95, upTo: 99, unit: "percent", decimals: 0, bound: "exactly" }],
    ["4.0年(2018年12月期)", { amount: 4, unit: "years", decimals: 1, bound: "exactly" }],
    ["33.6倍", { amount: 33.6, unit: "times", decimals: 1, bound: "exactly" }],
    ["46.2", { amount: 46.2, unit: "none", decimals: 1, bound: "exactly" }],
    ["46.2(2020年7月期)", { amount: 46.2, unit: "none", decimals: 1, bound: "exactly" }],
    ["104.431.7%", "!malformedNumber"],
    ["99..9%", "!malformedNumber"],
    ["99,9%", "!malformedNumber"],
    ["99。9%", "!malformedNumber"],
    ["1,23,456%", "!malformedNumber"],
  ])("%s", (text, expected) => expect(allPlainly(readRates(text))).toEqual([expected]));

  it.each(["なし", "2020年7月", "3年間", "2020/11/11", "%", "実績値は管理していない", ""])("finds no rate in %s", (text) =>
    expect(readRates(text)).toEqual([]),
  );

  it("reads several, each with the words before it", () => {
    const text = "サービスA 99.9%(2020年1月~12月) サービスB 100%(2020年1月~12月)";
    const rates = readRates(text);
    expect(textsOf(rates)).toEqual(["99.9%", "100%"]);
    expect(rates.map((_, index) => labelBefore(text, rates, index)?.text)).toEqual(["サービスA", "サービスB"]);
  });
});

describe("readMoney", () => {
  it.each([
    ["2,652,000,000円(2020年7月期)", 2_652_000_000],
    ["¥57,000,000,000(平成30年3月期)", 57_000_000_000],
    ["￥1,000", 1000],
    ["\\1,000", 1000],
    ["１，２３４円", 1234],
    ["1,234千円", 1_234_000],
    ["57,054百万円", 57_054_000_000],
    ["1,234(千円)[2022年12月期]", 1_234_000],
    ["1,234(単位:百万円)", 1_234_000_000],
    ["単位:千円 1,234", 1_234_000],
    ["1億円", 100_000_000],
    ["1億2,000万円", 120_000_000],
    ["3.5億円", 350_000_000],
    ["1.1億円", 110_000_000],
    ["三千万円", 30_000_000],
    ["△1,234千円", -1_234_000],
    ["▲12円", -12],
    ["-1,234円", -1234],
    ["100000000", 100_000_000],
    ["0円", 0],
  ])("%s", (text, yen) => expect(plainly(readMoney(text)[0])).toMatchObject({ yen }));

  it.each([
    ["¥100,000,00", "!malformedNumber"],
    ["1,23円", "!malformedNumber"],
    ["1.2.3円", "!malformedNumber"],
  ])("%s", (text, expected) => expect(allPlainly(readMoney(text))).toEqual([expected]));

  it.each([
    ["10,000円(税込)", "included"],
    ["10,000円(+税)", "excluded"],
    ["10,000円(税別)", "excluded"],
    ["10,000円 税抜き", "excluded"],
    ["税込10,000円", "included"],
    ["10,000円(消費税込み)", "included"],
    ["10,000円", undefined],
  ])("%s: tax %s", (text, tax) => {
    const value = plainly(readMoney(text)[0]);
    expect(value && typeof value === "object" ? value.tax : "nothing read").toBe(tax);
  });

  it("says whether the unit was written", () => {
    expect(plainly(readMoney("100000000")[0])).toMatchObject({ unitStated: false });
    expect(plainly(readMoney("100000000円")[0])).toMatchObject({ unitStated: true });
  });

  it("reads both ends of a range", () =>
    expect(readMoney("100〜500円").map(plainly)).toMatchObject([{ yen: 100 }, { yen: 500 }]));

  it.each(["個別の見積となります。", "千円", "億円単位", "円滑に100", "なし", "2020/11/11", ""])(
    "finds no amount in %s",
    (text) => expect(readMoney(text)).toEqual([]),
  );

  it("tells what costs nothing", () => {
    expect(readFree("初期費用は無料です")?.text).toBe("無料");
    expect(readFree("100円")).toBeNull();
  });
});

describe("readCounts", () => {
  it.each([
    ["10名", { amount: 10, unit: "名" }],
    ["１０人", { amount: 10, unit: "名" }],
    ["三名", { amount: 3, unit: "名" }],
    ["7ヶ所", { amount: 7, unit: "ヶ所" }],
    ["7か所", { amount: 7, unit: "ヶ所" }],
    ["7箇所", { amount: 7, unit: "ヶ所" }],
    ["26,081ID", { amount: 26_081, unit: "ID" }],
    ["7808ユーザー", { amount: 7808, unit: "ユーザ" }],
    ["約100社", { amount: 100, unit: "社", bound: "about" }],
    ["10〜20名", { amount: 10, upTo: 20, unit: "名" }],
    ["117", { amount: 117, unit: "" }],
    ["117(2020年8月1日現在)", { amount: 117, unit: "" }],
  ])("%s", (text, expected) => expect(readCounts(text).map(plainly)).toMatchObject([expected]));

  it.each([
    ["1,00名", ["!malformedNumber"]],
    ["第三者", []],
    ["3人気", []],
    ["100本社", []],
    ["統一名", []],
    ["なし", []],
    ["2020/11/11", []],
  ])("%s", (text, expected) => expect(allPlainly(readCounts(text))).toEqual(expected));

  it("keeps to the units asked for", () => {
    expect(readCounts("3件(2件:遅延、1件:停止) 10名", ["件"]).map(plainly)).toMatchObject([
      { amount: 3 },
      { amount: 2 },
      { amount: 1 },
    ]);
  });
});

describe("readOfficeCounts", () => {
  it.each([
    ["国内:6", { domestic: 6 }],
    ["国内:6、国外:0", { domestic: 6, overseas: 0 }],
    ["国内7 国外0", { domestic: 7, overseas: 0 }],
    ["国内7,国外2", { domestic: 7, overseas: 2 }],
    ["国内15事業所 海外2拠点", { domestic: 15, overseas: 2 }],
    ["国内6ヶ所、海外なし", { domestic: 6, overseas: 0 }],
    ["国内: 五ヶ所", { domestic: 5 }],
    ["7ヶ所", { total: 7 }],
    ["7", { total: 7 }],
    ["国内外7拠点", { total: 7 }],
    ["国内:1,00", { domestic: "!malformedNumber" }],
    ["国内:6 国内:7", { domestic: "!ambiguous" }],
    ["本社のみ", {}],
  ])("%s", (text, expected) => {
    const counts = readOfficeCounts(text);
    expect(Object.fromEntries(Object.entries(counts).map(([part, found]) => [part, plainly(found)]))).toEqual(expected);
  });
});

describe("readGenerations", () => {
  it.each([
    ["30世代前まで", 30],
    ["一世代", 1],
    ["1世代", 1],
    ["7世代(日次)", 7],
    ["3", 3],
    ["3世代、5世代", "!ambiguous"],
    ["第3世代", null],
    ["世代管理なし", null],
  ])("%s", (text, expected) => {
    const found = readGenerations(text);
    expect(found?.kind === "read" ? found.value.amount : plainly(found)).toBe(expected);
  });
});

describe("readServicePattern", () => {
  it.each([
    ["パターン6 対策参照値95%以上", 6, 95],
    ["パターン2、対策参照値99%以上", 2, 99],
    ["ﾊﾟﾀｰﾝ１", 1, undefined],
    ["パターン番号:3", 3, undefined],
    ["パターン⑥", 6, undefined],
    ["パターンⅥ", 6, undefined],
    ["第4パターン(99.5％)", 4, 99.5],
  ])("%s", (text, pattern, reference) => {
    const found = readServicePattern(text);
    expect(found?.kind === "read" ? found.value.pattern : plainly(found)).toBe(pattern);
    expect(
      found?.kind === "read" && found.value.reference?.kind === "read" ? found.value.reference.value.amount : undefined,
    ).toBe(reference);
  });

  it.each([
    ["パターン7", "!unknownPattern"],
    ["パターン0", "!unknownPattern"],
    ["パターン1 パターン2", "!ambiguous"],
    ["パターンファイル", null],
    ["95%以上", null],
  ])("%s", (text, expected) => expect(plainly(readServicePattern(text))).toBe(expected));

  it("quotes the reference from where it stands", () => {
    const text = "パターン6 対策参照値95%以上";
    const found = readServicePattern(text);
    const reference = found?.kind === "read" ? found.value.reference : undefined;
    expect(text.slice(reference?.start, reference?.end)).toBe("95%以上");
  });
});

describe("readVoltages", () => {
  it.each([
    ["28KV", [{ volts: 28_000, bound: "exactly", nonstandardSymbol: "KV" }]],
    ["28kV", [{ volts: 28_000, bound: "exactly" }]],
    ["1.5kV以上", [{ volts: 1500, bound: "atLeast" }]],
    ["10,000V", [{ volts: 10_000, bound: "exactly" }]],
    ["１万ボルト", [{ volts: 10_000, bound: "exactly" }]],
    ["500KVA", []],
    ["20kA", []],
    ["あり", []],
  ])("%s", (text, expected) => expect(allPlainly(readVoltages(text))).toEqual(expected));
});

describe("readSeismic", () => {
  it.each([
    ["震度7相当", [{ kind: "intensity", scale: "7", bound: "about" }]],
    ["震度７クラス", [{ kind: "intensity", scale: "7", bound: "about" }]],
    ["震度6強", [{ kind: "intensity", scale: "6強", bound: "exactly" }]],
    ["500gal以上", [{ kind: "acceleration", gal: 500, bound: "atLeast" }]],
    ["マグニチュード8.0", [{ kind: "magnitude", magnitude: 8, bound: "exactly" }]],
    ["震度8", ["!unknownScale"]],
    ["震度7強", ["!unknownScale"]],
    ["震度6.5", ["!unknownScale"]],
    ["震度6~7", ["!ambiguous"]],
    ["耐震構造", []],
  ])("%s", (text, expected) => expect(allPlainly(readSeismic(text))).toEqual(expected));
});
