import { shownValue } from "../../../src/readers/workbook/shown-text";

const day = new Date(Date.UTC(2020, 10, 11, 9, 5, 7));
const firstOfReiwa = new Date(Date.UTC(2019, 4, 1));
const lastOfHeisei = new Date(Date.UTC(2019, 3, 30));

describe("a value under its number format reads as a Japanese Excel shows it", () => {
  it.each<[number | string | boolean | Date, string | undefined, string]>([
    [0.999, "0%", "100%"],
    [0.999, "0.0%", "99.9%"],
    [0.9995, "0.00%", "99.95%"],
    [1234567, "#,##0", "1,234,567"],
    [1234.5, '#,##0"円"', "1,235円"],
    [1234, '"¥"#,##0;"¥"\\-#,##0', "¥1,234"],
    [1234, "[$¥-411]#,##0", "¥1,234"],
    [-5, '0;"▲ "0', "▲ 5"],
    [24, '0"時間"', "24時間"],
    [5, 'General"分"', "5分"],
    [7, '"約"0"年"', "約7年"],
    [3, "0000", "0003"],
    [12.5, "0.0_ ", "12.5"],
    [1234, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', "1,234"],
    [0.1 + 0.2, undefined, "0.3"],
    [1234567890123, "General", "1234567890123"],
    [18, "@", "18"],
    ["=1+1", "0.00", "=1+1"],
    [true, undefined, "TRUE"],
    [day, undefined, "2020/11/11"],
    [day, "yyyy/m/d", "2020/11/11"],
    [day, 'yyyy"年"m"月"d"日"', "2020年11月11日"],
    [day, '[$-ja-JP]yyyy"年"m"月"d"日";@', "2020年11月11日"],
    [day, '[$-411]ggge"年"m"月"d"日"', "令和2年11月11日"],
    [day, "[$-411]ge.m.d;@", "R2.11.11"],
    [firstOfReiwa, '[$-411]ggge"年"', "令和1年"],
    [lastOfHeisei, "[$-411]gge", "平31"],
    [day, "yyyy/m/d(aaa)", "2020/11/11(水)"],
    [day, "aaaa", "水曜日"],
    [day, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2020年11月11日"],
    [day, "yyyy\\-mm\\-dd", "2020-11-11"],
    [day, "yyyy/m/d h:mm", "2020/11/11 9:05"],
    [day, "h:mm:ss AM/PM", "9:05:07 AM"],
    [new Date(Date.UTC(2020, 0, 1, 0, 30)), "h:mm AM/PM", "12:30 AM"],
    [day, "d-mmm-yy", "11-Nov-20"],
    [day, 'm"月"d"日"', "11月11日"],
    [44146, "yyyy/m/d", "2020/11/11"],
    [44146, "aaa", "水"],
  ])("%p under %p is %p", (value, format, shown) => {
    expect(shownValue(value, format)).toBe(shown);
  });

  it("counts the days of a workbook from 1904", () => {
    expect(shownValue(44146 - 1462, "yyyy/m/d", 1462)).toBe("2020/11/11");
  });
});
