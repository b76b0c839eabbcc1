import type { Field } from "../../form";
import { wordsOf } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import { remembered } from "../../text/remembered";

/** What an answer to a question for yes or no begins with. */
export const YES_NO = /^(?:あり|なし|有|無|はい|いいえ|可|不可|○|×|実施|取得)/u;

/** An answer to such a question that says nothing else. */
export const YES_NO_ALONE = /^(?:あり|なし|有り?|無し?|はい|いいえ|可|不可|○|×)$/u;

/** Prefectures as lists of offices name them, without 都道府県. */
const PREFECTURES =
  /北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄/;

/** What words that an answer has in common with its prompt make it look better, at most. */
export const MOST_SHARED = 1.5;

/**
 * How well a text answers a field: above 0 where it has the look of what the prompt asks for, below 0 where it cannot
 * be that. Only the look: what the answer says is for the rules.
 */
export function fitOf(field: Field, text: string): number {
  const plain = plainOf(text);
  if (plain === "" || /^[-―ー]$/.test(plain)) return 0;
  return lookOf(field, plain) + Math.min(MOST_SHARED, sharedWords(field.prompt, text) / 4);
}

/** As {@link fitOf} without the words that a text shares with the prompt, which pieces of the prompt itself share most. */
export function likenessToAnswer(field: Field, text: string): number {
  const plain = plainOf(text);
  return plain === "" ? 0 : lookOf(field, plain);
}

/** A text is held against one field after the other. */
const plainOf = remembered((text) => text.normalize("NFKC").trim());

function lookOf(field: Field, plain: string): number {
  const has = (pattern: RegExp, without = -1): number => (pattern.test(plain) ? 1 : without);
  switch (field.answer.kind) {
    case "date":
      return has(/\d{4}\s*[年/.-]\s*\d{1,2}|(?:昭和|平成|令和)\s*[\d元]/);
    case "year":
      return has(/^\D{0,6}(?:1[89]|20)\d{2}(?!\d)|(?:明治|大正|昭和|平成|令和)/);
    case "elapsedYears":
      return /^\D{0,4}(?:1[89]|20)\d{2}年?$/.test(plain) ? -1 : has(/\d\s*(?:年|[ヶかカケ箇]?月)/);
    case "age":
      return has(/\d{2}\s*[歳才]?/);
    case "address":
      return has(/[都道府県市区町村]|〒/);
    case "placeList":
      return has(/[都道府県市区町村]|本社|支[店社]|営業所/, PREFECTURES.test(plain) ? 1 : -0.5);
    case "money":
      return has(/\d[\d,]*\s*(?:[百千万億兆]|円)|[¥￥]\s*\d|非公[開表]/);
    case "fee":
      return has(/円|[¥￥]|無料|見積|なし|料金/, -0.3);
    case "rate":
      return has(/\d\s*(?:%|パーセント|倍|年)|実績/, -0.5);
    case "servicePattern":
      return has(/パターン|\d/);
    case "count":
      return has(/\d|[一二三四五六七八九十百千]/, -0.5);
    case "interval":
    case "duration":
      return has(
        /\d\s*(?:秒|分|時間|日|週|[ヶかカケ箇]?月|年|回)|毎[日時週月年朝夕晩夜]|[日週月年]次|四半期|半[年期]|[年月週日]に?[一二三四][回度]|常時|随時|即時|リアルタイム/,
        -0.3,
      );
    case "leadTime":
      return has(/\d\s*(?:日|週間?|[ヶかカケ箇]?月|年|営業日)|前/, -0.3);
    case "generations":
      return has(/世代|\d/, -0.5);
    case "hours":
      return has(/\d\s*[:時]|24時間|365日|営業日|平日|曜/, -0.3);
    case "contact":
      return has(/@|\d{2,4}-\d{2,4}|https?:|メール|電話|TEL/i, -0.3);
    case "choice":
      return saysOption(plain, field.answer.options) || /^[(（]?[①-⑨1-9]/u.test(plain) ? 1 : -0.3;
    case "yesNo":
    case "yesNoWithDetails":
      return YES_NO.test(plain) || saysOption(plain, [field.answer.yes, field.answer.no]) ? 1 : 0;
    case "attachment":
      return has(/添付|別[紙添]/, 0);
    case "name":
    case "personList":
    case "shareholderList":
    case "nameList":
    case "documentList":
    case "text":
      return 0;
  }
}

function saysOption(plain: string, options: readonly string[]): boolean {
  const reduced = reducedText(plain);
  return options.some((option) => reduced.includes(reducedText(option)));
}

/** Words that nearly every prompt has, so that sharing them says nothing. */
const COMMON = /申請した|aspsaas|サビス|がある場合|の有無|事業者|の名称|記述|方法|利用者|対策|実施/gu;

const uncommon = remembered((prompt) => reducedText(prompt).replace(COMMON, "\u0001"));

/** Whether a text has words of the question to a field, so that it is hardly another's (実ユーザ数). */
export const isInWordsOf = ({ prompt }: Field, text: string): boolean => sharedWords(prompt, text) > 0;

/** Fewer characters are shared by chance. */
const FEWEST_SHARED = 3;

/** Length of the longest run of characters that a prompt and an answer share, common words aside; 0 where it is short. */
export function sharedWords(prompt: string, answer: string): number {
  const one = uncommon(prompt);
  const other = reducedText(answer).slice(0, 200).replace(COMMON, "\u0002");
  let longest = 0;
  // For each place of the answer, how long a run ends there with the prompt's character: from the end, in one row.
  const runs = new Uint8Array(other.length + 1);
  for (let index = 0; index < one.length; index += 1) {
    const character = one.charCodeAt(index);
    for (let place = other.length; place >= 1; place -= 1) {
      const length = other.charCodeAt(place - 1) === character ? (runs[place - 1] ?? 0) + 1 : 0;
      runs[place] = length;
      if (length > longest) longest = length;
    }
  }
  return longest >= FEWEST_SHARED ? longest : 0;
}

/** A plain yes or no, or what stands for one in some questions. */
const PLAIN = new RegExp(`${YES_NO_ALONE.source}|^(?:否|される|されない)$`, "u");

/** Whether a text begins with a plain yes or no and ends with another: one of them may be its neighbour's. */
export function saysTwice(text: string): boolean {
  const words = wordsOf(text).filter((word) => word !== "");
  return words.length > 1 && [words[0], words.at(-1)].every((word) => PLAIN.test(word ?? ""));
}
