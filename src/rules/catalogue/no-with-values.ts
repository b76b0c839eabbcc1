import { type Found, isRead, readDates, readDurations, readVoltages } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Reader } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

/** A list that begins on the next line. */
const LISTED = /\n ?[・●■◆][^\n]{4,40}/;
/** A department or meeting, of which nothing more is said: 総務部が兼務 explains the no. */
const DEPARTMENT = /[^\s、。()なし無い]{2,16}(?:室|部|課|委員会|会議)(?=[、(\s]|$)/;
/** The title of a document, of which nothing more is said. */
const TITLE = /[^、。「」()なし無い]{2,30}(?:規約|約款|手順書|規程|要領|合意書|仕様書)(?=[)、」]|$)/;
/** The name of a document. */
const DOCUMENT =
  /「[^」\n]{1,30}(?:規程|規定|規則|基準|指針|方針|規範|マニュアル|手順書?|ガイドライン|要領)」|[^\s、。「」()なし無い]{2,16}(?:管理|対応)(?:規程|要領|基準|手順書|マニュアル)/;

/** What an answer that says yes goes on to give. */
const VALUES: Readonly<Record<FieldId, Reader<readonly Found<unknown>[]>>> = {
  "15.1": (text) =>
    wordsIn(
      text,
      /(?:東証|名証|札証|福証|証券取引所) ?(?:プライム|スタンダード|グロース|ネクスト|アンビシャス|市場)|(?:プライム|スタンダード|グロース)市場/,
    ),
  "17.1": (text) => wordsIn(text, /電子公告|官報|新聞|ホームページ|ウェブサイト|Webサイト/),
  "23.1": (text) => [...wordsIn(text, LISTED), ...wordsIn(text, DEPARTMENT)],
  "25.1": (text) => wordsIn(text, DOCUMENT),
  "26.1": (text) => wordsIn(text, DOCUMENT),
  "28.2": readDates,
  "30.2": (text) => wordsIn(text, LISTED),
  "33.1": (text) => wordsIn(text, LISTED),
  "33.2": (text) => wordsIn(text, LISTED),
  "33.3": (text) => wordsIn(text, /返却(?:する|します|いたします|し、)/),
  "38.1": (text) => readDurations(text).filter((found) => isRead(found) && found.value.relation === "before"),
  "39.3": (text) => wordsIn(text, LISTED),
  "41.1": (text) => wordsIn(text, LISTED),
  "42.1": (text) => wordsIn(text, LISTED),
  "57.1": (text) => wordsIn(text, /更新間隔 ?[:：]|リリース(?:後|から)[^。\n]{0,10}以内/),
  "61.1": (text) => wordsIn(text, /[0-9] ?[kMG]bps/i),
  "63.1": (text) => wordsIn(text, /ファイ[アヤ]ー?ウォール|WAF|セキュリティグループ/),
  "64.1": (text) => wordsIn(text, /侵入(?:検知|防御)|(?<![A-Za-z])(?:IDS|IPS)(?![A-Za-z])|GuardDuty|Defender|SOC監視/),
  "66.1": (text) => wordsIn(text, DOCUMENT),
  "69.1": (text) => wordsIn(text, /証明書|SSL|TLS|SPF|DKIM|DMARC/),
  "74.1": readDurations,
  "73.2": (text) => wordsIn(text, /(?:免震|制震|制振)(?:構造|装置)/),
  "76.1": readDurations,
  "77.1": (text) => wordsIn(text, /ガス系消火|窒素|ハロン|ハロゲン|二酸化炭素/),
  "80.1": readVoltages,
  "82.1": readDurations,
  "83.2": (text) => wordsIn(text, TITLE),
  "90.1": (text) => wordsIn(text, TITLE),
  "82.3": (text) => wordsIn(text, /ICカード|静脈|指紋|虹彩|顔認証|生体認証/),
};
/** Words that only a yes goes on with. */
function wordsIn(text: string, words: RegExp): Found<unknown>[] {
  const match = words.exec(text.normalize("NFKC"));
  return match ? [{ kind: "read", value: match[0], text: match[0], start: match.index, end: match.index + match[0].length }] : [];
}

/** Where the words of other times belong to the answer itself: 契約終了後 */
const EXPLAINS: Readonly<Record<FieldId, RegExp>> = {
  "38.1": /推奨|お願い|任意|望まし|可能|ため|以外|ではな/,
  "33.3": /ため|不要|義務|ではな|お客様|自身/,
};

/** The words themselves are denied: 免震構造・制震構造なし. */
const DENIED_AFTER = /^[^。\n]{0,12}(?:なし|無し|無い|ない|未)/;

/** A no may tell what is to come, and what there was. */
const OTHER_TIME = /義務|ではな|でな|代わり|対象外|ため|不要|予定|計画|検討|まで|以前|終了|廃止/;

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
    if (answer.answer !== "no" || !answer.explicit || (EXPLAINS[field.id] ?? OTHER_TIME).test(text)) return ok;
    if (DENIED_AFTER.test(text.slice(value.end))) return ok;
    return needsReview("valued", { holes: { part: value.text } });
  },
});
