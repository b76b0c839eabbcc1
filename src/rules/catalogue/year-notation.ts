import { type Found, isRead, readDates, readYear, type WrittenDate } from "../../answers";
import type { Field } from "../../form";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, notApplicable, ok } from "../verdict";

/** Fields that ask for 西暦 get a western year; the fix writes it. */
export const yearNotation = defineRule({
  id: "year-notation",
  severity: "warning",
  fields: (field) => field.prompt.includes("西暦"),
  messages: {
    era: {
      ja: "西暦で求められていますが、「{part}」と和暦で記述されています。西暦に書き換えてください。",
      en: 'The field asks for western years, but "{part}" is given in an era. Write it in western years.',
    },
    read: { ja: "西暦では{western}と読みました。", en: "Read as {western} in western years." },
  },
  documentation: {
    title: { ja: "和暦で記述されている", en: "A year in the Japanese era" },
    why: {
      ja: "この項目の設問は西暦を指定しています。和暦が混ざると、年数の計算や他のサービスとの比較を誤りやすくなります。",
      en: "The prompt asks for western years. Eras mixed in make ages and comparisons go wrong.",
    },
    fails: { answers: { "3.1": "平成20年" } },
    passes: { answers: { "3.1": "2008年" } },
  },
  check({ field, text }, sheet) {
    const date = dateOf(field, sheet);
    if (!isRead(date)) return notApplicable;
    if (date.value.notation === "western") return ok;
    // Both may be written: 令和6年(2024年).
    if (text.normalize("NFKC").includes(String(date.value.year))) return ok;
    const western = writeWestern(date.value);
    const after = text.slice(0, date.start) + western + text.slice(date.end);
    return found("era", { holes: { part: date.text, western }, read: "read", fix: { field: field.id, before: text, after } });
  },
});

function dateOf(field: Field, sheet: Sheet): Found<WrittenDate> | null | undefined {
  if (field.answer.kind === "year") return sheet.read(field.id, readYear);
  const dates = sheet.read(field.id, readDates);
  return field.answer.kind === "date" ? dates?.[0] : dates?.find((date) => isRead(date) && date.value.notation === "era");
}

function writeWestern({ year, month, day }: WrittenDate): string {
  if (month === undefined) return `${year}年`;
  return day === undefined ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}
