import { normaliseForMatching, readDates, type Reading, readingsOf, type WrittenDate } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";
import { answersNo } from "../yes-no";

const BULLET = /^\s{0,4}(?:[・●○■◆*\-]|[①-⑳]|\(?[0-9]{1,2}[.)])\s?/;

const YES = /^(?:あり|有り?)[、。:]?$/;
/** Said of several renewals, or of none. */
const REMARK = /ほか|その他|他に|随時|など|以降|なお|^[※(]|上記|以上|主な|詳細|定期/;
/** So many characters may stand before the date of a line. */
const LEAD = 3;

/** All renewals come with their dates, as finely as the others. */
export const renewalDatePartial = defineRule({
  id: "renewal-date-partial",
  severity: "warning",
  fields: ["28.2"],
  messages: {
    undated: {
      ja: "「{entry}」に年月日がありません。他のリニューアルと同じように年月日を添えてください。",
      en: '"{entry}" has no date. Add it, as for the other renewals.',
    },
    coarse: {
      ja: "「{part}」では日まで分かりません。他のリニューアルと同じように年月日を記述してください。",
      en: '"{part}" does not name the day. Write the full date, as for the other renewals.',
    },
  },
  documentation: {
    title: { ja: "一部のリニューアルの年月日がない", en: "A renewal without its full date" },
    why: {
      ja: "設問は年月日を求めています。一部だけ欠けていると、書き漏らしたように見えます。",
      en: "The prompt asks for dates. Where only some are missing, they seem to be forgotten.",
    },
    fails: { answers: { "28.2": "あり\n・2020年6月1日 画面を刷新\n・携帯端末に対応\n・2024年4月1日 検索を追加" } },
    passes: { answers: { "28.2": "あり\n・2022年6月1日 画面を刷新\n・2024年4月1日 携帯端末に対応" } },
  },
  check({ field, text }, sheet) {
    const dates = readingsOf(sheet.read(field.id, readDates) ?? []);
    if (dates.length === 0 || answersNo(field, sheet)) return notApplicable;
    const bullets = normaliseForMatching(text)
      .split("\n")
      .filter((line) => BULLET.test(line));
    const [undated, ...more] = bullets.filter((line) => readDates(line).length === 0);
    // Several lines without a date tell what the dated one brought.
    if (undated !== undefined && more.length === 0 && bullets.length > 2)
      return needsReview("undated", { holes: { entry: undated.trim() } });
    const line = undatedLine(normaliseForMatching(text));
    if (line !== undefined) return needsReview("undated", { holes: { entry: line } });
    const full = dates.filter(({ value }) => value.precision === "day");
    // 2024年2月 検索を追加(2024年2月19日): the month heads an entry that names the day itself.
    const coarse = dates.find((date) => date.value.precision !== "day" && !full.some((day) => heads(date, day, text)));
    return coarse && full.length > 0 ? needsReview("coarse", { holes: { part: coarse.text } }) : ok;
  },
});

/** The one line between others that begin with their dates. More of them tell what a dated one brought. */
function undatedLine(text: string): string | undefined {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !YES.test(line));
  const undated = lines.filter((line) => readDates(line).length === 0);
  const [only] = undated;
  const dated = lines.filter((line) => (readDates(line)[0]?.start ?? Infinity) <= LEAD);
  const isOne = undated.length === 1 && dated.length === lines.length - 1 && dated.length >= 3;
  return isOne && only !== undefined && !REMARK.test(only) ? only : undefined;
}

/** The month of a day that follows on the same line. */
function heads(coarse: Reading<WrittenDate>, day: Reading<WrittenDate>, text: string): boolean {
  const sameMonth = coarse.value.year === day.value.year && [undefined, day.value.month].includes(coarse.value.month);
  return sameMonth && coarse.end <= day.start && !text.slice(coarse.end, day.start).includes("\n");
}
