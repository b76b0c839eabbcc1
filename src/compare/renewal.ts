import { compareDates, isRead, lastDay, readDates, readElapsed, readingsOf, readYear, type WrittenDate } from "../answers";
import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, Field, FieldId } from "../form";
import type { Holes, Template } from "../messages";
import type { Today } from "../rules";
import { type Shown, shownAt } from "./shown";

/**
 * What renewal does with a field.
 * - `kept`: taken over as it was
 * - `review`: taken over, but it ages, so that a person has to look at it
 * - `computed`: follows from other answers
 * - `cleared`: taken out, since it speaks of the time of the last sheet
 * - `fill`: there was no answer that could be taken over
 */
export type RenewalAction = "kept" | "review" | "computed" | "cleared" | "fill";

export interface RenewalStep {
  readonly field: FieldId;
  readonly action: RenewalAction;
  /** The answer of the last sheet, and that of the new one. */
  readonly before: string;
  readonly after: string;
  /** What the last sheet showed, where `before` is empty: nothing, a mask, or nothing that could be read. */
  readonly shown: Shown["kind"];
  /** Why, for the to-do list; absent where the answer was kept or was empty and is optional. */
  readonly reason?: Template;
  readonly holes?: Holes;
}

export interface Renewal {
  readonly disclosure: Disclosure;
  /** One for each field of the form, in its order. */
  readonly steps: readonly RenewalStep[];
}

const REASONS = {
  date: { ja: "新しい開示情報の日付を記入してください。", en: "Give the date of the new disclosure." },
  period: {
    ja: "前回の期間の実績です。今回の期間の実績を記入してください。",
    en: "It speaks of the last period. Give the figures of the new one.",
  },
  elapsed: {
    ja: "設立年から{years}年と計算しました。確認してください。",
    en: "Computed from the year of founding: {years} years. Please see that it is right.",
  },
  years: { ja: "前回の事業年数です。現在の年数に直してください。", en: "Years in business of last time. Bring them up to date." },
  age: { ja: "前回の年齢です。現在の年齢に直してください。", en: "The age of last time. Bring it up to date." },
  figures: {
    ja: "前回の決算期の数値です。最新の決算期の数値に直してください。",
    en: "Figures of the last accounts. Give those of the latest.",
  },
  persons: { ja: "人数や顔ぶれが変わっていないかを確認してください。", en: "See whether numbers or persons have changed." },
  history: { ja: "前回以降の出来事を書き加えてください。", en: "Add what has happened since." },
  certification: {
    ja: "認証や監査の有効期限と規格の版を確認してください。",
    en: "See whether certificates are still valid, and in which edition.",
  },
  versions: {
    ja: "対応する製品と版が今も正しいかを確認してください。",
    en: "See whether products and versions are still right.",
  },
  dated: {
    ja: "前回の開示日より前の日付({date})があります。今も正しいかを確認してください。",
    en: "It holds a date before the last disclosure ({date}). See whether it is still right.",
  },
  masked: { ja: "前回は公開されていない内容です。記入してください。", en: "It was masked last time. Please give it." },
  lost: {
    ja: "前回の文書から読み取れませんでした。記入してください。",
    en: "It could not be read from the last document. Please give it.",
  },
  mandatory: { ja: "必須の欄です。記入してください。", en: "It is mandatory. Please give it." },
} satisfies Readonly<Record<string, Template>>;

const CLEARED: ReadonlyMap<FieldId, Template> = new Map([
  ["1.1", REASONS.date],
  ["39.1", REASONS.period],
  ["39.3", REASONS.period],
]);

const AGEING: ReadonlyMap<FieldId, Template> = new Map([
  ["6.3", REASONS.age],
  ...["7.1", "7.2", "8.1", "18.1", "22.1", "49.1", "50.1"].map((id) => [id, REASONS.persons] as const),
  ...["9.1", "10.1", "11.1", "12.1", "13.1", "14.1"].map((id) => [id, REASONS.figures] as const),
  ...["28.2", "44.2", "47.1"].map((id) => [id, REASONS.history] as const),
  ["42.1", REASONS.certification],
  ...["51.1", "52.1", "62.1", "62.2"].map((id) => [id, REASONS.versions] as const),
  ...["87.1", "87.2", "87.3", "87.4"].map((id) => [id, REASONS.period] as const),
]);

