import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** That there are documents, and not what they are called. */
const UNNAMED =
  /^(?:(?:あり|有り?|[〇○])[\s:、(]{0,3})?(?:社内)?(?:規[程定則]|文書|方針|マニュアル|規約|書類)?(?:類|等)?(?:を|が|は)?(?:あり|有り?|整備(?:済み?|している|しています)?|制定(?:済み?|している|しています)|策定(?:済み?|している|しています)|完備)?[)。]?$/;

/** Documents are named. */
export const documentsUnnamed = defineRule({
  id: "documents-unnamed",
  severity: "warning",
  fields: ["24.1", "25.1", "26.1", "90.1"],
  messages: {
    unnamed: {
      ja: "文書の名称が記述されていません。「情報セキュリティ基本方針」のように名称を記述してください。",
      en: "The documents are not named. Write their names, such as 情報セキュリティ基本方針.",
    },
  },
  documentation: {
    title: { ja: "文書の名称が記述されていない", en: "Documents without names" },
    why: {
      ja: "名称があると、どのような文書が整っているかを利用者が確かめられます。",
      en: "With the names users can see which documents there are.",
    },
    fails: { answers: { "24.1": "規程類を整備済み" } },
    passes: { answers: { "24.1": "情報セキュリティ基本方針、情報管理規程" } },
  },
  check({ text }) {
    const plain = normaliseForMatching(text).trim();
    // Plain yes has a rule of its own.
    return UNNAMED.test(plain) && !/^(?:あり|有り?|[〇○]|はい)$/.test(plain) ? found("unnamed") : ok;
  },
});
