import { normaliseForMatching, readMoney, readingsOf, readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, notApplicable, ok } from "../verdict";

/** Fees by what was used: per call, per minute, per gigabyte. A fee per user, licence or month is a fixed one. */
const BY_USE =
  /(?:金額|売上高?|取引高|取扱高|流通総額)の ?[\d.]{1,6} ?%|従量(?!課金(?:は?(?:なし|無し|あり?ません|していません)))|(?:円|¥ ?[\d,]{1,12}|税[込別抜]\)|\+税\))[^。\n\d]{0,6}\/ ?(?:1|一)?(?:分|時間|通|件|通話|回|KB|MB|GB|TB|ページ|枚|リクエスト)(?![a-z])|1(?:分|時間|通|件|回|MB|GB|枚)(?:あたり|当たり|ごと|につき)[^。\n]{0,12}円/i;
const DENIED = /従量[^。\n]{0,12}(?:なし|無し|ありません|ございません|発生しません)/;

/** Who charges nothing by use has no fees by use. */
export const usageChargeContradiction = defineRule({
  id: "usage-charge-contradiction",
  severity: "warning",
  fields: ["35.1"],
  reads: ["35.2", "36.1", "36.2"],
  messages: {
    byUse: {
      ja: "従量部分の課金は「{part}」ですが、{others}に使用量に応じた料金(「{fee}」)が記述されています。どちらが正しいかを確認してください。",
      en: 'Charging by use is answered "{part}", but {others} names a fee by use ("{fee}"). Please check which is right.',
    },
    noCharge: {
      ja: "従量部分も固定部分も課金は「なし」ですが、月額利用額が記述されています。課金方法を確認してください。",
      en: "Neither charging by use nor fixed charging is stated, yet there is a monthly fee. Please check how is charged.",
    },
  },
  documentation: {
    title: { ja: "課金方法と料金が合わない", en: "Charging and fees disagree" },
    why: {
      ja: "使った分の料金がないと読んで契約した利用者には、思わぬ請求になります。",
      en: "Users who read that nothing is charged by use would be surprised by the bill.",
    },
    fails: { answers: { "35.1": "なし", "36.2": "5,000円(税込)、通話料 10円/1分" } },
    passes: { answers: { "35.1": "通話時間に応じた従量課金", "36.2": "5,000円(税込)、通話料 10円/1分" } },
  },
  check({ text }, sheet) {
    const byUse = valueOf(sheet.read("35.1", readYesNo));
    const fee = feeByUse(sheet);
    if (byUse?.answer !== "no" || !byUse.explicit) return fee ? ok : notApplicable;
    if (fee) return found("byUse", { holes: { part: text, others: fee.field, fee: fee.text }, related: [fee.field] });
    const fixed = valueOf(sheet.read("35.2", readYesNo));
    const monthly = readingsOf(sheet.read("36.2", readMoney) ?? []).some((money) => money.value.yen > 0);
    const none = fixed?.answer === "no" && fixed.explicit && fixed.details === undefined;
    return none && monthly ? found("noCharge", { related: ["35.2", "36.2"] }) : ok;
  },
});

function feeByUse(sheet: Sheet): { readonly field: string; readonly text: string } | undefined {
  for (const field of ["36.2", "36.1"]) {
    const plain = normaliseForMatching(sheet.text(field) ?? "");
    const match = DENIED.test(plain) ? null : BY_USE.exec(plain);
    if (match) return { field, text: match[0] };
  }
  return undefined;
}
