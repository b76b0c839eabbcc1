import { type Found, isRead, readDates, readDurations, readVoltages } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Reader } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

/** What an answer that says yes goes on to give. */
const VALUES: Readonly<Record<FieldId, Reader<readonly Found<unknown>[]>>> = {
  "15.1": (text) =>
    wordsIn(
      text,
      /(?:東証|名証|札証|福証|証券取引所) ?(?:プライム|スタンダード|グロース|ネクスト|アンビシャス|市場)|(?:プライム|スタンダード|グロース)市場/,
    ),
  "17.1": (text) => wordsIn(text, /電子公告|官報|新聞|ホームページ|ウェブサイト|Webサイト/),
  "28.2": readDates,
  "61.1": (text) => wordsIn(text, /[0-9] ?[kMG]bps/i),
  "69.1": (text) => wordsIn(text, /証明書|SSL|TLS|SPF|DKIM|DMARC/),
  "74.1": readDurations,
  "76.1": readDurations,
  "80.1": readVoltages,
  "82.1": readDurations,
};
/** Words that only a yes goes on with. */
function wordsIn(text: string, words: RegExp): Found<unknown>[] {
  const match = words.exec(text.normalize("NFKC"));
  return match ? [{ kind: "read", value: match[0], text: match[0], start: match.index, end: match.index + match[0].length }] : [];
}

/** A no may tell what is to come, and what there was. */
const OTHER_TIME = /義務|ため|不要|予定|計画|検討|まで|以前|終了|廃止/;

/** A no does not go on with the values that a yes would give. */
export const noWithValues = defineRule({
  id: "no-with-values",
  severity: "warning",
  fields: Object.keys(VALUES),
  messages: {
    valued: {
      ja: "「なし」と答えたうえで「{part}」と記述されています。「あり」の誤りでないかを確認してください。",
      en: 'The answer is no, and goes on with "{part}". Please check whether yes is meant.',
    },
  },
  documentation: {
    title: { ja: "「なし」のあとに値が記述されている", en: "A no that goes on with values" },
    why: {
      ja: "更新のときに有無と内容の片方だけが直されると、どちらが正しいのか利用者には分かりません。",
      en: "Where only the word or only the details were brought up to date, a reader cannot tell which is right.",
    },
    fails: { answers: { "28.2": "なし(2023/5/10 画面を刷新)" } },
    passes: { answers: { "28.2": "あり(2023/5/10 画面を刷新)" } },
  },
  check({ field, text }, sheet) {
    const reader = VALUES[field.id];
    const value = reader && sheet.read(field.id, reader)?.find(isRead);
    const answer = yesNoOf(field, sheet);
    if (!value || !answer) return notApplicable;
    if (answer.answer !== "no" || !answer.explicit || OTHER_TIME.test(text)) return ok;
    return needsReview("valued", { holes: { part: value.text } });
  },
});
