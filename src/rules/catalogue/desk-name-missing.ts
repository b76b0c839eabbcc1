import { normaliseForMatching } from "../../answers";
import { defineDetailRule } from "../detail-rule";
import { givesContact } from "../presence";
import { isBareYes, yesNoOf } from "../yes-no";

/** Words that say when a desk is open, and none that say what it is called. */
const OF_TIME =
  /あり|有り?|受付時間|営業時間|受付|時間|対応|午前|午後|平日|土日?祝?|祝日|祝祭日|休日|年末年始|夏季|お盆|[当弊]社|指定|所定|定める|休業日?|営業日|除く|のぞく|日本の|[月火水木金土日]曜日?|[月火水木金土日](?=[-~・()、 ]|$)|から|まで|より|[0-9時分年月日:~()/、。・\s-]|を|の|は|及び|および|と|か[ら]/g;

/** The desk has a name. */
export const deskNameMissing = defineDetailRule({
  id: "desk-name-missing",
  fields: ["34.1"],
  applies: ({ field }, sheet) => !isBareYes(yesNoOf(field, sheet)),
  isGiven: ({ field, text }, sheet) =>
    givesContact(field.id, sheet) || normaliseForMatching(text).replace(OF_TIME, "").length >= 2,
  missing: {
    ja: "問合せ先の名称が記述されていません。「お客様サポートセンター」のように名称を記述してください。",
    en: "The desk has no name. Write it, such as お客様サポートセンター.",
  },
  expected: { ja: "例:あり:お客様サポートセンター 平日9:00~18:00", en: "For example あり:お客様サポートセンター 平日9:00~18:00" },
  documentation: {
    title: { ja: "問合せ先の名称が記述されていない", en: "A desk without a name" },
    why: {
      ja: "設問は名称と受付時間を求めています。名称がないと、どこに問い合わせるのかが分かりません。",
      en: "The prompt asks for name and hours. Without the name users do not know whom to ask.",
    },
    fails: { answers: { "34.1": "あり 平日9:00~18:00" } },
    passes: { answers: { "34.1": "あり:お客様サポートセンター 平日9:00~18:00" } },
  },
});
