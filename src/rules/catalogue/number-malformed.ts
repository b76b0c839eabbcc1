import {
  type Found,
  isUnreadable,
  readAge,
  readDurations,
  readElapsed,
  readGenerations,
  readMoney,
  readOfficeCounts,
  readRates,
  readSeismic,
  readServicePattern,
  readShares,
  readVoltages,
  type Unreadable,
  unreadableOf,
} from "../../answers";
import type { Field, FieldId } from "../../form";
import { readAnyCounts } from "../presence";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, ok } from "../verdict";

type NumberReader = (text: string) => Found<unknown> | readonly Found<unknown>[] | null;

/** The readers of numbers for each kind of answer. */
const READERS_OF_KIND: Readonly<Partial<Record<Field["answer"]["kind"], readonly NumberReader[]>>> = {
  money: [readMoney],
  fee: [readMoney],
  rate: [readRates],
  servicePattern: [readServicePattern, readRates],
  count: [readAnyCounts],
  shareholderList: [readShares],
  generations: [(text) => singleOrSeveral(readGenerations(text))],
  elapsedYears: [readElapsed],
  age: [readAge],
  leadTime: [readDurations],
  duration: [readDurations],
  interval: [readDurations],
};

/** Fields whose numbers do not follow from their kind. */
const READERS_OF_FIELD: Readonly<Record<FieldId, readonly NumberReader[]>> = {
  "4.2": [(text) => Object.values(readOfficeCounts(text))],
  "38.1": [readDurations],
  "58.1": [readDurations],
  "73.1": [readSeismic],
  "74.1": [readDurations],
  "76.1": [readDurations],
  "80.1": [readVoltages],
  "82.1": [readDurations],
  "82.2": [readDurations],
};

/** Digits that are meant as a number are one: one decimal point, groups of three, a grade that its scale has. */
export const numberMalformed = defineRule({
  id: "number-malformed",
  severity: "error",
  fields: (field) => readersOf(field).length > 0,
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

/** Different numbers for different services are numbers all the same. */
function singleOrSeveral(found: Found<unknown> | null): Found<unknown> | null {
  return isUnreadable(found) && found.reason === "ambiguous" ? null : found;
}

function readersOf(field: Field): readonly NumberReader[] {
  return READERS_OF_FIELD[field.id] ?? READERS_OF_KIND[field.answer.kind] ?? [];
}

/** Places that no two readers tell twice. */
function unreadableNumbers(field: Field, sheet: Sheet): readonly Unreadable[] {
  const places = readersOf(field).flatMap((reader) => unreadableOf([sheet.read(field.id, reader) ?? []].flat()));
  return places.filter(
    (place, index) => !places.slice(0, index).some((other) => place.start < other.end && other.start < place.end),
  );
}
