import { isRead, readServicePattern } from "../../answers";
import { compareQuantities, type EffectiveValue, effectiveValues, holdAgainst, REFERENCE_TABLE } from "../../reference";
import { defineRule, type Subject } from "../rule";
import { patternInCheck } from "../service-pattern";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

const GROUNDS = {
  confirmed: { ja: "ガイドラインの値", en: "of the guideline" },
  checked: { ja: "照合済の値", en: "marked as checked" },
  own: { ja: "入力された値", en: "typed by the user" },
} as const;

/** Answers against the guideline's reference values for the service's pattern, as far as they are confirmed. */
export const referenceValue = defineRule({
  id: "reference-value",
  severity: "info",
  fields: [...new Set(REFERENCE_TABLE.values.flatMap((value) => value.fields))],
  reads: ["39.2"],
  readsReference: true,
  source: {
    ja: "ASP・SaaSにおける情報セキュリティ対策ガイドライン 対策参照値",
    en: "Guideline on information security for ASP and SaaS: reference values",
  },
  messages: {
    differs: {
      ja: "{labelJa} {stated}と読みました。参照値 {value}({patternJa}、{groundJa})と差があります。参照値は目安です。値に誤りがないかを確認し、理由があれば書き添えてください。",
      en: "{labelEn}: read as {stated}. It differs from the reference value {value} ({patternEn}, {groundEn}). The reference is a guide: please check the figure, and add the reason if there is one.",
    },
    partly: {
      ja: "{labelJa} {stated}と読みました。記述の一部が参照値 {value}({patternJa}、{groundJa})と異なります。どの値がこれに当たるかを確認してください。",
      en: "{labelEn}: read as {stated}. Part of the answer differs from the reference value {value} ({patternEn}, {groundEn}). Please see which figure it is about.",
    },
    absent: {
      ja: "{labelJa} {stated}と読みました。参照値 {value}({patternJa}、{groundJa})と差があります。参照値は目安です。",
      en: "{labelEn}: read as {stated}. The reference value is {value} ({patternEn}, {groundEn}). The reference is a guide.",
    },
    read: { ja: "{stated}と読みました。", en: "Read as {stated}." },
    expected: { ja: "参照値 {value}", en: "Reference value {value}" },
  },
  documentation: {
    title: { ja: "対策参照値との差がある", en: "Differs from a reference value" },
    why: {
      ja: "参照値は目安であり、差があること自体は誤りではありません。ガイドラインと並べて読む利用者のために示します。照合されていない値とは比べません。",
      en: "A reference is a guide, so a difference is no fault; it is shown for readers who compare. Values that nobody has held against the guideline raise nothing.",
    },
    fails: { answers: { "39.2": "パターン2 対策参照値99%以上", "74.1": "あり:電力供給時間 5分" } },
    passes: { answers: { "39.2": "パターン2 対策参照値99%以上", "74.1": "あり:電力供給時間 15分" } },
  },
  check(subject, sheet) {
    const values = effectiveValues(sheet.reference, patternInCheck(sheet)).filter(({ value }) =>
      value.fields.includes(subject.field.id),
    );
    return values.length === 0 ? notApplicable : values.map((value) => verdictOn(value, subject, sheet));
  },
});

function verdictOn(effective: EffectiveValue, { field, text }: Subject, sheet: Sheet) {
  const { value, requirement, ground } = effective;
  const pattern = patternInCheck(sheet);
  const holes = {
    labelJa: value.label.ja,
    labelEn: value.label.en,
    value: effective.text,
    groundJa: GROUNDS[ground].ja,
    groundEn: GROUNDS[ground].en,
    patternJa: pattern === undefined ? "パターン不明" : `パターン${pattern}`,
    patternEn: pattern === undefined ? "no pattern" : `pattern ${pattern}`,
  };
  if (requirement.kind === "implemented") {
    const said = yesNoOf(field, sheet);
    if (!said || said.answer === "mixed") return notApplicable;
    return said.answer === "yes" ? ok : found("absent", { holes: { ...holes, stated: "なし" }, expected: "expected" });
  }
  if (yesNoOf(field, sheet)?.answer === "no") return notApplicable;
  if (statesSameReference(effective, field.id, sheet)) return notApplicable;
  const { standing, partly, decisive } = holdAgainst(text, requirement.direction, requirement.quantity, value.about);
  if (standing === "unknown" || !decisive) return notApplicable;
  if (standing === "meets") return ok;
  const report = partly ? needsReview : found;
  return report(partly ? "partly" : "differs", {
    holes: { ...holes, stated: decisive.text.trim() },
    read: "read",
    expected: "expected",
  });
}

/** Availability is held against the reference that the sheet itself states, where that is this very value, by its own rule. */
function statesSameReference({ value, requirement }: EffectiveValue, field: string, sheet: Sheet): boolean {
  if (value.id !== "availability" || field !== "39.1" || requirement.kind !== "quantity") return false;
  const stated = sheet.read("39.2", readServicePattern);
  if (!isRead(stated) || !isRead(stated.value.reference) || stated.value.reference.value.unit !== "percent") return false;
  return compareQuantities({ kind: "rate", percent: stated.value.reference.value.amount }, requirement.quantity) === 0;
}
