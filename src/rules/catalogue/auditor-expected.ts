import { normaliseForMatching, readChoice, readMoney, readingsOf, readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const AUDITOR = 0;
/** Companies Act, article 2 (6): a large company. */
const LARGE_CAPITAL = 500_000_000;

/** Listed companies and large ones have an accounting auditor. */
export const auditorExpected = defineRule({
  id: "auditor-expected",
  severity: "warning",
  fields: ["16.1"],
  reads: ["2.1", "11.1", "15.1"],
  source: {
    ja: "会社法 第2条第6号・第328条(大会社の会計監査人)、証券取引所の上場規程",
    en: "Companies Act, articles 2 (6) and 328 (accounting auditors of large companies); listing regulations",
  },
  messages: {
    listed: {
      ja: "上場している会社には会計監査人による監査がありますが、①が選ばれていません。上場の有無(15.1)と合わせて確認してください。",
      en: "A listed company is audited by an accounting auditor, but ① is not chosen. Please check together with 15.1.",
    },
    large: {
      ja: "資本金が5億円以上の株式会社(大会社)には会計監査人が必要ですが、①が選ばれていません。資本金(11.1)と合わせて確認してください。",
      en: "A stock company with a capital of 500 million yen or more has an accounting auditor, but ① is not chosen. Please check together with 11.1.",
    },
    read: { ja: "「{chosen}」が選ばれていると読みました。", en: 'Read as choosing "{chosen}".' },
  },
  documentation: {
    title: { ja: "会計監査人による監査が選ばれていない", en: "No accounting auditor where one is expected" },
    why: {
      ja: "上場会社や大会社で①以外が選ばれているときは、選択肢か資本金・上場の答えに誤りがあることが多くあります。",
      en: "Where a listed or a large company chooses otherwise, the choice, the capital or the listing is often wrong.",
    },
    fails: { answers: { "15.1": "あり:東京証券取引所 グロース市場", "16.1": "④いずれでもない" } },
    passes: { answers: { "15.1": "あり:東京証券取引所 グロース市場", "16.1": "①会計監査人による会計監査" } },
  },
  check({ field, text }, sheet) {
    const options = field.answer.kind === "choice" ? field.answer.options : [];
    const choice = readChoice(text, options);
    const [chosen] = choice?.kind === "read" ? readingsOf(choice.value) : [];
    if (!chosen) return notApplicable;
    if (chosen.value.index === AUDITOR) return ok;
    const details = { holes: { chosen: options[chosen.value.index] ?? "" }, read: "read" } as const;
    const listed = valueOf(sheet.read("15.1", readYesNo));
    if (listed?.answer === "yes" && listed.explicit) return needsReview("listed", { ...details, related: ["15.1"] });
    const [capital, ...more] = readingsOf(sheet.read("11.1", readMoney) ?? []);
    const stockCompany = normaliseForMatching(sheet.text("2.1") ?? "").includes("株式会社");
    if (stockCompany && capital && more.length === 0 && capital.value.yen >= LARGE_CAPITAL)
      return needsReview("large", { ...details, related: ["11.1"] });
    return listed !== undefined || capital ? ok : notApplicable;
  },
});
