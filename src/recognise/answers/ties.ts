import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import { columnsOf } from "../../text/widths";
import { hasPageSign, isPagesTalk } from "../layout/page-signs";
import { maskOf } from "../words/markers";
import { GOES_ON, UNFINISHED } from "./going-on";
import { ONE_FIGURE } from "./kinds";

/**
 * Whether each line of an answer is tied to the lines above it, or to what the field asks for, so that it hardly is a page's
 * that happens to stand there.
 */
export function areTied(field: Field, lines: readonly string[]): boolean {
  return (
    isWrapped(lines) || lines.every((line, index) => index === 0 || isTied(field, lines.slice(0, index), line, lines[index + 1]))
  );
}

function isTied(field: Field, above: readonly string[], line: string, below: string | undefined): boolean {
  const plain = plainOf(line);
  const lines = above.map(plainOf);
  const [first = ""] = lines;
  const { kind } = field.answer;
  if (maskOf(first)) return false;
  if (goesOn(lines, plain)) return true;
  const takesLists = !ONE_FIGURE.has(kind) && !ANSWERED_AT_ONCE.has(kind) && !NOTHING.test(first);
  if (takesLists && isListed(line)) return !hasPageSign(plain) || [...above, below ?? ""].some(isListed);
  if (NOTE.test(plain)) return !isPagesTalk(plain) && !ADVERTISES.test(plain);
  if (NOTHING.test(first) || ANSWERED_AT_ONCE.has(kind)) return false;
  if (kind === "contact" && CONTACT.test(plain)) return true;
  if (kind === "name" && ROLE.test(lines.at(-1) ?? "") && PERSON.test(plain)) return true;
  const look = LOOKS[kind];
  if (!look && ((tellsOfDays(field, plain) && !isPagesTalk(plain)) || goesOnInSentences(lines, plain))) return true;
  if (hasPageSign(plain)) return false;
  return (look ? look.test(plain) : isAlike(lines, plain) || SETTLED.test(plain)) || speaksOf(field, lines, plain);
}

/**
 * Whether a line alone has the look of what a field asks for, or says that there is none; of kinds without a look, whether
 * a page would not have it.
 */
export function looksLikeAnswer(field: Field, line: string): boolean {
  const plain = plainOf(line);
  if (speaksOf(field, [], plain) || plain.includes("、")) return true;
  const { kind } = field.answer;
  const look = LOOKS[kind];
  if (kind !== "yesNo" && field.requirement !== "optional") return true;
  if (!look && kind !== "yesNo") return !hasPageSign(plain);
  return look?.test(plain) === true || NONE.test(plain) || (kind === "name" && PERSON.test(plain));
}

/** So many lines that end at one width, but for the last, were broken there. */
const FEWEST_WRAPPED = 4;
const NARROWEST = 40;
const NEAR = 4;

function isWrapped(lines: readonly string[]): boolean {
  const widths = lines.slice(0, -1).map(columnsOf);
  const widest = Math.max(...widths);
  return (
    lines.length >= FEWEST_WRAPPED &&
    !hasPageSign(lines.at(-1) ?? "") &&
    widest >= NARROWEST &&
    widths.every((width) => width > widest - NEAR) &&
    lines.slice(0, -1).every((line) => !SENTENCE_END.test(line))
  );
}

/** Whether a sentence follows a long one. */
function goesOnInSentences(above: readonly string[], line: string): boolean {
  return SENTENCE_END.test(line) && above.some((each) => each.length >= LONG && SENTENCE_END.test(each)) && !isPagesTalk(line);
}

const SENTENCE_END = /[。．]$/u;
const LONG = 30;

/** How an answer closes that says what was done about something. */
const SETTLED = /(?:済み?|不可|[にで]対応|(?:次|以下|下記)の(?:とおり|通り))[。:]?$/u;

const plainOf = (text: string): string => text.normalize("NFKC").trim();

/** Kinds that a first line answers wholly. */
const ANSWERED_AT_ONCE: ReadonlySet<Field["answer"]["kind"]> = new Set([
  "date",
  "year",
  "elapsedYears",
  "age",
  "yesNo",
  "choice",
  "attachment",
] as const);

