import { normaliseForMatching } from "../../answers";
import { plainName } from "../names";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** あり(製品名): the linkage is told product by product. */
const PER_PRODUCT = /(?:あり|有り?)\s?\(([^()\n]{2,40})\)/g;

/** Where linkages are told per product, those products are among the main software. */
export const linkedProductNotListed = defineRule({
  id: "linked-product-not-listed",
  severity: "warning",
  fields: ["51.1"],
  reads: ["30.2"],
  messages: {
    absent: {
      ja: "30.2では「{product}」の連携が記述されていますが、主要ソフトウェアに「{product}」がありません。申請の対象かどうかを確認してください。",
      en: '30.2 tells of a linkage of "{product}", which is not among the main software. Please check whether it belongs to the service.',
    },
  },
  documentation: {
    title: { ja: "連携の対象が主要ソフトウェアにない", en: "A linked product that is not listed" },
    why: {
      ja: "申請の対象となるソフトウェアの範囲が、項目によって違って見えます。",
      en: "The fields then disagree on what belongs to the service.",
    },
    fails: { answers: { "30.2": "あり(ボード) 会計と連携 あり(メール) 認証と連携", "51.1": "ボード、ファイル" } },
    passes: { answers: { "30.2": "あり(ボード) 会計と連携 あり(メール) 認証と連携", "51.1": "ボード、メール" } },
  },
  check({ text }, sheet) {
    const products = [...normaliseForMatching(sheet.text("30.2") ?? "").matchAll(PER_PRODUCT)].map((match) => match[1] ?? "");
    const listed = plainName(text).toLowerCase();
    const isListed = (product: string): boolean => listed.includes(plainName(product).toLowerCase());
    // At least one is listed: only then the brackets name products, not partners or remarks.
    if (products.length < 2 || !products.some(isListed)) return notApplicable;
    const absent = products.find((product) => !isListed(product));
    return absent === undefined ? ok : needsReview("absent", { holes: { product: absent } });
  },
});
