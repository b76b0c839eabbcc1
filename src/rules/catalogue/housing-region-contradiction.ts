import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** Blocks of Japan, with their other names, and places that data centres are named after. */
const BLOCKS: readonly (readonly [names: RegExp, places: RegExp])[] = [
  [/北海道/, /札幌|石狩/],
  [/東北/, /青森|岩手|宮城|仙台|秋田|山形|福島/],
  [/関東|首都圏|東日本/, /東京(?!海)|埼玉|千葉|印西|神奈川|横浜|川崎|茨城|栃木|群馬|東日本リージョン|東日本データセンター/],
  [/中部|東海|北陸|信越|甲信越/, /名古屋|愛知|静岡|岐阜|新潟|長野|富山|石川|福井|山梨/],
  [/近畿|関西|西日本/, /大阪|京都|兵庫|神戸|奈良|滋賀|和歌山|西日本リージョン|西日本データセンター/],
  [/中国|西日本/, /広島|岡山|島根|鳥取|山口/],
  [/四国|西日本/, /香川|愛媛|徳島|高知/],
  [/九州|沖縄|西日本/, /福岡|北九州|佐賀|長崎|熊本|大分|宮崎|鹿児島|那覇/],
];
const NEXT_SITE = /[、,;\n/]|及び|および/;

/** The region of the servers is the one that their place lies in. */
export const housingRegionContradiction = defineRule({
  id: "housing-region-contradiction",
  severity: "warning",
  fields: ["72.1"],
  messages: {
    other: {
      ja: "地域ブロック名は「{block}」ですが、「{place}」はその地域にありません。どちらが正しいかを確認してください。",
      en: 'The region is "{block}", but "{place}" does not lie in it. Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "地域ブロック名と所在地が合わない", en: "Region and place of the servers disagree" },
    why: {
      ja: "地域は、利用者が自社の拠点との同時被災を考えるときの手がかりです。",
      en: "Users go by the region when they ask whether a disaster would strike their own site too.",
    },
    fails: { answers: { "72.1": "日本(関西) ※東京リージョン" } },
    passes: { answers: { "72.1": "日本(関東) ※東京リージョン" } },
  },
  check({ text }) {
    const plain = normaliseForMatching(text);
    const blocks = BLOCKS.map(([names, places]) => ({ name: names.exec(plain), place: places.exec(plain) }));
    const name = blocks.find((block) => block.name)?.name;
    const place = blocks.find((block) => block.place)?.place;
    if (!name || !place) return notApplicable;
    if (blocks.some((block) => block.name && block.place)) return ok;
    // Behind a comma stands a second site, of which only the place is told.
    const [from, to] = [Math.min(name.index, place.index), Math.max(name.index, place.index)];
    if (NEXT_SITE.test(plain.slice(from, to))) return notApplicable;
    return needsReview("other", { holes: { block: name[0], place: place[0] } });
  },
});
