import {
  type Labelled,
  normaliseForMatching,
  readDurations,
  readGenerations,
  readIntervals,
  readLabelled,
  readMoney,
} from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Reader } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";

const givesTime = (text: string): boolean => readDurations(text).length > 0 || readIntervals(text).length > 0;
const givesMoney = (text: string): boolean => readMoney(text).length > 0;

/** What each part of the answer gives, where one of them does. */
const VALUES: Readonly<Record<FieldId, (text: string) => boolean>> = {
  "32.1": givesTime,
  "36.1": givesMoney,
  "36.2": givesMoney,
  "45.1": givesTime,
  "45.2": (text) => readGenerations(text) !== null || givesTime(text),
  "58.1": givesTime,
  "59.1": givesTime,
  "74.1": givesTime,
  "76.1": givesTime,
  "82.1": givesTime,
  "91.1": givesTime,
};
/** Words that stand where the value should, and are none. */
const EMPTY =
  /^(?:[0-9]{1,4}|あり|有り?|取得|保存|実施|適宜|順次|速やかに?|すみやかに?|事前に?|早めに?|できる(?:だけ|限り)早く|一定期間|別途)(?:の?(?:に)?(?:告知|通知|案内|連絡|対応|適用|更新|取得|保存|保管|実施))?(?:する|します|しています|している)?[。、,\s]{0,3}$/;

/** Where an answer gives a value part by part, it gives one for each part. */
export const partValueMissing = defineRule({
  id: "part-value-missing",
  severity: "warning",
  fields: Object.keys(VALUES),
  messages: {
    empty: {
      ja: "「{valued}」には数値が記述されていますが、「{part}」は「{body}」とだけ記述されています。同じように数値と単位を記述してください。",
      en: 'There is a figure for "{valued}", but only "{body}" for "{part}". Give a figure with its unit there too.',
    },
  },
  documentation: {
    title: { ja: "一部の対象の数値が記述されていない", en: "A part without its figure" },
    why: {
      ja: "対象ごとに記述した答えの一部に数値がないと、その対象については設問に答えていないことになります。",
      en: "Where an answer goes part by part, a part without a figure leaves the prompt unanswered for it.",
    },
    fails: { answers: { "32.1": "サービスの終了:適宜、機能の変更:3ヶ月前" } },
    passes: { answers: { "32.1": "サービスの終了:12ヶ月前、機能の変更:3ヶ月前" } },
  },
  check({ field }, sheet) {
    const parts = sheet.read(field.id, readParts) ?? [];
    const isValued = VALUES[field.id];
    const valued = isValued && parts.find(({ body }) => isValued(body.text));
    if (!valued) return notApplicable;
    const empty = parts.find(({ body }, index) => {
      const plain = normaliseForMatching(body.text).trim();
      // A label that heads further ones has nothing of its own either.
      return plain === "" ? index === parts.length - 1 : isEmpty(plain);
    });
    if (!empty) return ok;
    const holes = { valued: valued.label.text, part: empty.label.text, body: empty.body.text.trim() || "(空欄)" };
    return needsReview("empty", { holes });
  },
});

/** A remark in brackets is no value: あり(いずれも無給油). */
function isEmpty(body: string): boolean {
  return EMPTY.test(body.replace(/ ?\([^()0-9]{1,30}\)$/, ""));
}

const readParts: Reader<readonly Labelled[]> = (text) => readLabelled(text);
