import { normaliseForMatching } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Reader, Sheet } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";

const FIELDS: readonly FieldId[] = ["71.1", "72.1", "73.1", "73.2", "74.1", "75.1", "76.1", "77.1", "81.1", "82.1", "82.2"];
/** Words for two sites that go together. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["主", "副"],
  ["正", "副"],
  ["メイン", "サブ"],
  ["プライマリ", "セカンダリ"],
  ["東日本", "西日本"],
  ["東京", "大阪"],
  ["関東", "関西"],
];
const SITE = "(?:データセンター?|センター?|DC|サイト|拠点|リージョン|系)?";
/** So many other fields must speak of both sites before one of them is missed. */
const ENOUGH = 3;

interface Sites {
  /** Of each pair of words, whether the first and the second stand before a colon. */
  readonly labelled: readonly (readonly [boolean, boolean])[];
  /** 両, とも, いずれも: said of both. */
  readonly both: boolean;
}

/** Where the sheet tells of two sites, every answer that tells of them one by one tells of both. */
export const housingSiteMissing = defineRule({
  id: "housing-site-missing",
  severity: "warning",
  fields: FIELDS,
  reads: FIELDS,
  messages: {
    absent: {
      ja: "他の項目は「{present}」と「{absent}」のそれぞれについて答えていますが、ここには「{absent}」の記述がありません。両方について記述してください。",
      en: 'Other fields answer for "{present}" and "{absent}" each; here nothing is said on "{absent}". Answer for both.',
    },
  },
  documentation: {
    title: { ja: "2つの設置場所の一方だけが記述されている", en: "One of two sites left out" },
    why: {
      ja: "副センターの設備が劣っていても、記述がなければ利用者には分かりません。",
      en: "Where the second site is less well equipped, users cannot know unless it is said.",
    },
    fails: {
      answers: {
        "72.1": "主:日本(関東)",
        "73.1": "主:震度7、副:震度6強",
        "74.1": "あり 主:15分、副:10分",
        "76.1": "あり 主:72時間、副:48時間",
      },
    },
    passes: {
      answers: {
        "72.1": "主:日本(関東)、副:日本(近畿)",
        "73.1": "主:震度7、副:震度6強",
        "74.1": "あり 主:15分、副:10分",
        "76.1": "あり 主:72時間、副:48時間",
      },
    },
  },
  check({ field }, sheet) {
    const here = sheet.read(field.id, readSites);
    if (!here || here.both) return notApplicable;
    for (const [index, pair] of PAIRS.entries()) {
      const [first, second] = here.labelled[index] ?? [false, false];
      if (first === second || others(index, sheet).length < ENOUGH) continue;
      const [present, absent] = first ? pair : [pair[1], pair[0]];
      return needsReview("absent", { holes: { present, absent }, related: others(index, sheet) });
    }
    return here.labelled.some(([first, second]) => first && second) ? ok : notApplicable;
  },
});

/** The fields that speak of both sites of a pair. */
function others(pair: number, sheet: Sheet): FieldId[] {
  return FIELDS.filter((id) => sheet.read(id, readSites)?.labelled[pair]?.every(Boolean) === true);
}

const expressions = PAIRS.map(([first, second]) => [labelOf(first), labelOf(second)] as const);

function labelOf(word: string): RegExp {
  return new RegExp(`(?:^|[\\s:、。,;/(・]|あり|有)${word}${SITE}(?:\\([^()\\n]{1,16}\\))? ?(?::|は|[0-9])`);
}

const readSites: Reader<Sites> = (text) => {
  const plain = normaliseForMatching(text);
  return {
    labelled: expressions.map(([first, second]) => [first.test(plain), second.test(plain)] as const),
    both: /両|とも|共に|いずれ|それぞれ|各センター|各拠点/.test(plain),
  };
};
