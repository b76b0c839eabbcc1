import type { Field } from "../../form";
import { endsInBrackets } from "../../text/brackets";
import { LINE_END } from "../../text/line-ends";
import { endsInLink, isLinkAlone } from "../layout/link-ends";
import { hasPageSign, isPagesTalk } from "../layout/page-signs";
import { maskOf } from "../words/markers";
import { YES_NO } from "./fit";
import type { Reading } from "./readings";
import { speaksOf } from "./shared-words";

/**
 * Marks answers that a page's own words stand behind in the same line or cell, as the text of a link there does: only a
 * blank is between them, as between the words of an answer.
 */
export function doubtLooseTails(readings: readonly Reading[]): void {
  for (const { field, state, value, doubts } of readings) {
    if (state === "answered" && hasLooseTail(field, value)) doubts.add("page-words");
  }
}

/** Whether a line of an answer ends with words that a page has, and that nothing ties to what stands before them. */
export function hasLooseTail(field: Field, value: string): boolean {
  const lines = value.normalize("NFKC").split(LINES);
  return lines.some((each) => {
    const line = each.trim();
    // Pictures may be said to be seen elsewhere.
    if (field.answer.kind !== "attachment" && endsInLink(line)) return true;
    return tailsOf(line).some(([head, tail]) => isLoose(field, head, tail));
  });
}

const LINES = new RegExp(`[\n${LINE_END}]`, "u");

/** A link of more words is rare. */
const MOST_WORDS = 3;
const LONGEST = 24;

/** What stands before and behind each of the last blanks of a line. */
function tailsOf(line: string): [head: string, tail: string][] {
  const blanks = [...line.matchAll(/\s+/gu)].slice(-MOST_WORDS);
  return blanks
    .map(({ 0: blank, index }): [string, string] => [line.slice(0, index), line.slice(index + blank.length)])
    .filter(([, tail]) => tail.length <= LONGEST);
}

function isLoose(field: Field, head: string, tail: string): boolean {
  if (isOpen(head) || GOES_ON.test(tail) || (/[、。]/u.test(tail) && !isPagesTalk(tail))) return false;
  if (/[A-Za-z]$/u.test(head) && /^[A-Za-z]/u.test(tail)) return false;
  if (maskOf(head)) return true;
  if (addsTo(field, head, tail)) return false;
  const isComplete = COMPLETE[field.answer.kind]?.test(head) === true;
  if (isComplete && (TO_BE_SEEN.test(tail) || CALCULATED.test(tail))) return true;
  if (speaksOf(field, [head], tail, 1)) return false;
  if (isLinkAlone(tail) || (isComplete && !FIGURE.test(tail) && !MORE_OF_IT.has(field.answer.kind))) return true;
  return !isAnswersOwn(field, head, tail) && hasPageSign(tail);
}

/** What adds to an answer or goes on with it: a note, an entry of a list or of a sum, what a sentence cannot begin with. */
const GOES_ON = /^(?:[(〔<「『]|[※*+×・○●◆■]|[>#]\s*\d|注\d?[):]|[をがのにで]|は(?!じ)|ほか|他|その他|以[内上下]|\d{1,2}\D)/u;

/** Whether the words behind a blank are one more of what stands before it. */
function addsTo({ answer }: Field, head: string, tail: string): boolean {
  return (answer.kind === "contact" && CONTACT.test(tail)) || (NAMED.test(head) && NAMED.test(tail));
}

const NAMED = /(?:^|\s)[^\s:]{1,10}:\S/u;

/** Whether what would be a page's alone is said of something here. */
function isAnswersOwn({ answer }: Field, head: string, tail: string): boolean {
  if (answer.kind === "attachment") return true;
  if (/規約|ポリシー/u.test(tail) && MAY_NAME_DOCUMENTS.has(answer.kind)) return true;
  if (YES_NO_SAID.test(head) && (/\d|ダウンロード$/u.test(tail) || TOLD_AT_ALL.test(tail))) return true;
  return MAY_TELL.has(answer.kind) && (DAY.test(head) || (TOLD.test(tail) && !TO_BE_SEEN.test(tail)));
}

const CONTACT = /@|https?:|\d-\d|フォーム$|窓口$/u;

const MAY_NAME_DOCUMENTS: ReadonlySet<Field["answer"]["kind"]> = new Set(["documentList", "yesNoWithDetails"] as const);

const MAY_TELL: ReadonlySet<Field["answer"]["kind"]> = new Set(["text", "yesNoWithDetails", "yesNo"] as const);

/** What was done to something, in the words of a report, or broken off where a line ended. */
const TOLD =
  /(?:を|に|の)(?:追加|変更|削除|設定|表示|保存|送信|登録|公開|対応|比較|解除|選択|拡大|縮小|相談)$|[^、。]を[^、。]{0,7}[うくぐすつぬぶむる]$|入選$/u;

const TO_BE_SEEN = /を(?:もっと)?(?:見る|みる|読む|開く|閉じる|送る|書く|探す|さがす|表示(?:する)?)$/u;

/** A yes or no, whose details stand behind the blank. */
const YES_NO_SAID = new RegExp(`${YES_NO.source}[りし]?\\s*[.:;。]?$`, "u");
const TOLD_AT_ALL = /[にをへ][^にをへ]{0,6}\p{Script=Han}{2}$/u;

/** What was done on a day is told behind it. */
const DAY = /\d[年月日]$|同年$|\d[/.-]\d{1,2}$/u;

/** What a page offers to tell about a figure. */
const CALCULATED = /(?:シミュレーション|計算|試算|比較|確認|詳細|推移|内訳)(?:する)?$/u;

/** Kinds whose figures are told one behind another. */
const MORE_OF_IT: ReadonlySet<Field["answer"]["kind"]> = new Set([
  "interval",
  "duration",
  "leadTime",
  "generations",
  "servicePattern",
  "hours",
] as const);

/** With one of these, what stands behind a whole answer may add to it. */
const FIGURE = /\d|[%@]|^\p{Lu}{1,4}$|^.?.$/u;

/** What ends where a field of a kind has all that it asks for. */
const COMPLETE: Partial<Record<Field["answer"]["kind"], RegExp>> = {
  date: /\d日$|\d[/.-]\d{1,2}[/.-]\d{1,2}$/u,
  year: /\d年$/u,
  elapsedYears: /\d年$/u,
  age: /[歳才]$/u,
  count: /\d(?:名|人|社|件|団体)(?:\([^()]*\))?$/u,
  money: /円(?:\([^()]*\))?$/u,
  rate: /%(?:\([^()]*\))?$/u,
  contact: /@[\w.-]+$|\d{3,4}$|^https?:\S+$/u,
  fee: /円[~〜-]?$/u,
  interval: /\d(?:秒|分|時間|日|[ヶか]月|年|回)(?:以内)?$|[日週月年]次$/u,
  duration: /\d(?:秒|分|時間|日|[ヶか]月|年)(?:以内)?$/u,
  leadTime: /\d(?:日|[ヶか]月|年)前?$/u,
  generations: /\d世代$/u,
  servicePattern: /\d%(?:以上)?$/u,
  hours: /\d(?:日|時|:\d\d)$/u,
};

/** Whether a text breaks off within brackets or a list, or before what it names. */
const isOpen = (text: string): boolean => endsInBrackets(text) || /<[^>]*$|[、,・/:;]$/u.test(text);
