import { isRead, normaliseForMatching, readIntervals } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** Said of what followed, for all targets. */
const EITHER = /いずれ(?:も|の)/;
/** Said of all targets at once. */
const ALL = /全対象|各対象|対象ごと|両方|同上|同様|つの対象|(?:すべて|全て)(?:の対象|の機器|年|月|毎)/;
const HANDLED = /対応|対策|対処|修正|改修|是正|解消|措置|なし|無し|アップデート|更新|適用|配備|中止|完了|済/;
/** What stands between the name of a target and what is said of it. */
const AFTER_NAME = /^(?:\([^()\n]{1,20}\))?(?:[:\s]|は(?!行|実))/;

interface Said {
  readonly name: string;
  readonly body: string;
}

/** Where the checks are told target by target, each target of 44.1 is told of, with frequency and what followed. */
export const diagnosisTargetsMissing = defineRule({
  id: "diagnosis-targets-missing",
  severity: "warning",
  fields: ["44.2"],
  reads: ["44.1"],
  messages: {
    target: {
      ja: "診断の対象(44.1)のうち、「{targets}」についての記述がありません。対象ごとに頻度と対応状況を記述してください。",
      en: 'Of the targets in 44.1, nothing is said on "{targets}". Give frequency and remediation for each target.',
    },
    frequency: {
      ja: "診断の対象のうち、「{targets}」の頻度が記述されていません。「年1回」のように記述してください。",
      en: 'No frequency is given for "{targets}". Write one, such as 年1回.',
    },
    remediation: {
      ja: "診断の対象のうち、「{targets}」の対応状況が記述されていません。指摘がない場合はその旨を記述してください。",
      en: 'Nothing is said on what followed for "{targets}". If nothing was found, say so.',
    },
  },
  documentation: {
    title: { ja: "診断の対象の一部について記述がない", en: "A target of the checks left out" },
    why: {
      ja: "設問は、頻度と対応状況を対象ごとに求めています。",
      en: "The prompt asks for frequency and remediation per target.",
    },
    fails: {
      answers: { "44.1": "アプリケーション、OS、ネットワーク機器", "44.2": "アプリケーション:年1回、対応済\nOS:毎月、対応済" },
    },
    passes: {
      answers: { "44.1": "アプリケーション、OS", "44.2": "アプリケーション:年1回、対応済\nOS:毎月、対応済" },
    },
  },
  check({ text }, sheet) {
    const targets = targetsIn(normaliseForMatching(sheet.text("44.1") ?? ""));
    const plain = normaliseForMatching(text);
    const said = saidOf(targets, plain);
    // One target named may be an example; from two on the answer goes target by target.
    if (targets.length < 2 || said.length < 2 || ALL.test(plain)) return notApplicable;
    const absent = targets.filter((target) => !plain.includes(target));
    // 「NW機器」 for ネットワーク機器: there are as many labels as targets, under other names.
    const labels = plain.match(/(?:^|[\s・、。/])[^\s:・、。/]{2,20}:/g) ?? [];
    if (absent.length > 0 && labels.length < targets.length) return found("target", { holes: { targets: absent.join("、") } });
    const untimed = said.filter(({ body }) => !isTimed(body));
    if (untimed.length > 0 && untimed.length < said.length) return found("frequency", { holes: { targets: namesOf(untimed) } });
    if (EITHER.test(plain)) return ok;
    const unhandled = said.filter(({ body }) => !HANDLED.test(body));
    return unhandled.length > 0 && unhandled.length < said.length
      ? needsReview("remediation", { holes: { targets: namesOf(unhandled) } })
      : ok;
  },
});

function targetsIn(text: string): string[] {
  return text
    .replace(/\([^()]{0,40}\)/g, "")
    .split(/[、,\n]/)
    .map((part) => part.replace(/^[\s・]{1,3}|[\s。]{1,3}$|など$|等$/g, ""))
    .filter((part) => part.length >= 2 && part.length <= 20);
}

/** What is said under each target's name, up to the next name. */
function saidOf(targets: readonly string[], text: string): Said[] {
  const starts = targets
    .flatMap((name) => {
      const from = text.indexOf(name);
      return from >= 0 && AFTER_NAME.test(text.slice(from + name.length)) ? [{ name, from }] : [];
    })
    .sort((a, b) => a.from - b.from);
  return starts.map(({ name, from }, index) => ({ name, body: text.slice(from + name.length, starts[index + 1]?.from) }));
}

function isTimed(body: string): boolean {
  return (
    /都度|随時|ごと|毎|時に|年度|対象外|同|[年月週日期]に?[0-9一二三四]回|[月週日]次/.test(body) ||
    readIntervals(body).some(isRead)
  );
}

function namesOf(said: readonly Said[]): string {
  return said.map(({ name }) => name).join("、");
}
