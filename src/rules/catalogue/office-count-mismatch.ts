import { isRead, normaliseForMatching, type OfficeCounts, readOfficeCounts, readPlaceList, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** The list may leave offices out, and says so. */
const PARTIAL = /など|等|他|ほか|主な|主要|抜粋|一部|含む/;

/** Said of a list that leaves nothing out: 本社のみ, ほか7か所. */
const COMPLETE =
  /のみ|だけ|(?:ほか|他に?)、? ?(?:(?:国内|国外|海外|全国)の?)? ?[0-9]{1,4} ?(?:[ヶケかカヵ箇個]所|拠点|事業所|営業所)/;

/** The offices listed are not more than those counted, and a list with figures comes to the same number. */
export const officeCountMismatch = defineRule({
  id: "office-count-mismatch",
  severity: "warning",
  fields: ["4.2"],
  reads: ["4.3"],
  messages: {
    more: {
      ja: "事業所数は{counted}ですが、所在地の一覧には{listed}ヶ所が記述されています。どちらが正しいかを確認してください。",
      en: "The number of offices is {counted}, but {listed} are listed. Please check which is right.",
    },
    fewer: {
      ja: "事業所数は{counted}ですが、所在地の一覧の数は合計{listed}です。一覧が主な事業所だけのものかを確認してください。",
      en: "The number of offices is {counted}, but the figures of the list come to {listed}. Please check that the list is meant to be partial.",
    },
    read: { ja: "一覧の合計を{listed}と読みました。", en: "The list was read as {listed} in all." },
  },
  documentation: {
    title: { ja: "事業所数と所在地の一覧が合わない", en: "Number of offices and their list disagree" },
    why: {
      ja: "事業所の開設や閉鎖のあと、片方だけが直されていることがあります。",
      en: "After an office opens or closes, often only one of the two is brought up to date.",
    },
    fails: { answers: { "4.2": "国内:2ヶ所、国外:0ヶ所", "4.3": "栃木県(1ヶ所)、東京都(1ヶ所)、大阪府(1ヶ所)" } },
    passes: { answers: { "4.2": "国内:3ヶ所、国外:0ヶ所", "4.3": "栃木県(1ヶ所)、東京都(1ヶ所)、大阪府(1ヶ所)" } },
  },
  check(_subject, sheet) {
    const counts = sheet.read("4.2", readOfficeCounts);
    const list = sheet.read("4.3", readPlaceList);
    const sums = counts && sumsOf(counts);
    if (!sums || sums.length === 0 || !isRead(list)) return notApplicable;
    const listed = list.value.reduce((sum, place) => sum + (place.value.count ?? 1), 0);
    const counted = Math.max(...sums);
    const holes = { counted, listed };
    if (listed > counted) return found("more", { holes, read: "read" });
    const places = sheet.text("4.3") ?? "";
    const figures = list.value.every((place) => place.value.count !== undefined) || COMPLETE.test(normaliseForMatching(places));
    if (sums.includes(listed) || !figures || PARTIAL.test(normaliseForMatching(places).replace(COMPLETE, ""))) return ok;
    return needsReview("fewer", { holes, read: "read" });
  },
});

/** What a list may come to: all offices, or those in the country alone. Empty where a part cannot be read. */
function sumsOf({ domestic, overseas, total }: OfficeCounts): number[] {
  const parts = [domestic, overseas, total].filter((part) => part !== undefined);
  if (parts.some((part) => !isRead(part))) return [];
  const [home, abroad, all] = [valueOf(domestic), valueOf(overseas), valueOf(total)];
  return [home, home !== undefined ? home + (abroad ?? 0) : undefined, all].filter((sum) => sum !== undefined);
}
