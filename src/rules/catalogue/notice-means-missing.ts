import { normaliseForMatching, readDurations } from "../../answers";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

const MEANS =
  /[A-Za-z]|メール|郵|書面|文書|通知|告知|掲|電話|ホームページ|サイト|ページ|画面|会報|フォーム|ファクシミリ|訪問|連絡|案内|表示|お知らせ/;

/** The way of notice is a way, not a time. */
export const noticeMeansMissing = defineRule({
  id: "notice-means-missing",
  severity: "warning",
  fields: ["32.2", "91.2"],
  messages: {
    missing: {
      ja: "告知方法が求められていますが、「{text}」からは方法が読み取れません。「電子メール」のように方法を記述してください。",
      en: 'The field asks how notice is given; "{text}" does not say it. Name the way, such as 電子メール.',
    },
  },
  documentation: {
    title: { ja: "告知の方法が記述されていない", en: "No way of notice" },
    why: {
      ja: "告知時期と取り違えて記述されることがあります。方法が分からないと、利用者は告知を見落とします。",
      en: "The time of notice is sometimes written here. Without the way, users miss the notice.",
    },
    fails: { answers: { "32.2": "3ヶ月前" } },
    passes: { answers: { "32.2": "電子メール" } },
  },
  check({ field, text }, sheet) {
    const timed = (sheet.read(field.id, readDurations) ?? []).length > 0;
    return timed && !MEANS.test(normaliseForMatching(text)) ? found("missing", { holes: { text } }) : ok;
  },
});
