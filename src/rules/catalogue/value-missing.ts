import { type Found, readAge, readElapsed, readGenerations, readMoney, readOfficeCounts, readRates } from "../../answers";
import type { Field } from "../../form";
import { FIRST_PERIOD_FIELDS, isBeforeFirstAccounts } from "../first-period";
import { readAnyCounts } from "../presence";
import { beginsWithNo } from "../denial";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";
import { answersNo } from "../yes-no";

/** Other rules speak of an availability that is no rate, since its prompt allows a reason in its place. */
const OWN_RULES = new Set(["39.1"]);

const KINDS = new Set(["money", "rate", "count", "elapsedYears", "generations", "age"]);

/** An applicant may decline to give an optional figure. */
const DECLINED =
  /非公開|公開し|公表|開示|管理し|集計|算出|計測|測定|把握|取得し|該当|対象外|未実施|ありません|行っておらず|していません|していない|上場/;

/** A count whose unit stands before it: 実ユーザ数 214. */
const COUNT_AFTER_LABEL = /数[ :はでが約]{0,3}[0-9]/;

/** A field that asks for a figure gets one. */
export const valueMissing = defineRule({
  id: "value-missing",
  severity: "warning",
  fields: (field) => KINDS.has(field.answer.kind) && !OWN_RULES.has(field.id),
  reads: (field) => (field.answer.kind === "money" ? FIRST_PERIOD_FIELDS : []),
  messages: {
    none: {
      ja: "「{prompt}」の数値が記述されていません。数値を記述してください。",
      en: 'The answer to "{prompt}" has no figure. Write the figure.',
    },
    no: {
      ja: "数値を求める項目に「{text}」と答えています。この答えでよいかを確認してください。",
      en: 'This field asks for a figure and is answered "{text}". Please check that this is meant.',
    },
  },
  documentation: {
    title: { ja: "数値が記述されていない", en: "A figure is missing" },
    why: {
      ja: "数値を求める項目に文章だけで答えると、他の事業者と比べられません。",
      en: "Words in place of a figure leave readers unable to compare.",
    },
    fails: { answers: { "9.1": "非公開" } },
    passes: { answers: { "9.1": "1,284,560,000円(2026年3月期)" } },
  },
  check({ field, text }, sheet) {
    if (hasFigure(field, sheet)) return ok;
    // Capital is there from the founding on, figures of accounts are not.
    if (field.answer.kind === "money" && field.id !== "11.1" && isBeforeFirstAccounts(text, sheet)) return notApplicable;
    // Without generations there may be something else in their place.
    if (field.answer.kind === "generations" && beginsWithNo(text) && /ため|ので/.test(text)) return notApplicable;
    const holes = { prompt: field.prompt, text };
    if (field.requirement !== "optional")
      return answersNo(field, sheet) && !DECLINED.test(text)
        ? needsReview("no", { holes, related: [] })
        : found("none", { holes, related: [] });
    return answersNo(field, sheet) || DECLINED.test(text) ? notApplicable : needsReview("no", { holes, related: [] });
  },
});

/** A malformed number is a number as far as this rule goes: another rule speaks of its form. */
function hasFigure(field: Field, sheet: Sheet): boolean {
  if (field.id === "4.2") {
    const offices = sheet.read(field.id, readOfficeCounts);
    return Boolean(offices?.domestic ?? offices?.overseas ?? offices?.total);
  }
  if (field.answer.kind === "count" && COUNT_AFTER_LABEL.test((sheet.text(field.id) ?? "").normalize("NFKC"))) return true;
  return figuresOf(field, sheet).length > 0;
}

function figuresOf(field: Field, sheet: Sheet): readonly Found<unknown>[] {
  const { kind } = field.answer;
  if (kind === "money") return sheet.read(field.id, readMoney) ?? [];
  if (kind === "rate") return sheet.read(field.id, readRates) ?? [];
  if (kind === "count") return sheet.read(field.id, readAnyCounts) ?? [];
  const single = kind === "elapsedYears" ? readElapsed : kind === "age" ? readAge : readGenerations;
  return [sheet.read<Found<unknown> | null>(field.id, single) ?? []].flat();
}
