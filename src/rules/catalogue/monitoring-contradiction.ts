import { normaliseForMatching, readDurations, readIntervals, readYesNo, valueOf } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

const WATCHES = /監視|計測|測定|取得|把握|確認|検知/;

/** The whole answer is a denial: 把握していない, 計測は行っておりません. */
const PLAIN_DENIAL =
  /^[^。、\n]{0,12}(?:把握|計測|測定|検知|監視|実施)(?:は|を)?(?:して|行って)(?:いない|いません|おりません)。?$/;

/** What is said not to be monitored is not monitored elsewhere on the sheet. */
export const monitoringContradiction = defineRule({
  id: "monitoring-contradiction",
  severity: "warning",
  fields: ["40.1", "40.2", "55.1"],
  reads: ["41.1", "54.1"],
  messages: {
    fault: {
      ja: "障害監視は「{part}」ですが、54.1では死活監視のインターバルが記述されています。障害を検知しているのであれば、内容を確認してください。",
      en: 'Monitoring of faults is answered "{part}", but 54.1 gives intervals of monitoring. If faults are noticed by it, please correct the answer.',
    },
    performance: {
      ja: "応答速度などの検知・把握は「{part}」ですが、{others}では監視や計測が記述されています。この項目に書ける内容がないかを確認してください。",
      en: 'Watching the performance is answered "{part}", but {others} speaks of monitoring or measuring. Please check whether that belongs here.',
    },
  },
  documentation: {
    title: { ja: "監視「なし」と他の項目が合わない", en: "“No monitoring” against intervals elsewhere" },
    why: {
      ja: "同じ監視が項目によってあったりなかったりすると、障害にどう備えているのかが伝わりません。",
      en: "When the same monitoring exists in one field and not in another, a reader cannot tell how faults are noticed.",
    },
    fails: { answers: { "54.1": "すべて5分間隔", "55.1": "なし" } },
    passes: { answers: { "54.1": "すべて5分間隔", "55.1": "あり" } },
  },
  check({ field, text }, sheet) {
    const interval = watchesAtIntervals("54.1", sheet);
    const measures = field.id !== "55.1" && watchesAtIntervals("41.1", sheet);
    const answer = valueOf(sheet.read(field.id, readYesNo));
    if (!interval && !measures) return notApplicable;
    // A sentence that only speaks of something missing (…がない場合) is no plain no.
    if (answer?.answer !== "no" || !(answer.explicit || PLAIN_DENIAL.test(text.trim()))) return ok;
    if (field.id === "55.1") return found("fault", { holes: { part: text }, related: ["54.1"] });
    const others = [...(measures ? ["41.1"] : []), ...(interval ? ["54.1"] : [])];
    return needsReview("performance", { holes: { part: text, others: others.join("、") }, related: others });
  },
});

function watchesAtIntervals(id: FieldId, sheet: Sheet): boolean {
  const text = sheet.text(id);
  if (text === undefined || valueOf(sheet.read(id, readYesNo))?.answer === "no") return false;
  const timed = (sheet.read(id, readDurations) ?? []).length > 0 || (sheet.read(id, readIntervals) ?? []).length > 0;
  return timed && (id === "54.1" || WATCHES.test(normaliseForMatching(text)));
}
