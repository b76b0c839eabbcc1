import fc from "fast-check";
import {
  formatDate,
  readAge,
  readContacts,
  readCounts,
  readDate,
  readDurations,
  readElapsed,
  readFiscalPeriod,
  readGenerations,
  readIntervals,
  readMoney,
  readPeriod,
  readPlaceList,
  readRates,
  readServiceHours,
  readShares,
  readVoltages,
} from "../../src/answers";
import { allPlainly, listPlainly, plainly } from "./plainly";

/** The same text in full-width characters, as Japanese forms are often typed. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replace(/ /g, "　");
}

const DIGITS = "〇一二三四五六七八九";

/** 1–9999 in kanji numerals with their scales: 三十六, 千二百. */
function inKanji(value: number): string {
  const scales: readonly (readonly [number, string])[] = [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
  ];
  let rest = value;
  let written = "";
  for (const [scale, sign] of scales) {
    const count = Math.floor(rest / scale);
    if (count > 0) written += `${count > 1 ? DIGITS.charAt(count) : ""}${sign}`;
    rest %= scale;
  }
  return written + (rest > 0 ? DIGITS.charAt(rest) : "");
}

const width = fc.constantFrom<(text: string) => string>((text) => text, fullWidth);
const grouped = (value: number) => value.toLocaleString("en-US");

const date = fc
  .date({ min: new Date(Date.UTC(1990, 0, 1)), max: new Date(Date.UTC(2060, 11, 31)), noInvalidDate: true })
  .map((moment) => ({ year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() }));
type Day = { readonly year: number; readonly month: number; readonly day: number };

function inEra({ year, month, day }: Day): string {
  const reiwa = year > 2019 || (year === 2019 && month >= 5);
  const count = reiwa ? year - 2018 : year - 1988;
  return `${reiwa ? "令和" : "平成"}${count === 1 ? "元" : count}年${month}月${day}日`;
}

const dateForms: readonly ((day: Day) => string)[] = [
  formatDate,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year}年${String(month).padStart(2, "0")}月${String(day).padStart(2, "0")}日`,
  ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`,
  ({ year, month, day }) => `${year}.${String(month).padStart(2, "0")}.${String(day).padStart(2, "0")}`,
  ({ year, month, day }) => `${year}-${month}-${day}`,
  ({ year, month, day }) => `${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`,
  ({ year, month, day }) =>
    `${[...String(year)].map((digit) => DIGITS.charAt(Number(digit))).join("")}年${inKanji(month)}月${inKanji(day)}日`,
  inEra,
];

