import type { AnswerForm, Field } from "../../form";
import { likenessToAnswer, YES_NO_ALONE } from "../answers/fit";
import { asksYesOrNo } from "../answers/kinds";

type Kind = AnswerForm["kind"];

const REMARK = "\\s*(?:[(][^()]{1,30}[)])?";
const whole = (answer: string): RegExp => new RegExp(`^(?:${answer})${REMARK}$`, "u");
const SPAN = "(?:秒|分|時間|日|週間?|[ヶかカケ箇]?月|年)";

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
  interval: whole(`\\d{1,4}\\s?${SPAN}(?:間隔|毎|ごと|以内)?(?:に\\d回)?|毎[日時週月年]|[日週月年]次|常時|随時`),
  duration: whole(`\\d{1,4}\\s?${SPAN}(?:間隔|毎|ごと|以内)?(?:に\\d回)?|毎[日時週月年]|[日週月年]次|常時|随時`),
};

const FIGURES = Object.values(WHOLE);

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
export const BEST = 1.3;
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
    if (own.test(text)) return BEST;
    if (text.length > LENGTH.figure) return likeness - (text.length > LENGTH.most ? 1 : 0.5);
    return likeness > 0 ? PART : likeness;
  }
  if (asksYesOrNo(field)) {
    if (YES_NO_ALONE.test(text)) return YES;
    return kind === "yesNo" && text.length > LENGTH.plain ? likeness - 0.5 : likeness;
  }
  if (!IN_WORDS.has(kind)) return likeness;
  const isFigure = YES_NO_ALONE.test(text) || FIGURES.some((each) => each.test(text));
  if (text.length <= LENGTH.figure && isFigure) return likeness - STRANGE;
  return kind === "name" && text.length > LENGTH.plain ? likeness - 0.6 : likeness;
}
