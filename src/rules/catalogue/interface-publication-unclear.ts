import { readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";
import { isBareYes } from "../yes-no";

/** Whether non-standard interfaces are published is said, not only that there are some. */
export const interfacePublicationUnclear = defineRule({
  id: "interface-publication-unclear",
  severity: "warning",
  fields: ["53.2"],
  messages: {
    unclear: {
      ja: "「{text}」だけでは、API等があることなのか、公表していることなのかが分かりません。「公表可」か「公表不可」かを記述してください。",
      en: '"{text}" alone may mean that there are interfaces, or that they are published. Write 公表可 or 公表不可.',
    },
  },
  documentation: {
    title: { ja: "API等の公表の可否が分からない", en: "Publication of interfaces unclear" },
    why: {
      ja: "設問は、標準的でないAPI等を使用している場合の公表の可否を求めています。",
      en: "The prompt asks whether non-standard interfaces are published where they are used.",
    },
    fails: { answers: { "53.2": "あり" } },
    passes: { answers: { "53.2": "公表可" } },
  },
  check({ text }) {
    return isBareYes(valueOf(readYesNo(text))) ? found("unclear", { holes: { text } }) : ok;
  },
});
