import { normaliseForMatching } from "../../answers";
import type { Field, FieldId } from "../../form";
import { defersToOperator } from "../operator";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

/** 75.1 has a rule of its own, because its prompt asks about the substation. */
const OWN_RULE = new Set(["75.1"]);

/** What the fields ask about. An answer that names it, and does not deny it, says yes. */
const ASKED: Readonly<Record<FieldId, RegExp>> = {
  "63.1": /ファイ[アヤ]ー?ウォール|(?<![A-Za-z])(?:FW|WAF|UTM)(?![A-Za-z])|セキュリティグループ/,
  "64.1": /侵入(?:検知|防御)|(?<![A-Za-z])(?:IDS|IPS)(?![A-Za-z])/,
  "73.2": /免震|制震|制振/,
  "78.1": /(?:煙|火災)(?:感知|検知|報知)|VESDA/,
  "79.1": /避雷|受雷|棟上/,
  "82.3": /生体認証|静脈|指紋|虹彩|顔認証|ICカード|暗証番号/,
};
const DENIAL = /なし|無し|ない|ません|未|予定|検討|契約による|場合/;

/** A field that asks for yes or no says one of them. Where it does not, only a reader can tell what is meant. */
export const yesNoUnclear = defineRule({
  id: "yes-no-unclear",
  severity: "warning",
  fields: (field) => field.answer.kind === "yesNo" && !OWN_RULE.has(field.id),
  messages: {
    unclear: {
      ja: "「{yes}」か「{no}」かを読み取れませんでした。どちらの意味かを確認し、先頭に「{yes}」または「{no}」と記述してください。",
      en: "Neither {yes} nor {no} could be read. Please check which is meant, and begin the answer with it.",
    },
  },
  documentation: {
    title: { ja: "有無が読み取れない", en: "Neither yes nor no" },
    why: {
      ja: "有無を問う項目は、最初の一言で答えが分かると読み違いがなくなります。",
      en: "A field that asks for yes or no is misread least when its first word says which.",
    },
    fails: { answers: { "63.1": "契約による" } },
    passes: { answers: { "63.1": "あり" } },
  },
  check({ field, text }, sheet) {
    if (defersToOperator(text)) return notApplicable;
    if (ASKED[field.id]?.test(normaliseForMatching(text)) && !DENIAL.test(text)) return ok;
    return yesNoOf(field, sheet) ? ok : needsReview("unclear", { holes: wordsOf(field) });
  },
});

function wordsOf({ answer }: Field): { readonly yes: string; readonly no: string } {
  return answer.kind === "yesNo" ? { yes: answer.yes, no: answer.no } : { yes: "あり", no: "なし" };
}
