import { isRead, readPeople, readPerson, readShares, readingsOf } from "../../answers";
import { isVariant, plainName, slipBetween } from "../names";
import { haveOtherRanks } from "../ranks";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

const HEAD = /代表|社長|理事長|CEO/;

/** The representative is written with the same characters wherever the sheet names the same person. */
export const representativeNameDiffers = defineRule({
  id: "representative-name-differs",
  severity: "warning",
  fields: ["7.2", "18.1", "22.1"],
  reads: ["6.1", "7.2"],
  messages: {
    differs: {
      ja: "「{written}」は、代表者氏名「{representative}」と1文字だけ異なります({left}→{right})。同じ人物であれば、正しい表記にそろえてください。",
      en: '"{written}" differs from the representative "{representative}" in one character ({left}→{right}). If it is the same person, write both alike.',
    },
    post: {
      ja: "代表者の役職が、代表者氏名の欄では「{post}」、役員の一覧では「{listed}」となっています。どちらが現在の役職かを確認してください。",
      en: 'The representative is "{post}" in 6.1 and "{listed}" in the list of officers. Please check which post is held now.',
    },
    absent: {
      ja: "役員の一覧に代表者「{representative}」が見当たりません。一覧か代表者氏名に漏れや誤りがないかを確認してください。",
      en: 'The list of officers does not name the representative "{representative}". Please check the list and the name.',
    },
    read: { ja: "一覧を次のように読みました:{names}", en: "The list was read as: {names}" },
  },
  documentation: {
    title: { ja: "代表者の氏名の表記が異なる", en: "The representative is spelt in two ways" },
    why: {
      ja: "氏名の1文字違いは、変換や転記の誤りであることがほとんどで、公開されると訂正に手間がかかります。",
      en: "A name that differs in one character is mostly a slip of conversion or copying, and awkward once published.",
    },
    fails: { answers: { "6.1": "森川 千尋", "22.1": "森川千広(代表取締役社長)" } },
    passes: { answers: { "6.1": "森川 千尋", "22.1": "森川千尋(代表取締役社長)" } },
  },
  check({ field }, sheet) {
    const representative = sheet.read("6.1", readPerson);
    if (!representative) return notApplicable;
    const name = plainName(representative.value.name);
    // With a list of officers at hand, the officer for compliance is held against that list, by a rule of its own.
    if (field.id === "22.1" && isRead(sheet.read("7.2", readPeople))) return notApplicable;
    const people = namedIn(field.id, sheet);
    if (people.length === 0 || name.length < 3) return notApplicable;
    const phonetic = plainName(representative.value.phonetic ?? "");
    const same = people.find((person) => [name, phonetic].includes(plainName(person.name)));
    if (same) {
      const post = representative.value.post ?? "";
      const listed = same.post ?? "";
      return haveOtherRanks(post, listed) ? needsReview("post", { holes: { post, listed }, related: ["6.1"] }) : ok;
    }
    const names = people.map((person) => person.name).join("、");
    const holes = { representative: representative.value.name, names, written: "", left: "", right: "" };
    for (const person of people) {
      const slip = slipBetween(name, plainName(person.name));
      if (!slip) continue;
      const details = {
        holes: { ...holes, written: person.name, left: slip.left || "(なし)", right: slip.right || "(なし)" },
        related: ["6.1"],
      };
      // A relative's name may differ in one character; the post says that it is the same person.
      const isHead = person.post !== undefined && HEAD.test(person.post) && !isVariant(slip);
      return isHead ? found("differs", details) : needsReview("differs", details);
    }
    return field.id === "7.2" ? needsReview("absent", { holes, read: "read", related: ["6.1"] }) : ok;
  },
});

interface Named {
  readonly name: string;
  readonly post?: string;
}

function namedIn(id: string, sheet: Sheet): readonly Named[] {
  if (id === "18.1") return readingsOf(sheet.read(id, readShares) ?? []).map((share) => share.value);
  const list = sheet.read(id, readPeople);
  return isRead(list) ? list.value.map((person) => person.value) : [];
}
