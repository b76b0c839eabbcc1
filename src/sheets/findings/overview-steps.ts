import { compareDates, formatDate, isRead, readDate } from "../../answers";
import type { Disclosure } from "../../disclosure";
import type { Edition, FieldId } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { type Finding, type Today, validityFrom } from "../../rules";
import { type Status, statusOfFinding } from "../form/status";

const VALIDITY = {
  valid: {
    ja: "開示情報の日付 {date}。認定を受けた場合の有効期間は {end} までです(更新の案内は {notice} ごろ)。",
    en: "Dated {date}. A certification on it is valid until {end} (renewal notice about {notice}).",
  },
  soon: {
    ja: "開示情報の日付 {date}。有効期間は {end} までです。更新の準備を始めてください。",
    en: "Dated {date}. Valid until {end}. Please prepare the renewal.",
  },
  ended: {
    ja: "開示情報の日付 {date}。有効期間({end} まで)を過ぎています。内容を見直し、更新の手続きを確認してください。",
    en: "Dated {date}. Its validity ended on {end}. Please review the answers and renew.",
  },
  open: {
    ja: "開示情報の日付(1.1)を読み取れないため、有効期間は分かりません。",
    en: "The date of the disclosure (1.1) cannot be read, so its validity is not known.",
  },
} satisfies Readonly<Record<string, Template>>;

/** What the date of the sheet means for a certification on it. */
export function validityText({ fields }: Disclosure, today: Today, language: Language): string {
  const answer = fields["1.1"];
  const date = answer?.state === "answered" ? readDate(answer.value) : null;
  if (!isRead(date)) return say(VALIDITY.open, language);
  const { end, notice } = validityFrom(date.value);
  const kind = compareDates(today, end) > 0 ? "ended" : compareDates(today, notice) >= 0 ? "soon" : "valid";
  return say(VALIDITY[kind], language, {
    date: formatDate(date.value),
    end: formatDate(end),
    notice: formatDate(notice),
  });
}

const STEPS: Readonly<Record<Status, Template>> = {
  missing: { ja: "必須の欄に記入してください({count}件: {fields})。", en: "Fill in the mandatory fields ({count}: {fields})." },
  correct: {
    ja: "様式に合わない記載を直してください({count}件: {fields})。",
    en: "Correct what breaks the form ({count}: {fields}).",
  },
  review: {
    ja: "不整合や記載の不足がないかを確認してください({count}件: {fields})。",
    en: "Review what is inconsistent or incomplete ({count}: {fields}).",
  },
  reference: {
    ja: "参照値や求める水準との差を確認してください({count}件: {fields})。",
    en: "Look at what differs from reference values and levels ({count}: {fields}).",
  },
};

const NOTHING: Template = {
  ja: "記載の不足・不整合は見つかっていません。添付書類を確かめ、内容を最終確認してください。",
  en: "Nothing missing or inconsistent was found. Check the attachments and read the answers once more.",
};

/** So many fields are named; the sheet of findings has them all. */
const MOST_NAMED = 8;

/** What is to be done, the gravest first. */
export function nextSteps(edition: Edition, findings: readonly Finding[], disclosure: Disclosure, language: Language): string[] {
  const order: readonly Status[] = ["missing", "correct", "review", "reference"];
  const steps = order.flatMap((status) => {
    const ofStatus = findings.filter((finding) => statusOfFinding(finding, disclosure) === status);
    const fields = new Set(ofStatus.map(({ field }) => field));
    if (fields.size === 0) return [];
    const named = namesOf(
      edition.fields.filter(({ id }) => fields.has(id)).map(({ id }) => id),
      language,
    );
    return [say(STEPS[status], language, { count: ofStatus.length, fields: named })];
  });
  return steps.length > 0 ? steps : [say(NOTHING, language)];
}

function namesOf(ids: readonly FieldId[], language: Language): string {
  const named = ids.slice(0, MOST_NAMED).join(language === "ja" ? "、" : ", ");
  if (ids.length <= MOST_NAMED) return named;
  return language === "ja" ? `${named} ほか` : `${named}, …`;
}
