import { isRead, readPeople } from "../../answers";
import { isVariant, plainName, slipBetween } from "../names";
import { haveOtherRanks } from "../ranks";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const HAN = /\p{sc=Han}/u;

/** The officer for compliance is one of the officers, under the same name. */
export const complianceOfficerDiffers = defineRule({
  id: "compliance-officer-differs",
  severity: "warning",
  fields: ["22.1"],
  reads: ["7.2"],
  messages: {
    differs: {
      ja: "「{written}」は、役員の一覧の「{listed}」と1文字だけ異なります。正しい表記にそろえてください。",
      en: '"{written}" differs from "{listed}" of the list of officers in one character. Write both alike.',
    },
    post: {
      ja: "「{written}」の役職は、役員の一覧では「{listed}」となっています。どちらが現在の役職かを確認してください。",
      en: 'The list of officers gives "{written}" the post "{listed}". Please check which post is held now.',
    },
    absent: {
      ja: "「{written}」が役員の一覧に見当たりません。役員でない場合を除き、一覧か氏名に漏れや誤りがないかを確認してください。",
      en: '"{written}" is not in the list of officers. Unless the person is none, please check the list and the name.',
    },
    read: { ja: "役員の一覧を次のように読みました:{names}", en: "The list of officers was read as: {names}" },
  },
  documentation: {
    title: { ja: "コンプライアンス担当役員が役員の一覧と合わない", en: "Compliance officer and list of officers disagree" },
    why: {
      ja: "役員の異動のあとに担当役員だけが前任者のまま残ることや、氏名の転記の誤りに気付けます。",
      en: "It shows a predecessor who was left in place after a change of officers, and slips in copying a name.",
    },
    fails: { answers: { "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)", "22.1": "大沢建一(常務取締役)" } },
    passes: { answers: { "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)", "22.1": "大沢健一(常務取締役)" } },
  },
  check({ field }, sheet) {
    const named = sheet.read(field.id, readPeople);
    const officers = sheet.read("7.2", readPeople);
    if (!isRead(named) || !isRead(officers)) return notApplicable;
    const names = officers.value.map((officer) => officer.value.name);
    const strange = named.value
      .map((person) => person.value)
      .find((person) => !names.some((name) => plainName(name) === plainName(person.name)));
    if (!strange) {
      const moved = named.value.flatMap(({ value }) => {
        const listed = officers.value.find((officer) => plainName(officer.value.name) === plainName(value.name))?.value.post;
        return listed !== undefined && haveOtherRanks(value.post ?? "", listed) ? [{ written: value.name, listed }] : [];
      })[0];
      return moved ? needsReview("post", { holes: moved }) : ok;
    }
    const holes = { written: strange.name, listed: "", names: names.join("、") };
    for (const listed of names) {
      const slip = slipBetween(plainName(listed), plainName(strange.name));
      if (!slip) continue;
      const details = { holes: { ...holes, listed }, read: "read" } as const;
      return isVariant(slip) ? needsReview("differs", details) : found("differs", details);
    }
    // Latin letters here and kana there may be one name.
    if (names.some((name) => !HAN.test(name)) && !HAN.test(strange.name)) return ok;
    // An executive officer (執行役員) need not be among the officers of the register.
    return /執行役員?/.test(strange.post ?? "") ? ok : needsReview("absent", { holes, read: "read" });
  },
});
