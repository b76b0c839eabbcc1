import { readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Documents that do not exist were not approved. */
export const approvalWithoutDocuments = defineRule({
  id: "approval-without-documents",
  severity: "warning",
  fields: ["24.2", "25.2", "26.2"],
  reads: (field) => [`${field.item.number}.1`],
  messages: {
    approved: {
      ja: "文書類は「{documents}」ですが、経営陣による承認は「{part}」となっています。文書の有無か承認の有無を確認してください。",
      en: 'The documents are answered "{documents}", but their approval "{part}". Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "文書がないのに承認されている", en: "Approval of documents that do not exist" },
    why: {
      ja: "承認の対象となる文書がなければ、承認もできません。文書名の記述漏れが疑われます。",
      en: "Where there is no document there is nothing to approve; probably its name was left out.",
    },
    fails: { answers: { "25.1": "なし", "25.2": "あり" } },
    passes: { answers: { "25.1": "あり:販売管理規程", "25.2": "あり" } },
  },
  check({ field, text }, sheet) {
    const documents = `${field.item.number}.1`;
    const exists = valueOf(sheet.read(documents, readYesNo));
    const approved = valueOf(sheet.read(field.id, readYesNo));
    if (sheet.text(documents) === undefined || !approved) return notApplicable;
    // The name of a document may hold a word of denial (反社会的勢力を排除しない…): only a plain no counts.
    if (approved.answer !== "yes" || exists?.answer !== "no" || !exists.explicit) return ok;
    return found("approved", { holes: { documents: sheet.text(documents) ?? "", part: text } });
  },
});
