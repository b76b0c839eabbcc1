import {
  readGenerations,
  readMoney,
  readOfficeCounts,
  readRates,
  readShares,
  type Unreadable,
  unreadableOf,
} from "../../answers";
import type { Field } from "../../form";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, ok } from "../verdict";
import { readAnyCounts } from "../presence";

const KINDS = new Set(["money", "fee", "rate", "count", "shareholderList", "servicePattern", "generations"]);

/** Digits that are meant as a number are one: one decimal point, groups of three. */
export const numberMalformed = defineRule({
  id: "number-malformed",
  severity: "error",
  fields: (field) => KINDS.has(field.answer.kind),
  messages: {
    malformed: {
      ja: "「{part}」は数値として読めません({reasonJa})。正しい数値を記述してください。",
      en: '"{part}" is not a number: {reasonEn}. Write the right number.',
    },
  },
  documentation: {
    title: { ja: "数値の書き方が正しくない", en: "A malformed number" },
    why: {
      ja: "小数点が2つある、桁区切りの位置がおかしいといった数値は、読む人によって値が変わります。元の資料で正しい値を確認してください。",
      en: "A number with two decimal points or broken groups is read differently by each reader. Look the value up where it came from.",
    },
    fails: { answers: { "14.1": "2.150.4%" } },
    passes: { answers: { "14.1": "2,150.4%" } },
  },
  check({ field }, sheet) {
    const places = unreadableNumbers(field, sheet);
    return places.length === 0 ? ok : places.map((place) => found("malformed", { holes: reasonHoles(place) }));
  },
});

function unreadableNumbers(field: Field, sheet: Sheet): readonly Unreadable[] {
  const { kind } = field.answer;
  if (kind === "money" || kind === "fee") return unreadableOf(sheet.read(field.id, readMoney) ?? []);
  if (kind === "rate" || kind === "servicePattern") return unreadableOf(sheet.read(field.id, readRates) ?? []);
  if (kind === "shareholderList") return unreadableOf(sheet.read(field.id, readShares) ?? []);
  if (kind === "generations") return unreadableOf([sheet.read(field.id, readGenerations) ?? []].flat());
  return field.id === "4.2" ? unreadableOffices(sheet) : unreadableOf(sheet.read(field.id, readAnyCounts) ?? []);
}

function unreadableOffices(sheet: Sheet): readonly Unreadable[] {
  const counts = sheet.read("4.2", readOfficeCounts);
  return unreadableOf([counts?.domestic ?? [], counts?.overseas ?? [], counts?.total ?? []].flat());
}
