import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** An interval of nothing, or how often that is never. */
const ZERO =
  /(?<![0-9.,:])0 ?(?:秒|分|時間|日)(?:間隔|ごと|毎|おき|に ?[1一]回)|(?:年|月|週|1?日に?)(?<![0-9])0回|(?<![0-9.,])0世代/;

/** What is done at intervals is not done at none. */
export const zeroTimes = defineRule({
  id: "zero-times",
  severity: "warning",
  fields: ["40.1", "40.2", "44.2", "45.1", "45.2", "46.1", "54.1"],
  messages: {
    zero: {
      ja: "「{part}」では、実施していないことになります。値を確認し、実施していない場合は「なし」と記述してください。",
      en: '"{part}" means that it is not done. Please check the figure; if it is not done, write なし.',
    },
  },
  documentation: {
    title: { ja: "間隔や回数が0になっている", en: "An interval or a number of times of zero" },
    why: {
      ja: "0分間隔の監視や0世代のバックアップはありません。桁が抜けていることがあります。",
      en: "There is no monitoring every 0 minutes; a digit may have been lost.",
    },
    fails: { answers: { "40.1": "監視サーバから0分間隔で確認" } },
    passes: { answers: { "40.1": "監視サーバから10分間隔で確認" } },
  },
  check({ text }) {
    const plain = normaliseForMatching(text);
    if (!/[0-9]/.test(plain)) return notApplicable;
    const part = ZERO.exec(plain)?.[0];
    return part === undefined ? ok : found("zero", { holes: { part } });
  },
});
