import type { AnswerForm, Field } from "../../form";
import { likenessToAnswer, YES_NO, YES_NO_ALONE } from "../answers/fit";
import { asksYesOrNo } from "../answers/kinds";
import { isOnTopic } from "../answers/topics";

type Kind = AnswerForm["kind"];

const REMARK = "\\s*(?:[(][^()]{1,30}[)])?";
const whole = (answer: string): RegExp => new RegExp(`^(?:${answer})${REMARK}$`, "u");
const SPAN = "(?:秒|分|時間|日|週間?|[ヶかカケ箇]?月|年)";

/** From one time of the day to another. */
const TIMES = /\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)\s?[~〜-]\s?翌?日?\s?\d{1,2}(?::\d{2}|時)/u;

/** How often in a year or a month (四半期に一度). */
const HOW_OFTEN = "(?:四半期|半[年期]|[年月週日])(?:に|ごと|毎)?\\s?(?:[一二三四\\d]\\s?[回度])?";

/** What the whole of an answer is, of the kinds that say it. */
const WHOLE: Readonly<Partial<Record<Kind, RegExp>>> = {
  date: whole("\\d{4}[年/.-]\\s?\\d{1,2}[月/.-]\\s?\\d{1,2}日?|(?:昭和|平成|令和)\\s?[\\d元]{1,2}年\\d{1,2}月\\d{1,2}日"),
  year: whole("(?:(?:1[89]|20)\\d{2}年?|(?:明治|大正|昭和|平成|令和)\\s?[\\d元]{1,2}年)(?:\\s?\\d{1,2}月)?"),
  elapsedYears: whole("\\d{1,3}\\s?(?:年(?:\\s?\\d{1,2}\\s?[ヶかカケ箇]?月)?|[ヶかカケ箇]月)"),
  age: whole("\\d{2}\\s?[歳才]?"),
  money: whole("[\\d,.百千万億兆]+円|[¥￥][\\d,.]+"),
  count: whole("約?[\\d,.]+\\s?万?(?:名|人|社|件|契約|施設|[ヶかカケ箇]所|代理店|団体|ユーザー?|ID|法人)?(?:以上)?"),
  rate: whole("約?[\\d,.]+\\s?(?:%|パーセント)(?:以上)?"),
  generations: whole("[\\d,.]+\\s?世代(?:前(?:まで)?)?"),
  leadTime: whole("\\d{1,3}\\s?(?:日|週間?|[ヶかカケ箇]?月|年|営業日)以?前(?:まで(?:に)?)?"),
  servicePattern: whole("(?:パターン(?:番号)?\\s?:?\\s?)?\\d{1,2}[^\\d]{0,12}?\\d[\\d.]*\\s?%(?:以上)?"),
  interval: whole(`\\d{1,4}\\s?${SPAN}(?:間隔|毎|ごと|以内)?(?:に\\d回)?|毎[日時週月年]|[日週月年]次|${HOW_OFTEN}|常時|随時`),
  duration: whole(`\\d{1,4}\\s?${SPAN}(?:間隔|毎|ごと|以内)?(?:に\\d回)?|毎[日時週月年]|[日週月年]次|常時|随時`),
};

const FIGURES = Object.values(WHOLE);

/** One of several figures that an answer lists, each with what it is the figure of (国内5拠点、国外2拠点; サーバ:1分 通信機器:3分). */
const LISTED: Readonly<Partial<Record<Kind, RegExp>>> = {
  count: /^[^\d]{0,10}[\d,.]+万?[^\d]{0,6}$/u,
  interval: new RegExp(`^[^\\d]{0,24}\\d{1,4}${SPAN}(?:間隔|毎|ごと|以内)?$`, "u"),
};

/** Names of what the figures of a list are of are no longer than this. */
const LONGEST_NAME = 24;

/** Whether a text lists figures of a kind, and ends with one, or with what there is none of. */
function isListOf(kind: Kind, text: string): boolean {
  const listed = LISTED[kind];
  const entries = text.split(/[、・/\s]+|,(?!\d)/u).filter((entry) => entry !== "");
  const figures = entries.filter((entry) => listed?.test(entry));
  const areNames = entries.every((entry) => figures.includes(entry) || (!/\d/u.test(entry) && entry.length <= LONGEST_NAME));
  const last = entries.at(-1) ?? "";
  return figures.length > 0 && entries.length > 1 && areNames && (figures.includes(last) || /(?:なし|無し?)$/u.test(last));
}

/** Kinds that are told in words, or by names. */
const IN_WORDS: ReadonlySet<Kind> = new Set<Kind>([
  "name",
  "personList",
  "shareholderList",
  "nameList",
  "documentList",
  "text",
  "placeList",
  "address",
]);

