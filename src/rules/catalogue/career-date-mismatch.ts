import { isRead, normaliseForMatching, readAge, readDate, readYear } from "../../answers";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, notApplicable, ok, type FoundVerdict } from "../verdict";

const FOUNDED = /(\d{4})年(?:\s?\d{1,2}月)?(?:\s?\d{1,2}日)?[^。\n\d]{0,12}?(?:当社|弊社)(?:を|の)?(?:設立|創業|創立)/;
const BORN = /(\d{4})年(?:\s?\d{1,2}月)?(?:\s?\d{1,2}日)?\s?(?:生まれ|生(?![徒産活]))/;

/** The career of the representative agrees with the founding year and the age. */
export const careerDateMismatch = defineRule({
  id: "career-date-mismatch",
  severity: "warning",
  fields: ["6.4"],
  reads: ["1.1", "3.1", "6.3"],
  messages: {
    founded: {
      ja: "経歴では当社の設立が{year}年ですが、設立年は「{founded}」となっています。どちらが正しいかを確認してください。",
      en: 'By the career the company was founded in {year}, but 3.1 says "{founded}". Please check which is right.',
    },
    age: {
      ja: "経歴の生年({year}年)からは{least}歳か{most}歳になりますが、代表者年齢は「{age}」となっています。どちらが正しいかを確認してください。",
      en: 'Born in {year}, the representative is {least} or {most}, but 6.3 says "{age}". Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "代表者の経歴と設立年・年齢が合わない", en: "Career, founding year and age disagree" },
    why: {
      ja: "年齢や設立年は、更新のときに経歴と片方だけ直されることがあります。",
      en: "At a renewal, age and career are often brought up to date one without the other.",
    },
    fails: { answers: { "3.1": "2018年", "6.4": "2008年 当社設立、代表取締役社長に就任" } },
    passes: { answers: { "3.1": "2008年", "6.4": "2008年 当社設立、代表取締役社長に就任" } },
  },
  check({ text }, sheet) {
    const plain = normaliseForMatching(text);
    const verdicts = [foundingVerdict(plain, sheet), ageVerdict(plain, sheet)].filter((verdict) => verdict !== undefined);
    if (verdicts.length === 0) return notApplicable;
    return verdicts.find((verdict) => verdict.kind === "finding") ?? ok;
  },
});

type CareerVerdict = FoundVerdict<"founded" | "age"> | typeof ok;

function foundingVerdict(plain: string, sheet: Sheet): CareerVerdict | undefined {
  const year = FOUNDED.exec(plain)?.[1];
  const founded = sheet.read("3.1", readYear);
  if (year === undefined || !isRead(founded)) return undefined;
  if (founded.value.year === Number(year)) return ok;
  return found("founded", { holes: { year, founded: founded.text }, related: ["3.1"] });
}

function ageVerdict(plain: string, sheet: Sheet): CareerVerdict | undefined {
  const year = BORN.exec(plain)?.[1];
  const age = sheet.read("6.3", readAge);
  const sheetDate = sheet.read("1.1", readDate);
  if (year === undefined || !isRead(age) || !isRead(sheetDate)) return undefined;
  const most = sheetDate.value.year - Number(year);
  if (age.value === most || age.value === most - 1) return ok;
  return found("age", { holes: { year, most, least: most - 1, age: age.text }, related: ["1.1", "6.3"] });
}
