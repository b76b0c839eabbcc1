import { shownAt } from "../compare";
import type { Disclosure } from "../disclosure";
import type { Edition, Field } from "../form";
import { type Language, say, type Template } from "../messages";
import { effectiveValues, printed, type ReferenceInput, unreadableOwnValues } from "../reference";
import { type Rule, type RuleFailure, treatmentUnder } from "../rules";
import { TREATMENT_WORDS } from "../sheets";
import { patternCompared } from "./pattern-compared";
import type { NotChecked, ReportInput } from "./review-report";

const TEXTS = {
  masked: { ja: "内容が公開されていない欄", en: "Masked answers" },
  maskedWhy: {
    ja: "「記述有り(*)」とされ、内容を確かめられないため点検していません。",
    en: "Marked 記述有り(*): the answer cannot be seen.",
  },
  lost: { ja: "読み取れなかった欄", en: "Fields that could not be read" },
  lostWhy: {
    ja: "元の文書から欄や回答を見つけられませんでした。原本で確認してください。",
    en: "The source has no such row, or its answer is lost. Please look at the original.",
  },
  unsure: { ja: "読み取りが確かでない欄", en: "Answers that may have been misread" },
  unsureWhy: {
    ja: "別の欄の回答である可能性などがあります。原本と照らし合わせてください。",
    en: "They may belong elsewhere. Please hold them against the original.",
  },
  settings: { ja: "点検設定で外した規則・参考に下げた規則", en: "Rules switched off or lowered" },
  settingsWhy: { ja: "このブックの点検設定によるものです。", en: "By the settings of the workbook." },
  setting: { ja: "{treatment}: {title}({rule})", en: "{treatment}: {title} ({rule})" },
  references: { ja: "比べていない参照値", en: "Reference values that were not compared" },
  referencesWhy: {
    ja: "ガイドラインとの照合が済んでいない参照値や、読み取れない独自の値とは比べていません。",
    en: "Values that nobody has held against the guideline, and own values that cannot be read, are not compared with.",
  },
  noPattern: { ja: "パターンが決まりません。{reason}", en: "The pattern is open. {reason}" },
  value: { ja: "{label} {text}({fields})", en: "{label} {text} ({fields})" },
  ownValue: { ja: "{label} 独自の値「{text}」", en: "{label}: own value “{text}”" },
  failures: { ja: "動作しなかった規則", en: "Rules that broke down" },
  failuresWhy: {
    ja: "製品の不具合のため点検できませんでした。お手数ですが、お知らせください。",
    en: "A defect of the product kept them from checking. Please report it.",
  },
  failure: { ja: "{field} {title}({rule}): {reason}", en: "{field} {title} ({rule}): {reason}" },
  field: { ja: "{id} {title}", en: "{id} {title}" },
  noted: { ja: "{field}: {note}", en: "{field}: {note}" },
} satisfies Readonly<Record<string, Template>>;

/** All that the check says nothing about, also where there is nothing of the kind: a reader sees that it was looked at. */
export function notCheckedOf({ edition, disclosure, report, rules, reference, language }: ReportInput): NotChecked[] {
  const part = (
    title: Template,
    explanation: Template,
    entries: readonly string[],
    entriesAre: NotChecked["entriesAre"] = "sentences",
  ): NotChecked => ({ title: say(title, language), explanation: say(explanation, language), entriesAre, entries });
  const shownAs = (kind: string): string[] =>
    edition.fields.filter((field) => shownAt(disclosure, field).kind === kind).map((field) => nameOf(field, language));
  return [
    part(TEXTS.masked, TEXTS.maskedWhy, shownAs("masked"), "names"),
    part(TEXTS.lost, TEXTS.lostWhy, shownAs("lost"), "names"),
    part(TEXTS.unsure, TEXTS.unsureWhy, unsure(edition, disclosure, language)),
    part(
      TEXTS.settings,
      TEXTS.settingsWhy,
      report.adjustments.map(({ rule }) => {
        const treatment = say(TREATMENT_WORDS[treatmentUnder(report.adjustments, rule)], language);
        return say(TEXTS.setting, language, { treatment, title: titleOf(rules, rule, language), rule });
      }),
    ),
    part(TEXTS.references, TEXTS.referencesWhy, notCompared(disclosure, reference, language)),
    part(
      TEXTS.failures,
      TEXTS.failuresWhy,
      report.failures.map(({ rule, field, reason }: RuleFailure) =>
        say(TEXTS.failure, language, { field, title: titleOf(rules, rule, language), rule, reason }),
      ),
    ),
  ];
}

function nameOf({ id, item }: Field, language: Language): string {
  return say(TEXTS.field, language, { id, title: item.title });
}

function titleOf(rules: readonly Rule[], id: string, language: Language): string {
  const rule = rules.find((each) => each.id === id);
  return rule ? say(rule.documentation.title, language) : id;
}

/** Fields that were read with a doubt, and the reader's remarks on the document as a whole. */
function unsure(edition: Edition, { fields, notes }: Disclosure, language: Language): string[] {
  const doubtful = edition.fields.filter(({ id }) => fields[id]?.confidence === "low" && fields[id].state !== "lost");
  return [
    ...notes.filter(({ field }) => field === undefined).map(({ message }) => message),
    ...doubtful.map((field) => {
      const remarks = notes.filter((note) => note.field === field.id).map(({ message }) => message);
      const name = nameOf(field, language);
      return remarks.length === 0 ? name : say(TEXTS.noted, language, { field: name, note: remarks.join(" ") });
    }),
  ];
}

function notCompared(disclosure: Disclosure, reference: ReferenceInput, language: Language): string[] {
  const { number, told } = patternCompared(disclosure, reference);
  const counting = new Set(effectiveValues(reference, number).map(({ value }) => value.id));
  const unreadable = new Set(unreadableOwnValues(reference));
  const open = number === undefined ? [say(TEXTS.noPattern, language, { reason: say(told.reason, language, told.holes) })] : [];
  const values = reference.table.values.flatMap((value) => {
    const label = say(value.label, language);
    if (unreadable.has(value.id)) {
      return [say(TEXTS.ownValue, language, { label, text: reference.choices.own.get(value.id) ?? "" })];
    }
    const stated = number === undefined ? undefined : value.patterns.get(number);
    if (!stated?.requirement || counting.has(value.id)) return [];
    return [say(TEXTS.value, language, { label, text: printed(stated.text, value), fields: value.fields.join(", ") })];
  });
  return [...open, ...values];
}
