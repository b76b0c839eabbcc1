const YEN = '"¥"';

/**
 * Number formats that a workbook names by number only, as a Japanese Excel has them (ECMA-376-1 §18.8.30, ja-jp). The
 * library knows those of an English one.
 */
const JAPANESE_FORMATS: ReadonlyMap<number, string> = new Map([
  [5, `${YEN}#,##0;${YEN}\\-#,##0`],
  [6, `${YEN}#,##0;[Red]${YEN}\\-#,##0`],
  [7, `${YEN}#,##0.00;${YEN}\\-#,##0.00`],
  [8, `${YEN}#,##0.00;[Red]${YEN}\\-#,##0.00`],
  [14, "yyyy/m/d"],
  [22, "yyyy/m/d h:mm"],
  [27, "[$-411]ge.m.d"],
  [28, '[$-411]ggge"年"m"月"d"日"'],
  [29, '[$-411]ggge"年"m"月"d"日"'],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, 'yyyy"年"m"月"'],
  [35, 'm"月"d"日"'],
  [36, "[$-411]ge.m.d"],
  [37, "#,##0;\\-#,##0"],
  [38, "#,##0;[Red]\\-#,##0"],
  [39, "#,##0.00;\\-#,##0.00"],
  [40, "#,##0.00;[Red]\\-#,##0.00"],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, `_ ${YEN}* #,##0_ ;_ ${YEN}* \\-#,##0_ ;_ ${YEN}* "-"_ ;_ @_ `],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, `_ ${YEN}* #,##0.00_ ;_ ${YEN}* \\-#,##0.00_ ;_ ${YEN}* "-"??_ ;_ @_ `],
  [50, "[$-411]ge.m.d"],
  [51, '[$-411]ggge"年"m"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, '[$-411]ggge"年"m"月"d"日"'],
  [55, 'yyyy"年"m"月"'],
  [56, 'm"月"d"日"'],
  [57, "[$-411]ge.m.d"],
  [58, '[$-411]ggge"年"m"月"d"日"'],
]);

/** The others that are named by number only, alike everywhere. */
const COMMON_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The format that a number stands for; undefined for the general one. */
export function builtInFormat(number: number): string | undefined {
  return JAPANESE_FORMATS.get(number) ?? COMMON_FORMATS.get(number);
}
