import type { Field } from "../../form";
import { countCharacters } from "../../text/graphemes";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, ok } from "../verdict";

/** An answer keeps to the number of characters that its prompt names; 30.1 and 30.2 share theirs. */
export const characterLimit = defineRule({
  id: "character-limit",
  severity: "error",
  fields: (field) => field.limit !== undefined,
  reads: (field) => field.limit?.sharedBy ?? [],
  messages: {
    over: {
      ja: "{limit}字以内の項目ですが、{count}字あります。{excess}字減らしてください。",
      en: "The limit is {limit} characters, but the answer has {count}. Shorten it by {excess}.",
    },
    overTogether: {
      ja: "{fields}は合わせて{limit}字以内ですが、{count}字あります。合計で{excess}字減らしてください。",
      en: "{fields} share a limit of {limit} characters, but together they have {count}. Shorten them by {excess} in all.",
    },
    counted: {
      ja: "文字数は改行を除いて数えました({sum})。",
      en: "Characters were counted without line breaks ({sum}).",
    },
  },
  documentation: {
    title: { ja: "文字数の上限を超えている", en: "More characters than the form allows" },
    why: {
      ja: "字数の定めがある項目は、申請書の枠と公開ページの表示がその字数で作られています。30.1と30.2は合わせて500字です。",
      en: "The office's form and the published page are made for the number of characters that the prompt names. 30.1 and 30.2 share 500.",
    },
    fails: { answers: { "5.1": "あ".repeat(101) } },
    passes: { answers: { "5.1": "あ".repeat(100) } },
  },
  check({ field }, sheet) {
    const { limit } = field;
    if (!limit) return ok;
    const ids = limit.sharedBy ?? [field.id];
    const counts = ids.map((id) => sheet.read(id, countCharacters) ?? 0);
    const count = counts.reduce((sum, each) => sum + each, 0);
    if (count <= limit.characters || otherIsOverAlone(field, sheet)) return ok;
    const holes = {
      limit: limit.characters,
      count,
      excess: count - limit.characters,
      fields: ids.join("・"),
      sum: counts.length > 1 ? `${counts.join("+")}=${count}` : String(count),
    };
    return found(ids.length > 1 ? "overTogether" : "over", { holes, read: "counted" });
  },
});

/** A field that breaks a shared limit by itself has its own finding; a second one at its partner would say nothing new. */
function otherIsOverAlone(field: Field, sheet: Sheet): boolean {
  return (field.limit?.sharedBy ?? []).some((id) => {
    const own = id === field.id ? undefined : sheet.edition.field(id)?.limit;
    return own !== undefined && own.sharedBy === undefined && (sheet.read(id, countCharacters) ?? 0) > own.characters;
  });
}
