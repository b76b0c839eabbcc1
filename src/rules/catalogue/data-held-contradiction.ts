import { normaliseForMatching, readDurations, readGenerations, readIntervals, readYesNo, valueOf } from "../../answers";
import type { FieldId } from "../../form";
import { readAnyCounts } from "../presence";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, notApplicable, ok } from "../verdict";

const NOT_HELD =
  /(?:情報資産|情報|データ|ファイル)[^。\n]{0,12}?(?:保持|保有|保管|保存|所持|蓄積|預か)[しりっ]{0,2}(?:ない|ません|ていない|ていません|てない|ておりません|おらず|ず)/;
/** After the end of a contract the data may well be gone. */
const AFTER_THE_END = /(?:終了|解約|満了|退会)(?:した)?(?:後|時|日|に)[^。\n]{0,20}|削除|消去|破棄|廃棄/;

/** A service that holds no data has no backups, no logs and no users to keep. */
export const dataHeldContradiction = defineRule({
  id: "data-held-contradiction",
  severity: "warning",
  fields: ["33.3"],
  reads: ["45.1", "45.2", "49.1", "58.1"],
  messages: {
    held: {
      ja: "「{part}」とありますが、{others}では利用者に関わる情報を保存していると読めます。保持する情報と返却の扱いを確認してください。",
      en: 'The answer says "{part}", but by {others} information of users is kept. Please check what is held and how it is given back.',
    },
  },
  documentation: {
    title: { ja: "「情報を保持しない」と他の項目が合わない", en: "“No data is held” against backups and logs" },
    why: {
      ja: "バックアップや記録があれば、契約終了時に返却・消去すべき情報もあるはずで、利用者が最も気にする点です。",
      en: "Where there are backups and logs, there is something to give back or to erase, which users care about most.",
    },
    fails: { answers: { "33.3": "なし 原則として情報資産を保持しないため", "45.1": "毎日" } },
    passes: { answers: { "33.3": "なし 原則として情報資産を保持しないため", "45.1": "なし" } },
  },
  check({ text }, sheet) {
    const plain = normaliseForMatching(text);
    const part = NOT_HELD.exec(plain)?.[0];
    if (part === undefined || AFTER_THE_END.test(plain)) return notApplicable;
    const held: FieldId[] = (["45.1", "45.2", "58.1"] as const).filter((id) => saysKept(id, sheet));
    if (held.length === 0) return ok;
    if ((sheet.read("49.1", readAnyCounts) ?? []).length > 0) held.push("49.1");
    return found("held", { holes: { part, others: held.join("、") }, related: held });
  },
});

function saysKept(id: FieldId, sheet: Sheet): boolean {
  if (valueOf(sheet.read(id, readYesNo))?.answer === "no") return false;
  if (id === "45.2") return (valueOf(sheet.read(id, readGenerations))?.amount ?? 0) > 0;
  return (sheet.read(id, readDurations) ?? []).length > 0 || (sheet.read(id, readIntervals) ?? []).length > 0;
}
