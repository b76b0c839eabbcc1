import { normaliseForMatching, readYesNo, valueOf } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const MEDIA =
  /テープ|LTO|光(?:ディスク|メディア)|DVD|磁気|可搬|外部媒体|リムーバブル|(?:媒体|メディア)(?:に|を|へ)[^。\n]{0,10}(?:保管|保存|搬送)/;
/** Which answer of another field does not go with a no. */
const PARTNERS: Readonly<Record<FieldId, FieldId>> = { "82.1": "82.3", "83.1": "83.2" };

/** Records of entry go with authentication, and locked cabinets with media. */
export const facilityContradiction = defineRule({
  id: "facility-contradiction",
  severity: "warning",
  fields: ["82.1", "83.1"],
  reads: (field) => (field.id === "83.1" ? ["83.2", "45.1", "45.2", "46.1"] : ["82.3"]),
  messages: {
    partner: {
      ja: "この項目は「{part}」ですが、{other}は「{partner}」となっています。この組み合わせで正しいかを確認してください。",
      en: 'This field is answered "{part}", while {other} says "{partner}". Please check that both are meant.',
    },
    media: {
      ja: "媒体を保管する鍵付きキャビネットは「{part}」ですが、{other}に「{partner}」とあります。媒体の保管方法を確認してください。",
      en: 'There is no locked cabinet for media ("{part}"), but {other} names "{partner}". Please check how the media are kept.',
    },
  },
  documentation: {
    title: { ja: "入退室・媒体の管理が項目によって合わない", en: "Entry and media: fields that disagree" },
    why: {
      ja: "個人認証があれば記録も残ることが多く、媒体へのバックアップがあれば保管場所も必要です。",
      en: "Authentication mostly leaves a record, and backups on media need a place to be kept.",
    },
    fails: { answers: { "45.1": "毎日、テープに保存", "83.1": "なし" } },
    passes: { answers: { "83.1": "あり", "83.2": "あり" } },
  },
  check({ field, text }, sheet) {
    const answer = valueOf(sheet.read(field.id, readYesNo));
    if (!answer) return notApplicable;
    if (answer.answer !== "no" || !answer.explicit) return ok;
    if (field.id === "83.1") {
      for (const other of ["45.1", "45.2", "46.1"]) {
        const partner = MEDIA.exec(normaliseForMatching(sheet.text(other) ?? ""))?.[0];
        if (partner !== undefined) return found("media", { holes: { part: text, other, partner }, related: [other] });
      }
    }
    const other = PARTNERS[field.id] ?? "";
    if (valueOf(sheet.read(other, readYesNo))?.answer !== "yes") return ok;
    return needsReview("partner", { holes: { part: text, other, partner: sheet.text(other) ?? "" }, related: [other] });
  },
});
