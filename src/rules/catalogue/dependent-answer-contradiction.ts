import { normaliseForMatching, readDurations, readGenerations, readIntervals, readYesNo, valueOf } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

interface Dependence {
  /** The field that says whether there is such a thing at all. */
  readonly on: FieldId;
  /** The subject speaks of the thing as being there. */
  speaks(id: FieldId, sheet: Sheet): boolean;
  /** Both may be meant, so only a reader can tell. */
  readonly vague?: true;
}

const RETURNS = /(?:データ|情報資産|ファイル)[^。\n]{0,16}(?:返却|返還|引き渡|お渡し)/;

const DEPENDENCES: Readonly<Record<FieldId, Dependence>> = {
  "33.2": { on: "33.1", speaks: (id, sheet) => valueOf(sheet.read(id, readYesNo))?.answer === "yes", vague: true },
  "33.3": { on: "33.3", speaks: (_id, sheet) => returnsData(sheet) },
  "44.2": { on: "44.1", speaks: isTimed },
  "45.2": { on: "45.1", speaks: (id, sheet) => (valueOf(sheet.read(id, readGenerations))?.amount ?? 0) > 0 },
  "46.1": { on: "45.1", speaks: isTimed },
};

/** Details of a thing stand only where the thing is there. */
export const dependentAnswerContradiction = defineRule({
  id: "dependent-answer-contradiction",
  severity: "warning",
  fields: Object.keys(DEPENDENCES),
  reads: (field) => (field.id === "33.3" ? ["33.1", "33.2"] : [DEPENDENCES[field.id]?.on ?? field.id]),
  messages: {
    denied: {
      ja: "この項目には「{part}」とありますが、{on}は「{answer}」となっています。どちらが正しいかを確認してください。",
      en: 'This field says "{part}", but {on} is answered "{answer}". Please check which is right.',
    },
    undone: {
      ja: "この項目は「{part}」ですが、{on}は「{answer}」となっています。どちらが正しいかを確認してください。",
      en: 'This field is answered "{part}", but {on} says "{answer}". Please check which is right.',
    },
    returned: {
      ja: "情報資産の返却責任は「{answer}」ですが、33.1または33.2ではデータの返却が記述されています。どちらが正しいかを確認してください。",
      en: 'The duty to return data is answered "{answer}", but 33.1 or 33.2 promises to return it. Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "「なし」とした内容の詳細が記述されている", en: "Details of what is denied elsewhere" },
    why: {
      ja: "元の項目が「なし」なら、間隔や世代数も記述できないはずです。片方の更新漏れが疑われます。",
      en: "Where there is no such thing, there is no interval or number of it. One of the two was not brought up to date.",
    },
    fails: { answers: { "45.1": "なし", "45.2": "14世代前まで" } },
    passes: { answers: { "45.1": "毎日1回", "45.2": "14世代前まで" } },
  },
  check({ field, text }, sheet) {
    const dependence = DEPENDENCES[field.id];
    if (field.id === "44.2" && isDeniedAlone(sheet))
      return needsReview("undone", { holes: { part: text, on: "44.1", answer: sheet.text("44.1") ?? "" } });
    if (!dependence || sheet.text(dependence.on) === undefined || !dependence.speaks(field.id, sheet)) return notApplicable;
    const answer = valueOf(sheet.read(dependence.on, readYesNo));
    if (answer?.answer !== "no" || !answer.explicit) return ok;
    const holes = { part: text, on: dependence.on, answer: sheet.text(dependence.on) ?? "" };
    if (field.id === "33.3") return found("returned", { holes });
    return dependence.vague ? needsReview("denied", { holes }) : found("denied", { holes });
  },
});

/** Targets are named, and no check of them is made. */
function isDeniedAlone(sheet: Sheet): boolean {
  const [targets, checks] = [valueOf(sheet.read("44.1", readYesNo)), valueOf(sheet.read("44.2", readYesNo))];
  return (
    sheet.text("44.1") !== undefined &&
    targets?.answer !== "no" &&
    checks?.answer === "no" &&
    !isTimed("44.2", sheet) &&
    isShort(sheet.text("44.2"))
  );
}

/** A longer answer tells what was found, as 未対応の指摘なし does. */
function isShort(text: string | undefined): boolean {
  return text !== undefined && /^\s*(?:なし|無し?|(?:実施|診断)して(?:いない|いません|おりません))。?\s*$/.test(text);
}

function isTimed(id: FieldId, sheet: Sheet): boolean {
  const said = valueOf(sheet.read(id, readYesNo));
  if (said?.answer === "no" && said.explicit) return false;
  return (sheet.read(id, readDurations) ?? []).length > 0 || (sheet.read(id, readIntervals) ?? []).length > 0;
}

function returnsData(sheet: Sheet): boolean {
  return ["33.1", "33.2"].some((id) => {
    const denied = valueOf(sheet.read(id, readYesNo))?.answer === "no";
    return !denied && RETURNS.test(normaliseForMatching(sheet.text(id) ?? ""));
  });
}