/** What a text is worth that is the whole of an answer, and of a plain yes or no; of one that has a part that looks like it. */
export const BEST = 1.4;
const YES = 1.15;
const PART = 0.7;

/** What a figure takes off that stands where words are asked for. */
const STRANGE = 0.5;

/** Lengths, in characters, up to which a figure is one, an answer is hardly anything else, and a name or yes is plain. */
const LENGTH = { figure: 24, most: 40, plain: 30 } as const;

/**
 * How much a text looks like the whole answer to a field: {@link BEST} where hardly anything else is asked for with it, below
 * 0 where it hardly can be one.
 * @param text in half-width characters where there are such
 */
export function looksWhole(field: Field, text: string): number {
  const { kind } = field.answer;
  const likeness = likenessToAnswer(field, text);
  const own = WHOLE[kind];
  if (own) {
    if (own.test(text) || isListOf(kind, text)) return BEST;
    if (text.length > LENGTH.figure) return likeness - (text.length > LENGTH.most ? 1 : 0.5);
    return likeness > 0 ? PART : likeness;
  }
  if (kind === "hours") return hoursLook(text, likeness);
  if (kind === "choice") return choiceLook(field, text, likeness);
  if (asksYesOrNo(field)) {
    if (YES_NO_ALONE.test(text)) return YES;
    const says = mentionsYesOrNo(text) ? likeness : Math.min(0, likeness) - NO_YES;
    return Math.min(BEST, says + topicOf(field, text) - (kind === "yesNo" && text.length > LENGTH.plain ? 0.5 : 0));
  }
  if (!IN_WORDS.has(kind)) return likeness;
  const isFigure = YES_NO_ALONE.test(text) || FIGURES.some((each) => each.test(text));
  if (text.length <= LENGTH.figure && isFigure) return likeness - STRANGE;
  if (kind === "name") return likeness + nameLook(field, text);
  return likeness + topicOf(field, text) + endLook(kind, text);
}

/** An address is more than its postal code, and holders are told with their shares. */
function endLook(kind: Kind, text: string): number {
  if (kind === "address") return /^〒?\s?\d{3}-\d{4}$/u.test(text) ? -0.5 : 0;
  if (kind === "shareholderList") return /%\)?(?:ほか|他|等)?[。]?$/u.test(text) ? 0.2 : -0.3;
  return 0;
}

/** What words of the topic that a question has are worth, and their lack in more than a word or two. */
const TOPIC = { told: 0.35, missed: -0.1 } as const;
const SHORT = 8;

function topicOf(field: Field, text: string): number {
  const isOn = isOnTopic(field, text);
  if (isOn === undefined) return 0;
  return isOn ? TOPIC.told : text.length >= SHORT ? TOPIC.missed : 0;
}

/** Whether a text opens with yes or no, closes with it, or says it of something. */
const mentionsYesOrNo = (text: string): boolean =>
  YES_NO.test(text) || /(?:あり|なし|[有無]り?|可|否)[。)]?$|:\s?(?:あり|なし|[有無])/u.test(text);

/** What it takes off that a text does not mention yes or no where it is asked for. */
const NO_YES = 0.3;

/** Days and a span of the day are both told, in this order. */
function hoursLook(text: string, likeness: number): number {
  const times = TIMES.exec(text);
  if (!times) return Math.min(likeness, /24時間|なし|無し|随時|不定期/u.test(text) ? 1 : 0.4);
  const behind = text.slice(times.index + times[0].length);
  if (times.index === 0 || /[曜日祝]$/u.test(behind.replace(/\([^()]*\)/gu, ""))) return PART;
  return BEST;
}

function choiceLook({ answer }: Field, text: string, likeness: number): number {
  if (answer.kind !== "choice") return likeness;
  if (answer.options.some((option) => option.normalize("NFKC") === text)) return BEST;
  const longest = Math.max(...answer.options.map(({ length }) => length));
  return text.length > longest + LENGTH.figure ? likeness - 1 : likeness;
}

/** A person's name is its two words, and any name is short. */
function nameLook({ prompt }: Field, text: string): number {
  if (text.length > LENGTH.plain) return -0.6;
  if (!prompt.includes("氏名")) return 0;
  if (/^[\p{Script=Han}々ァ-ヶー]{1,6}\s[\p{Script=Han}々ぁ-んァ-ヶー]{1,6}(?:\s?\([^()]*\))?$/u.test(text)) return 0.3;
  return /^\p{Script=Han}{1,2}$/u.test(text) ? -0.3 : 0;
}