describe("what is written in any form is read as what it is", () => {
  it("dates", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...dateForms), width, (day, form, wide) => {
        expect(plainly(readDate(wide(form(day))))).toEqual(day);
      }),
    );
  });

  it("periods", () => {
    fc.assert(
      fc.property(
        fc.tuple(date, date).map(([a, b]) => (formatOrder(a) <= formatOrder(b) ? ([a, b] as const) : ([b, a] as const))),
        fc.constantFrom(...dateForms.slice(0, 4), inEra),
        fc.constantFrom("～", "~", "〜", " ～ ", "から", "－"),
        width,
        ([from, to], form, joint, wide) => {
          expect(plainly(readPeriod(wide(`期間:${form(from)}${joint}${form(to)}`)))).toMatchObject({ from, to });
        },
      ),
    );
  });

  it("fiscal terms", () => {
    fc.assert(
      fc.property(date, fc.constantFrom("()", "[]", "（）", "【】"), width, ({ year, month }, brackets, wide) => {
        const text = wide(`1,000円${brackets.charAt(0)}${year}年${month}月期${brackets.charAt(1)}`);
        expect(plainly(readFiscalPeriod(text))).toMatchObject({ kind: "term", date: { year, month } });
      }),
    );
  });

  it("lengths of time", () => {
    const unit = fc.constantFrom(
      ...(["秒", "分", "時間", "日", "営業日", "週間", "ヶ月", "か月", "カ月", "ケ月", "箇月", "ヵ月", "年"] as const),
    );
    const bound = fc.constantFrom(
      ...([
        ["", "exactly"],
        ["以内", "atMost"],
        ["以上", "atLeast"],
        ["程度", "about"],
        ["未満", "lessThan"],
      ] as const),
    );
    const written = fc.constantFrom<(value: number) => string>(String, inKanji, (value) => String(value).padStart(2, "0"));
    const units = new Map([
      ["秒", "second"],
      ["分", "minute"],
      ["時間", "hour"],
      ["日", "day"],
      ["営業日", "businessDay"],
      ["週間", "week"],
      ["年", "year"],
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        unit,
        bound,
        written,
        width,
        (amount, word, [suffix, expected], form, wide) => {
          fc.pre(!(form === inKanji && amount === 10 && word === "分"));
          const text = wide(`保存期間:${form(amount)}${word}${suffix}`);
          expect(allPlainly(readDurations(text))).toEqual([{ amount, unit: units.get(word) ?? "month", bound: expected }]);
        },
      ),
    );
  });

  it("intervals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 59 }),
        fc.constantFrom("ごと", "毎", "間隔", "おき"),
        width,
        (amount, suffix, wide) => {
          expect(allPlainly(readIntervals(wide(`${amount}分${suffix}`)))).toEqual([
            { kind: "every", amount, unit: "minute", bound: "exactly", bare: false },
          ]);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom<readonly [(count: number) => string, string]>(
          [(count) => `${count}回/日`, "day"],
          [(count) => `1日${count}回`, "day"],
          [(count) => `日に${count}回`, "day"],
          [(count) => `週${count}回`, "week"],
          [(count) => `月に${count}回`, "month"],
          [(count) => `年${count}回`, "year"],
          [(count) => `年に${inKanji(count)}回`, "year"],
        ),
        width,
        (count, [form, unit], wide) => {
          expect(allPlainly(readIntervals(wide(form(count))))).toEqual([
            { kind: "times", least: count, most: count, per: { amount: 1, unit }, bound: "exactly" },
          ]);
        },
      ),
    );
  });

  it("money", () => {
    const forms: readonly ((yen: number) => string)[] = [
      (yen) => `${grouped(yen)}円`,
      (yen) => `¥${grouped(yen)}`,
      (yen) => `￥${yen}`,
      (yen) => `${yen}円`,
      (yen) => `${yen} 円(税別)`,
      (yen) => `${grouped(yen)}円(2020年7月期)`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), fc.constantFrom(...forms), width, (yen, form, wide) => {
        expect(readMoney(wide(form(yen))).map(plainly)).toMatchObject([{ yen }]);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(
          ...([
            ["千", 1000],
            ["万", 10_000],
            ["百万", 1_000_000],
            ["億", 100_000_000],
          ] as const),
        ),
        fc.constantFrom("", "△", "▲", "-"),
        fc.boolean(),
        width,
        (amount, [word, scale], sign, apart, wide) => {
          const text = apart ? `${sign}${grouped(amount)}(${word}円)` : `${sign}${grouped(amount)}${word}円`;
          expect(readMoney(wide(text)).map(plainly)).toMatchObject([{ yen: amount * scale * (sign === "" ? 1 : -1), scale }]);
        },
      ),
    );
  });

  it("rates", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom("%", "％", " %", "パーセント"),
        width,
        (thousandths, decimals, sign, wide) => {
          const written = (thousandths / 1000).toFixed(decimals);
          expect(readRates(wide(`稼働率:${written}${sign}`)).map(plainly)).toMatchObject([
            { amount: Number(written), unit: "percent", decimals },
          ]);
        },
      ),
    );
  });

  it("counts, generations, ages, years in business", () => {
    const written = fc.constantFrom<(value: number) => string>(String, inKanji, grouped, fullWidth0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), written, (value, form) => {
        expect(readCounts(`${form(value)}名`).map(plainly)).toMatchObject([{ amount: value, unit: "名" }]);
        expect(plainly(readGenerations(`${form(value)}世代`))).toMatchObject({ amount: value });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), written, (value, form) => {
        expect(plainly(readAge(`${form(value)}歳`))).toBe(value);
        expect(plainly(readElapsed(`${form(value)}年`))).toEqual({ months: value * 12, unit: "year" });
      }),
    );
  });

  it("hours", () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const forms: readonly ((hour: number, minute: number) => string)[] = [
      (hour, minute) => `${hour}:${String(minute).padStart(2, "0")}`,
      (hour, minute) => `${hour}時${minute}分`,
    ];
    fc.assert(
      fc.property(
        clock,
        clock,
        fc.constantFrom(...forms),
        fc.constantFrom("~", "〜", "-", "から"),
        width,
        (from, to, form, joint, wide) => {
          const [start, end] = [from[0] * 60 + from[1], to[0] * 60 + to[1]];
          const found = readServiceHours(wide(`平日 ${form(...from)}${joint}${form(...to)}`));
          const expected = { from: start, to: end > start ? end : end + 1440 };
          expect(found?.ranges.map(plainly)).toEqual([expected.to <= 1800 || end <= start ? expected : "!impossibleTime"]);
        },
      ),
    );
  });

  it("lists of places and of shareholders", () => {
    const name = fc.constantFrom("東京都", "大阪府", "福岡市", "北海道", "関東", "本社");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 8 }),
        fc.constantFrom<readonly [(place: string, count: number) => string, string]>(
          [(place, count) => `${place}(${count})`, "、"],
          [(place, count) => `${place}(${count}ヶ所)`, " "],
          [(place, count) => `${place}:${count}`, "、"],
          [(place, count) => `${place}${count}ヶ所`, ","],
        ),
        width,
        (list, [form, joint], wide) => {
          const read = listPlainly(readPlaceList(wide(list.map(([place, count]) => form(place, count)).join(joint))));
          expect(read).toEqual(list.map(([place, count]) => ({ name: place, count })));
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 6 }), width, (hundredths, wide) => {
        const text = hundredths.map((value, index) => `株主${DIGITS.charAt(index + 1)}(${(value / 100).toFixed(2)}%)`).join(" ");
        expect(readShares(wide(text)).map(plainly)).toMatchObject(hundredths.map((value) => ({ percent: value / 100 })));
      }),
    );
  });

  it("voltages and telephone numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), width, (kilovolts, wide) => {
        expect(readVoltages(wide(`最大対応電圧:${kilovolts}kV`)).map(plainly)).toMatchObject([{ volts: kilovolts * 1000 }]);
      }),
    );
    const four = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, "0"));
    fc.assert(
      fc.property(four, four, fc.constantFrom("03", "06", "050"), width, (a, b, area, wide) => {
        expect(readContacts(wide(`TEL:${area}-${a}-${b}`)).telephones.map(plainly)).toEqual([`${area}-${a}-${b}`]);
      }),
    );
  });
});

function fullWidth0(value: number): string {
  return fullWidth(String(value));
}

function formatOrder({ year, month, day }: Day): number {
  return year * 10_000 + month * 100 + day;
}
