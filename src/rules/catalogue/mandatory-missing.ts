import { isPlaceholder } from "../placeholder";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** A mandatory field needs an answer: なし is one, 「-」 or 未定 is none. */
export const mandatoryMissing = defineRule({
  id: "mandatory-missing",
  severity: "error",
  fields: (field) => field.requirement !== "optional",
  subjects: "always",
  messages: {
    blank: {
      ja: "必須項目ですが、記述がありません。「{prompt}」に答えてください。該当しない場合は「なし」とその理由を記述してください。",
      en: 'This field is mandatory but has no answer. Answer "{prompt}". If nothing applies, write なし and the reason.',
    },
    lost: {
      ja: "必須項目ですが、記述を読み取れませんでした。シートにこの欄がないか、取り込み元の文書から読み取れていません。「{prompt}」の欄を確かめ、記述してください。",
      en: 'This field is mandatory, but no answer could be read: the sheet has no row for it, or the imported document did not yield it. Look for the row "{prompt}" and fill it in.',
    },
    placeholder: {
      ja: "必須項目ですが、「{text}」だけでは記述になりません。「{prompt}」に答えてください。該当しない場合は「なし」とその理由を記述してください。",
      en: 'This field is mandatory, and "{text}" alone is not an answer. Answer "{prompt}". If nothing applies, write なし and the reason.',
    },
  },
  documentation: {
    title: { ja: "必須項目の記述がない", en: "A mandatory field has no answer" },
    why: {
      ja: "必須項目と必須○項目は、すべて記述することが情報開示認定の前提です。空欄のほか、「-」「未定」「同上」や設問の写しも、記述のないものとして扱います。",
      en: "Certification of a disclosure presumes that every 必須 and 必須○ field is answered. A dash, 未定, 同上 or a copy of the prompt counts as no answer, just as an empty cell does.",
    },
    fails: { answers: { "2.1": "-" } },
    passes: { answers: { "2.1": "株式会社あおぞら業務支援" } },
  },
  check({ field, answer, text }) {
    const holes = { prompt: field.prompt, text };
    if (answer.state === "lost") return found("lost", { holes });
    if (answer.state === "blank" || text.trim() === "") return found("blank", { holes });
    return isPlaceholder(text, field) ? found("placeholder", { holes }) : ok;
  },
});
