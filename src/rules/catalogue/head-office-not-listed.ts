import { isRead, normaliseForMatching, readOfficeCounts, readPlaceList, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const PREFECTURE = /(?:北海道|東京都|大阪府|京都府|神奈川県|和歌山県|鹿児島県|[一-龠]{2}県)/;
const WHOLE_PREFECTURE = new RegExp(`^${PREFECTURE.source}$`);
const PARTIAL = /本[店社]を?(?:除|以外)|支店|支社|営業所/;

/** The prefecture of the head office is among those of the offices. */
export const headOfficeNotListed = defineRule({
  id: "head-office-not-listed",
  severity: "warning",
  fields: ["4.3"],
  reads: ["4.1", "4.2"],
  messages: {
    absent: {
      ja: "本店は{prefecture}にありますが、主な事業所の所在地に{prefecture}がありません。一覧に漏れがないかを確認してください。",
      en: "The head office is in {prefecture}, which is not among the places of the offices. Please check whether the list is complete.",
    },
  },
  documentation: {
    title: { ja: "本店の所在地が事業所の一覧にない", en: "The head office is not among the offices" },
    why: {
      ja: "本店の移転のあと、住所か一覧の片方だけが直されていることがあります。",
      en: "After the head office moved, often only the address or only the list is brought up to date.",
    },
    fails: { answers: { "4.1": "〒321-0123 栃木県みどり野市中央1-2-3", "4.3": "東京都(1ヶ所)、大阪府(1ヶ所)" } },
    passes: { answers: { "4.1": "〒321-0123 栃木県みどり野市中央1-2-3", "4.3": "栃木県(1ヶ所)、東京都(1ヶ所)" } },
  },
  check({ text }, sheet) {
    const prefecture = PREFECTURE.exec(normaliseForMatching(sheet.text("4.1") ?? "").replace(/^[^一-龠]{0,40}/, ""))?.[0];
    const list = sheet.read("4.3", readPlaceList);
    if (prefecture === undefined || !isRead(list)) return notApplicable;
    const names = list.value.map((place) => normaliseForMatching(place.value.name));
    if (names.some((name) => name.includes(prefecture))) return ok;
    const onlyOffice = valueOf(sheet.read("4.2", readOfficeCounts)?.domestic) === 1;
    // Cities and names of branches do not tell their prefecture.
    const byPrefecture = (names.length > 1 || onlyOffice) && names.every((name) => WHOLE_PREFECTURE.test(name));
    return byPrefecture && !PARTIAL.test(text)
      ? needsReview("absent", { holes: { prefecture }, related: ["4.1"] })
      : notApplicable;
  },
});
