import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

const PREFECTURE = "(?:北海道|東京都|大阪府|京都府|神奈川県|和歌山県|鹿児島県|[一-龠]{2}県)";
/** What the list calls the head office, and the place that it gives for it. */
const HEAD_OFFICE = new RegExp(
  `本[社店](?:所在地)?[\\s:(]{0,4}(${PREFECTURE})(?:[一-龠ヶケ々ァ-ヶーぁ-ん]{1,8}?郡)?([一-龠ヶケ々ァ-ヶーぁ-ん]{1,8}?[市区町村])?`,
);
const ADDRESS = new RegExp(`(${PREFECTURE})(?:[一-龠ヶケ々ァ-ヶーぁ-ん]{1,8}?郡)?([一-龠ヶケ々ァ-ヶーぁ-ん]{1,8}?[市区町村])?`);

/** The list of offices puts the head office where its address is. */
export const headOfficePlaceDiffers = defineRule({
  id: "head-office-place-differs",
  severity: "warning",
  fields: ["4.3"],
  reads: ["4.1"],
  messages: {
    differs: {
      ja: "一覧では本社(本店)が「{listed}」ですが、本店住所は「{address}」です。どちらが正しいかを確認してください。",
      en: 'The list has the head office in "{listed}", but its address is in "{address}". Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "本店の所在地が住所と一覧で異なる", en: "The head office stands in two places" },
    why: {
      ja: "移転のあと片方だけが直されると、利用者には本店がどこにあるのかが分かりません。",
      en: "Where only one was corrected after a move, users cannot tell where the head office is.",
    },
    fails: { answers: { "4.1": "〒321-0123 栃木県みどり野市中央1-2-3", "4.3": "本社(東京都港区)、大阪支社(大阪府大阪市)" } },
    passes: {
      answers: { "4.1": "〒321-0123 栃木県みどり野市中央1-2-3", "4.3": "本社(栃木県みどり野市)、大阪支社(大阪府大阪市)" },
    },
  },
  check({ text }, sheet) {
    const listed = HEAD_OFFICE.exec(normaliseForMatching(text));
    const address = ADDRESS.exec(normaliseForMatching(sheet.text("4.1") ?? "").replace(/^[^一-龠]{0,40}/, ""));
    // The registered office may be another than the one that is worked from, where the sheet says so.
    if (!listed || !address || /登記/.test(text + (sheet.text("4.1") ?? ""))) return notApplicable;
    const [, prefecture, place = ""] = listed;
    const [, ownPrefecture, ownPlace = ""] = address;
    const same = prefecture === ownPrefecture && (place === "" || ownPlace === "" || place === ownPlace);
    if (same) return ok;
    return found("differs", { holes: { listed: `${prefecture}${place}`, address: `${ownPrefecture}${ownPlace}` } });
  },
});
