import { defineDetailRule } from "../detail-rule";
import { givesRegularTiming } from "../presence";

/** Patches name the time from the vendor's release. */
export const patchIntervalMissing = defineDetailRule({
  id: "patch-interval-missing",
  fields: ["59.1"],
  isGiven: ({ field, text }, sheet) => givesRegularTiming(field.id, sheet) || /即時|直ちに|自動更新/.test(text),
  missing: {
    ja: "パッチの更新間隔(ベンダーリリースから更新開始までの時間)が記述されていません。「7日以内」のように時間を記述してください。",
    en: "The time from the vendor's release to the start of patching is missing. Write a time, such as 7日以内.",
  },
  expected: { ja: "例:ベンダーリリースから7日以内に更新開始", en: "For example ベンダーリリースから7日以内に更新開始" },
  documentation: {
    title: { ja: "パッチの更新間隔が記述されていない", en: "No time until patching" },
    why: {
      ja: "公開された弱点は、パッチを適用するまで攻撃に使われます。更新間隔は必須○の項目です。",
      en: "A published weakness can be used until it is patched. The field is 必須○.",
    },
    fails: { answers: { "59.1": "必要に応じて適用" } },
    passes: { answers: { "59.1": "ベンダーリリースから7日以内に更新開始" } },
  },
});
