import { isRead, normaliseForMatching, readPeople, readPlaceList, readShares, readingsOf } from "../../answers";
import type { FieldId } from "../../form";
import { plainName } from "../names";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, notApplicable, ok } from "../verdict";

/** Words that stand in a list without being an entry of their own. */
const NO_ENTRY = /^(?:など|等|他|ほか|その他|同上|受賞|選出|取得|あり|有り?|なし|\d{4}年?)$/;
const SHORTEST = 3;
/** Two names of two characters are the same person, two such words in a list may be parts of sentences. */
const SHORTEST_NAME = 2;
/** Browsers that are told device by device stand once for each device. */
const PER_DEVICE = /[:\n【<]/;

/** A list names each thing once. */
export const listDuplicates = defineRule({
  id: "list-duplicates",
  severity: "warning",
  fields: ["4.3", "7.2", "18.1", "19.1", "20.1", "21.1", "24.1", "42.1", "47.1", "51.1", "52.1", "62.2"],
  messages: {
    twice: {
      ja: "「{entry}」が{count}回記述されています。重複であれば1つにし、別のものであれば区別できるように記述してください。",
      en: '"{entry}" stands {count} times in the list. Keep one of them, or write so that they can be told apart.',
    },
  },
  documentation: {
    title: { ja: "一覧に同じものが重複している", en: "An entry that stands twice in a list" },
    why: {
      ja: "追記を重ねるうちに同じ名称が二度書かれることがあり、一覧全体の確かさが疑われます。",
      en: "Lists that grow from renewal to renewal often repeat an entry, which casts doubt on the rest.",
    },
    fails: { answers: { "19.1": "株式会社あおぞら商会、みどり野市、株式会社あおぞら商会" } },
    passes: { answers: { "19.1": "株式会社あおぞら商会、みどり野市" } },
  },
  check({ field, text }, sheet) {
    const entries = entriesOf(field.id, text, sheet);
    if (entries.length < 2 || (field.id === "62.2" && PER_DEVICE.test(normaliseForMatching(text)))) return notApplicable;
    const counts = new Map<string, { readonly entry: string; readonly count: number }>();
    for (const entry of entries) {
      const key = keyOf(entry);
      if (key.length < (field.id === "7.2" ? SHORTEST_NAME : SHORTEST) || NO_ENTRY.test(key)) continue;
      counts.set(key, { entry: counts.get(key)?.entry ?? entry, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const twice = [...counts.values()].filter(({ count }) => count > 1);
    return twice.length === 0 ? ok : twice.map((each) => found("twice", { holes: { ...each } }));
  },
});

const SEPARATORS: ReadonlyMap<FieldId, RegExp> = new Map([
  // Awards often run on, each with its year in front: the year begins a new entry.
  ["47.1", /[\n;]|[、,](?=(?:\d{4}|平成|令和))|(?<=[^\s(「『])\s+(?=\d{4}年)/],
  ["62.2", /[、,\n;/]/],
]);

function entriesOf(field: FieldId, text: string, sheet: Sheet): string[] {
  if (field === "7.2") {
    const people = sheet.read(field, readPeople);
    return isRead(people) ? people.value.map((person) => person.value.name) : [];
  }
  if (field === "4.3") {
    const places = sheet.read(field, readPlaceList);
    return isRead(places) ? places.value.map((place) => place.value.name) : [];
  }
  if (field === "18.1") return readingsOf(sheet.read(field, readShares) ?? []).map((share) => share.value.name);
  const plain = normaliseForMatching(text);
  const parts = plain.split(SEPARATORS.get(field) ?? /[、,\n;]|(?<=\s)[・■●]/);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Without blanks, quotation marks, numbering and a leading あり, in which repetitions differ. */
function keyOf(entry: string): string {
  return plainName(entry.replace(/^\s*(?:あり|有り?)[\s:]+/, ""))
    .replace(/[「」『』"“”]|(?:の)?最新版$/g, "")
    .replace(/^(?:あり|有り?):|^[-・■●①-⑳]+|[。.]+$/g, "");
}