/** An answer that says there is nothing. */
const NOTHING = /^(?:なし|無し?|特に(?:なし|無し)|該当(?:なし|無し|せず)|いいえ|非公[開表]|[-―ー])[。.]?$/u;

/** What adds to an answer. */
const NOTE = /^(?:[(（〔](?!広告|PR)|[※＊*]|注\d?[)）:]|ただし|但し|なお、|備考)/iu;

const LISTED = /^(?:[・‧●○◆◇■□▪-]|[(（]?\d{1,2}[.．)）、](?!\d)|[①-⑳㈠-㈩]|[<＜〈【「『])/u;

const isListed = (line: string): boolean => LISTED.test(line.trim());

/** What a page says in a note or in brackets. */
const ADVERTISES = /広告|スポンサー|掲載|更新|口コミ|レビュー|クリック|タップ|閲覧|[(（]PR/u;

/** What is said where there is nothing to tell. */
const NONE = /[無未非不否]|な[しい]|せず|対象外|[実準][績備]|中$|^[-―ー]$|^\d[\d.,]*$/u;

/** Whether the line above breaks off, or this one opens with the middle of a sentence. */
function goesOn(above: readonly string[], line: string): boolean {
  const last = above.at(-1) ?? "";
  if (last.length >= LONG && /[にでともや]$/u.test(last)) return true;
  return (
    UNFINISHED.test(last) ||
    /[をがのは:]$|及び$|または$|又は$/u.test(last) ||
    isOpen(above.join("")) ||
    GOES_ON.test(line) ||
    JOINS.test(line)
  );
}

const JOINS = /^(?:及び|並びに|又は|または|かつ|および|ならびに|(?:ほか|他)に?\d+[社名人])/u;

function isOpen(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return count(/[(（「『【〔]/gu) > count(/[)）」』】〕]/gu);
}

const COMPANY =
  /会社|法人|[(（][株有社財]|銀行|金庫|信金|組合|協会|連合|連盟|会議所|機構|財団|協議会|コンソーシアム|学会|工業会|同友会|商工|フォーラム|[省庁]$|大学|病院|\b(?:Inc|Ltd|LLC|Corp|Co|GmbH|K\.K|S\.A)\b/u;

/** A name of two words, the first of which has no kana of sentences. */
const PERSON =
  /^[\p{Script=Han}\p{Script=Katakana}]{1,4} [\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,5}(?: ?\(.*)?$/u;

const ROLE = /取締役|監査役|執行役|代表|社長|会長|理事|監事|顧問|相談役|部長|本部長|室長|支配人|社員|\bC[A-Z]O\b|^(?:ほか|他)/u;

const FIGURE_ENDS =
  /\d\s*(?:秒|分|時間?|日|週間?|営業日|[ヶかカケ箇]月|月|年|回|%|円|倍|世代)(?:前|以内|以上|以下|未満|程度|間|ごと|毎|おき|まで|後|[/／](?:日|週|月|年))?(?:\s*[(（].*[)）])?[。]?$|[日週月年]次$|^\D{0,12}(?:毎[日時週月年]|常時|随時|即時)/u;

const either = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join("|"), "iu");

/** A number or an address, or what is one by its name. */
const CONTACT =
  /^(?:[・(（])?(?:tel|電話(?:番号)?|fax|e-?mail|mail|メール(?:アドレス)?|電子メール|web|url|hp|ホームページ|住所|所在地)(?:$|[\s:：.(（\d])|^[\d-]{6,}|^https?:|^[\w.+-]+@|^〒/iu;

/** What lines of an answer look like, by its kind. */
const LOOKS: Partial<Record<Field["answer"]["kind"], RegExp>> = {
  count:
    /^(?:\d{1,2}[.．)）]\s*)?(?:国内|国外|海外|日本|うち|内訳|単体|連結|合計|計|最大|同時|実|常勤|非常勤|男|女|正社員|取締役|監査役).{0,24}\d|^\d[\d,]*\s*(?:名|人|社|[ヶかカケ箇]所|ユーザ|ID|ライセンス)(?:[(（].*[)）])?$/u,
  name: either(COMPANY, ROLE),
  personList: either(PERSON, ROLE),
  shareholderList: either(/\d\s*%|\d\s*株|持株/, COMPANY, PERSON),
  nameList: either(COMPANY, /^[\w.+#/() ,-]{3,}$|\d+\.\d+/),
  documentList:
    /規程|規定|規則|基準|方針|マニュアル|手順|ポリシー|指針|計画書?|要[領綱]|細則|ガイドライン|きまり|手引|policy|standard/iu,
  address: /^〒|\d+(?:丁目|番|号|階|F)|\d-\d|[都道府県市区町村].*\d|ビル|TEL|電話|\d{2,4}-\d{3,4}/iu,
  placeList: /[都道府県市区町村]|本[社店部]|支[店社]|営業所|国内|国外|海外|センター|オフィス|事業所|^なし$/u,
  money: /^\D{0,14}\d[\d,.]*\s*(?:[百千万億兆]{0,3}円|[百千万億])/u,
  fee: /\d\s*[百千万億]?円|[¥￥]\s*\d|無料|見積|別途|なし$/u,
  rate: either(/\d\s*[%倍](?:\s*[(（].*[)）])?$/, /^\d{4}[年./]/),
  servicePattern: /^パターン|\d\s*%/u,
  interval: FIGURE_ENDS,
  duration: FIGURE_ENDS,
  leadTime: FIGURE_ENDS,
  generations: FIGURE_ENDS,
  hours: /^(?:\D{0,6}(?:平日|土|日|祝|休|月|火|水|木|金|毎|年中|第\d)|\d{1,2}[:時]|24時間).*[\d日休]/u,
  contact: /(?:窓口|[係部課室]|センター|デスク)$/u,
};

/** Whether a line opens, ends or is built as one above it. */
function isAlike(above: readonly string[], line: string): boolean {
  const [head, tail, built] = [line.slice(0, 2), endOf(line), buildOf(line)];
  return above.some(
    (each) => each.slice(0, 2) === head || (tail.length > 1 && endOf(each) === tail) || (built !== "" && buildOf(each) === built),
  );
}

const endOf = (line: string): string =>
  reducedText(line)
    .replace(/\([^()]*\)$/u, "")
    .slice(-2);

/** `サーバ:5分`, `2012年5月 …`, `<標準> …`: what shows that lines are the entries of one list. */
function buildOf(line: string): string {
  if (DAY.test(line)) return "day";
  if (/^[^\s:]{1,24}[:：]\s*\S/u.test(line)) return "named";
  if (COMPANY.test(line)) return "company";
  return "";
}

const DAY = /^(?:(?:19|20)\d{2}|(?:昭和|平成|令和)\s*[\d元]+|同)\s*(?:年|[./-]\s*\d)/u;

/** Whether a line tells of a day where the field asks for what was done over the years. */
function tellsOfDays({ prompt, item }: Field, line: string): boolean {
  return DAY.test(line) && /年|歴|表彰|頻度/u.test(prompt + item.title);
}

/** What nearly any line of such a page may say. */
const COMMON =
  /サ[ーｰ]?ビス|クラウド|aspsaas|saas|情報|事業者?|会社|企業|業務|利用者?|提供|対応|実施|場合|有無|開示|認定|申請|システム|記述|内容|方法|お客様?|年間?/giu;

/** Whether a line has a word in common with the question or the lines above it. */
function speaksOf({ prompt, item }: Field, above: readonly string[], line: string): boolean {
  const known = [prompt, item.title, ...above].map((text) => plainOf(text).replace(COMMON, " ")).join(" ");
  return wordsOf(plainOf(line).replace(COMMON, " ")).some((word) => known.includes(word));
}

/** Pairs of kanji, and words of katakana or Latin letters. */
function wordsOf(text: string): string[] {
  const pairs = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] ?? "");
  return [...pairs, ...(text.match(/[\p{Script=Katakana}ー]{3,}|[A-Za-z]{2,}/gu) ?? [])];
}
