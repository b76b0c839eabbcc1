import {
  compareDurations,
  type Duration,
  type Interval,
  longestWait,
  readDurations,
  readGenerations,
  readingsOf,
  readIntervals,
} from "../../answers";
import { anyOf, withJapaneseLengths } from "../sentences";
import { type Aspect, both, type Judgement, onSubject, type Read } from "./aspect";

const NOTICE = anyOf(["通知", "告知", "案内", "お知らせ", "連絡", "公表", "notice", "notif", "announce", "inform"]);
const KEPT = anyOf([
  "保存",
  "保管",
  "保持",
  "確認できる期間",
  "期間",
  "過去",
  "retain",
  "retention",
  "kept",
  "stored",
  "available for",
]);
const AT_LEAST = /以上|遅くとも|少なくとも|最低|at least|or more/iu;
const AT_MOST = /最大|以下|以内|まで|up to|at most/iu;
const LIMITED = /一部|を除|以外|最大|オプション|プランに|except|depending on/iu;

/** How long before a change it is announced: 6ヶ月前. */
export const leadTime: Aspect<readonly Duration[]> = {
  sheet: (answer) => lengths([answer], ({ relation }) => relation !== "every" && relation !== "after"),
  paper(sentences, { subject, near }) {
    const told = sentences.filter((sentence) => NOTICE.test(sentence));
    // The sentence on the matter itself first, then one on a neighbouring matter.
    const sorted = [...told.filter((sentence) => subject?.test(sentence)), ...told.filter((sentence) => near?.test(sentence))];
    return lengths(sorted, ({ relation }) => relation === "before");
  },
  compare(sheet, paper, sentence, { subject }) {
    const equal = overlap(sheet, paper);
    if (equal === "all") return "agrees";
    // 2週間前まで is how a notice is promised; only 少なくとも says that it may come sooner.
    if (equal === "some" || (AT_LEAST.test(sentence) && isWithin(sheet, paper))) return "tension";
    // A paper that speaks of the neighbouring matter gives another notice, perhaps rightly so.
    return (subject?.test(sentence) ?? true) ? "contradicts" : "tension";
  },
};

/** How long records are kept: 1年間. */
export const retention: Aspect<readonly Duration[]> = {
  sheet: (answer) => lengths([answer], isLength),
  paper: (sentences, question) =>
    lengths(
      onSubject(sentences, question).filter((sentence) => KEPT.test(sentence)),
      isLength,
    ),
  compare: differing,
};

/** How soon something follows: 30分以内. */
export const responseTime: Aspect<readonly Duration[]> = {
  sheet: (answer) => lengths([answer], isDelay),
  paper: (sentences, question) =>
    lengths(onSubject(sentences, question), ({ relation, bound }) => relation === "after" || (!relation && bound === "atMost")),
  compare: differing,
};

/** How often something is done: 毎日. */
export const interval: Aspect<readonly Interval[]> = {
  sheet: (answer) => intervals([answer], () => true),
  // A bare length in prose is a term (30日間保管), not how often.
  paper: (sentences, question) => intervals(onSubject(sentences, question), (each) => each.kind !== "every" || !each.bare),
  compare(sheet, paper, sentence) {
    const [waits, others] = [sheet.flatMap(waitOf), paper.flatMap(waitOf)];
    const common = others.filter((other) => waits.some((wait) => Math.abs(wait - other) <= wait * 0.05)).length;
    const often = AT_LEAST.test(sentence) && waits.every((wait) => others.some((other) => wait <= other));
    return verdictOn(common === others.length ? "all" : common > 0 || often ? "some" : "none", sentence);
  },
};

/** How many generations are kept: 14世代. */
export const generations: Aspect<number> = {
  sheet: (answer) => generationsIn(answer),
  paper: (sentences) =>
    sentences
      .filter((sentence) => /世代|generations?/iu.test(sentence))
      .map(generationsIn)
      .find((read) => read !== undefined),
  compare(sheet, paper, sentence) {
    const within = AT_LEAST.test(sentence) ? sheet >= paper : AT_MOST.test(sentence) && sheet <= paper;
    return verdictOn(sheet === paper ? "all" : within ? "some" : "none", sentence);
  },
};

function generationsIn(text: string): Read<number> | undefined {
  const found = readGenerations(withJapaneseLengths(text));
  if (found?.kind !== "read") return undefined;
  const { amount } = found.value;
  return { value: amount, sentence: text, shown: both(`${amount}世代`, `${amount} generations`) };
}

function isLength({ relation }: Duration): boolean {
  return relation === undefined;
}

function isDelay({ relation }: Duration): boolean {
  return relation === undefined || relation === "after";
}

function lengths(texts: readonly string[], fits: (duration: Duration) => boolean): Read<readonly Duration[]> | undefined {
  for (const text of texts) {
    const read = readingsOf(readDurations(withJapaneseLengths(text))).filter(({ value }) => fits(value));
    if (read.length > 0) {
      const printed = [...new Set(read.map((each) => each.text))];
      return { value: read.map(({ value }) => value), sentence: text, shown: both(printed.join("、"), printed.join(", ")) };
    }
  }
  return undefined;
}

function intervals(texts: readonly string[], fits: (interval: Interval) => boolean): Read<readonly Interval[]> | undefined {
  for (const text of texts) {
    const read = readingsOf(readIntervals(withJapaneseLengths(text))).filter(
      ({ value }) => fits(value) && longestWait(value) !== undefined,
    );
    if (read.length > 0) {
      const printed = [...new Set(read.map((each) => each.text))];
      return { value: read.map(({ value }) => value), sentence: text, shown: both(printed.join("、"), printed.join(", ")) };
    }
  }
  return undefined;
}

function waitOf(each: Interval): number[] {
  const wait = longestWait(each);
  return wait === undefined ? [] : [wait];
}

function differing(sheet: readonly Duration[], paper: readonly Duration[], sentence: string): Judgement {
  if (overlap(sheet, paper) === "none" && isWithin(sheet, paper)) return "tension";
  return verdictOn(overlap(sheet, paper), sentence);
}

/** How many of the paper's lengths the sheet names too. */
function overlap(sheet: readonly Duration[], paper: readonly Duration[]): "all" | "some" | "none" {
  const common = paper.filter((length) => sheet.some((other) => isSame(length, other))).length;
  return common === paper.length ? "all" : common > 0 ? "some" : "none";
}

/** Whether all that the sheet says keeps the paper's lower bound: 3年 is 1年以上. */
function isWithin(sheet: readonly Duration[], paper: readonly Duration[]): boolean {
  return paper.some(
    (bounded) => bounded.bound === "atLeast" && sheet.every((length) => (compareDurations(length, bounded) ?? 0) >= 0),
  );
}

function isSame(a: Duration, b: Duration): boolean {
  const difference = compareDurations(a, b);
  // The calendar decides between 30日 and 1ヶ月; a vendor means the same.
  return difference === 0 || difference === undefined;
}

function verdictOn(common: "all" | "some" | "none", sentence: string): Judgement {
  if (common === "all") return "agrees";
  return common === "some" || LIMITED.test(sentence) ? "tension" : "contradicts";
}