/** Dates that never change: the founding, the start of the service, a career. */
const LASTING: readonly FieldId[] = ["3.1", "6.4", "28.1"];

const LOST: FieldAnswer = { state: "lost", value: "" };
const BLANK: FieldAnswer = { state: "blank", value: "" };

/** Fills a new form from the last sheet. Nothing is changed without a step that says so. */
export function renew(edition: Edition, last: Disclosure, today: Today): Renewal {
  const steps = edition.fields.map((field) => stepFor(field, last, today));
  const after = new Map(steps.map((step) => [step.field, step.after]));
  const fields: Record<FieldId, FieldAnswer> = {};
  for (const { id } of edition.fields) {
    const value = after.get(id) ?? "";
    fields[id] = value === "" ? BLANK : { state: "answered", value };
  }
  return { disclosure: { ...last, fields, notes: [] }, steps };
}

function stepFor(field: Field, last: Disclosure, today: Today): RenewalStep {
  const { id } = field;
  const answer = answerAt(last, id);
  const shown = shownAt(last, field);
  const before = answer.state === "answered" ? answer.value : "";
  const step = (action: RenewalAction, after: string, reason?: Template, holes?: Holes): RenewalStep => ({
    field: id,
    action,
    before,
    after,
    shown: shown.kind,
    ...(reason && { reason }),
    ...(holes && { holes }),
  });
  if (shown.kind === "masked") return step("fill", "", REASONS.masked);
  if (shown.kind === "lost") return step("fill", "", REASONS.lost);
  const cleared = CLEARED.get(id);
  if (cleared) return step("cleared", "", cleared);
  if (before.trim() === "") {
    return field.requirement === "optional" ? step("kept", before) : step("fill", before, REASONS.mandatory);
  }
  if (id === "3.2") return elapsedStep(last, today, step);
  const ageing = AGEING.get(id);
  if (ageing) return step("review", before, ageing);
  const dated = LASTING.includes(id) ? undefined : dateBefore(before, last);
  return dated === undefined ? step("kept", before) : step("review", before, REASONS.dated, { date: dated });
}

/** Counted as the last sheet counted: its years were those between its own year and that of the founding. */
function elapsedStep(
  last: Disclosure,
  today: Today,
  step: (action: RenewalAction, after: string, reason?: Template, holes?: Holes) => RenewalStep,
): RenewalStep {
  const before = answerAt(last, "3.2").value;
  const founded = readYear(answerAt(last, "3.1").value);
  const elapsed = readElapsed(before);
  const sheetYear = dateOf(last)?.year;
  if (!isRead(founded) || !isRead(elapsed) || elapsed.value.unit !== "year" || sheetYear === undefined) {
    return step("review", before, REASONS.years);
  }
  const offset = sheetYear - founded.value.year - elapsed.value.months / 12;
  const years = today.year - founded.value.year - offset;
  if (offset !== 0 && offset !== 1) return step("review", before, REASONS.years);
  const written = before.slice(0, elapsed.start) + elapsed.text.replace(/[0-9０-９]+/, String(years)) + before.slice(elapsed.end);
  return step("computed", written, REASONS.elapsed, { years });
}

/** The answer of a field; one that the disclosure does not hold is lost. */
export function answerAt({ fields }: Disclosure, id: FieldId): FieldAnswer {
  return (Object.hasOwn(fields, id) ? fields[id] : undefined) ?? LOST;
}

/** The date of a sheet, where all of it can be read. */
export function dateOf(disclosure: Disclosure): WrittenDate | undefined {
  const answer = answerAt(disclosure, "1.1");
  const [date] = answer.state === "answered" ? readingsOf(readDates(answer.value)) : [];
  return date?.value.precision === "day" ? date.value : undefined;
}

/** The first date of a text that lies before the sheet's own, as written. */
function dateBefore(text: string, last: Disclosure): string | undefined {
  const sheetDate = dateOf(last);
  if (!sheetDate) return undefined;
  return readingsOf(readDates(text)).find(({ value }) => compareDates(lastDay(value), lastDay(sheetDate)) < 0)?.text;
}
