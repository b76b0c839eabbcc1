import { isRead, normaliseForMatching, readAge, readDate, readDates, readingsOf, readYear } from "../../answers";
import { plainName } from "../names";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok, type FoundVerdict } from "../verdict";

const LEGAL_FORM = /株式会社|有限会社|合同会社|合資会社|合名会社/g;
const FOUNDED = /(\d{4})年(?:\s?\d{1,2}月)?(?:\s?\d{1,2}日)?[^。\n\d]{0,12}?(?:当社|弊社)(?:を|の)?(?:設立|創業|創立)/;
/** With the company's own name in place of 当社. */
const FOUNDED_BY_NAME = /(\d{4})年(?:\s?\d{1,2}月)?(?:\s?\d{1,2}日)?\s?([^。、\n\d]{2,30}?)\s?(?:を|の)?(?:設立|創業|創立)/g;
const GRADUATED = /(\d{4})年(?:\s?\d{1,2}月)?[^。、\n\d]{0,24}大学(?!院)[^。、\n\d]{0,16}卒/;
/** Hardly anybody leaves a university younger. */
const YOUNGEST_GRADUATE = 20;
const BORN = /(\d{4})年(?:\s?\d{1,2}月)?(?:\s?\d{1,2}日)?\s?(?:生まれ|生(?![徒産活]))/;

/** The career of the representative agrees with the founding year and the age. */
export const careerDateMismatch = defineRule({
  id: "career-date-mismatch",
  severity: "warning",
  fields: ["6.4"],
  reads: ["1.1", "2.1", "3.1", "6.3"],
  messages: {
    founded: {
      ja: "経歴では当社の設立が{year}年ですが、設立年は「{founded}」となっています。どちらが正しいかを確認してください。",
      en: 'By the career the company was founded in {year}, but 3.1 says "{founded}". Please check which is right.',
    },
    age: {
      ja: "経歴の生年({year}年)からは{least}歳か{most}歳になりますが、代表者年齢は「{age}」となっています。どちらが正しいかを確認してください。",
      en: 'Born in {year}, the representative is {least} or {most}, but 6.3 says "{age}". Please check which is right.',
    },
    graduated: {
      ja: "経歴では{year}年に大学を卒業していますが、代表者年齢は「{age}」です。卒業時に{then}歳となります。どちらが正しいかを確認してください。",
      en: 'By the career the representative left university in {year}, but with "{age}" in 6.3 that was at the age of {then}. Please check which is right.',
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
  check({ field }, sheet) {
    const career = sheet.read(field.id, readCareer);
    if (!career) return notApplicable;
    const verdicts = [foundingVerdict(career, sheet), ageVerdict(career, sheet), graduationVerdict(career, sheet)].filter(
      (verdict) => verdict !== undefined,
    );
    if (verdicts.length === 0) return notApplicable;
    return verdicts.find((verdict) => verdict.kind !== "ok") ?? ok;
  },
});

/** The years that a career tells of, apart from what they are held against. */
interface Career {
  readonly founded: string | undefined;
  readonly born: string | undefined;
  readonly graduated: string | undefined;
  /** Who was founded when, by name. */
  readonly foundings: readonly { readonly year: string; readonly name: string }[];
}

function readCareer(text: string): Career {
  const plain = normaliseForMatching(text);
  return {
    founded: FOUNDED.exec(plain)?.[1],
    born: BORN.exec(plain)?.[1],
    graduated: GRADUATED.exec(westernYears(plain))?.[1],
    foundings: [...plain.matchAll(FOUNDED_BY_NAME)].map(([, year = "", name = ""]) => ({ year, name: bareName(name) })),
  };
}

function bareName(name: string): string {
  return plainName(name).replace(LEGAL_FORM, "");
}

type CareerVerdict = FoundVerdict<"founded" | "age" | "graduated"> | typeof ok;

function foundingVerdict(career: Career, sheet: Sheet): CareerVerdict | undefined {
  const year = career.founded ?? foundedByName(career, sheet);
  const founded = sheet.read("3.1", readYear);
  if (year === undefined || !isRead(founded)) return undefined;
  if (founded.value.year === Number(year)) return ok;
  return found("founded", { holes: { year, founded: founded.text }, related: ["3.1"] });
}

function ageVerdict(career: Career, sheet: Sheet): CareerVerdict | undefined {
  const year = career.born;
  const age = sheet.read("6.3", readAge);
  const sheetDate = sheet.read("1.1", readDate);
  if (year === undefined || !isRead(age) || !isRead(sheetDate)) return undefined;
  const most = sheetDate.value.year - Number(year);
  if (age.value === most || age.value === most - 1) return ok;
  return found("age", { holes: { year, most, least: most - 1, age: age.text }, related: ["1.1", "6.3"] });
}

function foundedByName(career: Career, sheet: Sheet): string | undefined {
  const own = bareName(sheet.text("2.1") ?? "");
  return own.length < 2 ? undefined : career.foundings.find(({ name }) => name === own)?.year;
}

function graduationVerdict(career: Career, sheet: Sheet): CareerVerdict | undefined {
  const year = career.graduated;
  const age = sheet.read("6.3", readAge);
  const sheetDate = sheet.read("1.1", readDate);
  if (year === undefined || !isRead(age) || !isRead(sheetDate)) return undefined;
  const then = age.value - (sheetDate.value.year - Number(year));
  if (then >= YOUNGEST_GRADUATE) return ok;
  return needsReview("graduated", { holes: { year, age: age.text, then }, related: ["1.1", "6.3"] });
}

/** 昭和56年 as 1981年, so that one expression reads both. */
function westernYears(plain: string): string {
  return readingsOf(readDates(plain))
    .filter(({ value }) => value.notation === "era")
    .reduceRight(
      (text, { start, end, text: part, value }) =>
        `${text.slice(0, start)}${part.replace(/^[^年]*年/, `${value.year}年`)}${text.slice(end)}`,
      plain,
    );
}
