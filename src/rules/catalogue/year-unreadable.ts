import { isRead, isUnreadable, readYear } from "../../answers";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** No company of the scheme is older than the oldest that Japan knows by its year. */
const EARLIEST = 1500;
const LATEST = 2100;

/** The founding year is a year. */
export const yearUnreadable = defineRule({
  id: "year-unreadable",
  severity: "error",
  fields: (field) => field.answer.kind === "year",
  messages: {
    none: {
      ja: "設立年が読み取れません。西暦4桁で記述してください。",
      en: "No year could be read. Write it as four digits.",
    },
    unreadable: {
      ja: "「{part}」は年として成り立ちません({reasonJa})。西暦4桁で記述してください。",
      en: '"{part}" is not a year: {reasonEn}. Write four digits.',
    },
    impossible: {
      ja: "設立年が{year}年となっています。年を確認してください。",
      en: "The founding year is given as {year}. Please check it.",
    },
  },
  documentation: {
    title: { ja: "設立年として読めない", en: "Not a founding year" },
    why: {
      ja: "設立年は事業の継続性を見るための項目で、事業年数と突き合わせて確認されます。",
      en: "The founding year shows how long the provider has been in business, and is held against the years stated.",
    },
    fails: { answers: { "3.1": "208年" } },
    passes: { answers: { "3.1": "2008年" } },
  },
  check({ field }, sheet) {
    const year = sheet.read(field.id, readYear);
    if (isUnreadable(year)) return found("unreadable", { holes: reasonHoles(year) });
    if (!isRead(year)) return found("none");
    return year.value.year < EARLIEST || year.value.year > LATEST
      ? found("impossible", { holes: { year: year.value.year } })
      : ok;
  },
});
