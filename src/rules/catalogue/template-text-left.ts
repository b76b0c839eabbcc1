import { normaliseForMatching } from "../../answers";
import { isPlaceholder } from "../placeholder";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** The form's own notes, marks of a draft, and blanks that were to be filled in. */
const LEFT =
  /<?(?:前記述と合わせて)?[0-9]{2,4}字以内で記述>|[(【\[](?:執筆|作成|編集|記入|更新|確認|修正)中[)】\]]|[(【\[](?:要確認|要修正|要記入|下書き|ドラフト|仮置き)[)】\]]|ここに(?:記入|入力|記述)|(?:ダミー|サンプル)テキスト|[○〇●△]{2,4}(?=株式会社|社|様|部|課|室|年|月|円|サービス|センター)|(?:株式会社|第)[○〇●△]{2,4}|[x×X]{3,5}(?=株式会社|社|年|円|[@-])/;
/** A piece of the prompt that asks, copied instead of an answer. */
const ASKING = /(?:名称|氏名|有無|可否|数値|概要|方法|金額|比率|か否か|所在地|連絡先)$/;

/** Nothing of the form's own notes and of a draft is left in an answer. */
export const templateTextLeft = defineRule({
  id: "template-text-left",
  severity: "warning",
  fields: () => true,
  messages: {
    left: {
      ja: "「{part}」が残っています。様式の注記や下書きの印であれば取り除き、内容を記述してください。",
      en: '"{part}" is left in the answer. If it is a note of the form or a mark of the draft, take it out and write the answer.',
    },
    prompt: {
      ja: "「{part}」は設問の言葉です。設問への答えを記述してください。",
      en: '"{part}" is taken from the prompt. Write the answer to it.',
    },
  },
  documentation: {
    title: { ja: "様式の注記や下書きの印が残っている", en: "Notes of the form or marks of a draft" },
    why: {
      ja: "前回の申請書や記入例から作ると、直し忘れた箇所がそのまま公開されることがあります。",
      en: "Where a sheet is made from a model or from last time's, places that were forgotten are published as they are.",
    },
    fails: { answers: { "30.2": "あり:○○社の請求書サービスと連携" } },
    passes: { answers: { "30.2": "あり:請求書サービスと連携" } },
  },
  subjects: "always",
  check({ field, answer }) {
    if (answer.state !== "answered") return notApplicable;
    const plain = normaliseForMatching(answer.value).trim();
    const part = LEFT.exec(plain)?.[0];
    if (part !== undefined) return needsReview("left", { holes: { part } });
    // A mandatory field whose whole answer is its prompt is missing, by a rule of its own.
    if (field.requirement !== "optional" && isPlaceholder(answer.value, field)) return notApplicable;
    const copied = plain.length >= 4 && ASKING.test(plain) && normaliseForMatching(field.prompt).includes(plain);
    return copied ? needsReview("prompt", { holes: { part: answer.value.trim() } }) : ok;
  },
});
