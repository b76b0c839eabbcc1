import { compareDurations, type Duration, readDurations, type Reading, readingsOf, readMonthEnds } from "../../answers";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

const DAYS_OF_SHORTEST_MONTH = 28;

/** Notice of cancellation fits into the minimum term. */
export const noticeOverMinimumTerm = defineRule({
  id: "notice-over-minimum-term",
  severity: "warning",
  fields: ["38.1"],
  reads: ["36.3"],
  messages: {
    longer: {
      ja: "解約の受付期限({notice})が最低利用契約期間({term})より長く、最低利用期間だけでは解約できません。どちらかに誤りがないかを確認してください。",
      en: "Cancellation needs notice of {notice}, which is longer than the minimum term of {term}: nobody can leave after the minimum term. Please check both.",
    },
    mayBe: {
      ja: "解約の受付期限({notice})が最低利用契約期間({term})より長くなることがあります。最短の場合に解約できるかを確認し、必要であれば書き添えてください。",
      en: "Notice of cancellation ({notice}) can be longer than the minimum term ({term}). Please check the shortest case and say how it is handled.",
    },
  },
  documentation: {
    title: { ja: "解約の受付期限が最低利用期間より長い", en: "Notice longer than the minimum term" },
    why: {
      ja: "最低利用期間を見て契約した利用者が、その期間では解約できないことになります。",
      en: "A user who signs for the minimum term could not leave at its end.",
    },
    fails: { answers: { "36.3": "1ヶ月", "38.1": "あり:2ヶ月前" } },
    passes: { answers: { "36.3": "1ヶ月", "38.1": "あり:1ヶ月前" } },
  },
  check(_subject, sheet) {
    const notices = lengthsOf("38.1", sheet);
    const terms = lengthsOf("36.3", sheet);
    const [notice] = notices;
    const ends = sheet.read("36.3", readMonthEnds) ?? [];
    if (notice && ends[0] && terms.length === 0) {
      const shortest = { amount: DAYS_OF_SHORTEST_MONTH * ends[0].value, unit: "day" } as const;
      const longer = (compareDurations(notice.value, shortest) ?? 0) > 0;
      return longer ? needsReview("mayBe", { holes: { notice: notice.text, term: sheet.text("36.3") ?? "" } }) : ok;
    }
    const [term] = terms;
    if (!notice || !term) return notApplicable;
    const pairs = notices.flatMap((each) => terms.map((other) => [each, other] as const));
    const wrong = pairs.find(([each, other]) => (compareDurations(each.value, other.value) ?? 0) > 0);
    if (!wrong) return ok;
    const holes = { notice: wrong[0].text, term: wrong[1].text };
    // With several plans it is not certain which notice belongs to which term.
    return pairs.length === 1 ? found("longer", { holes }) : needsReview("mayBe", { holes });
  },
});

function lengthsOf(id: string, sheet: Sheet): Reading<Duration>[] {
  return readingsOf(sheet.read(id, readDurations) ?? []).filter(
    ({ value }) => value.relation !== "after" && value.relation !== "every",
  );
}
