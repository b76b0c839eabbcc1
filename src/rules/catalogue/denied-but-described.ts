import { normaliseForMatching, readYesNo, valueOf } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

interface Measure {
  /** Words that name the measure. */
  readonly words: RegExp;
  /** Fields that would not name it if it were not there. */
  readonly elsewhere: readonly FieldId[];
  /** The words may stand for something else too, so only a reader can tell. */
  readonly vague?: true;
}

/** What a field asks about, and where else a sheet speaks of it. */
const MEASURES: Readonly<Record<FieldId, Measure>> = {
  "37.1": { words: /違約金|残(?:契約)?期間分|残月分/, elsewhere: ["36.3", "38.1"] },
  "42.1": { words: /プライバシーマーク(?:を?取得|認定)|ISMS(?:を|認証を)?取得|ISMS認証/, elsewhere: ["43.1", "70.1"] },
  "45.1": { words: /バックアップ(?!回線|センター|電源|サイト)/, elsewhere: ["33.2", "46.1", "70.1", "89.1"], vague: true },
  "57.1": { words: /ウイルス(?:対策|チェック|スキャン|検知)|アンチウイルス/, elsewhere: ["54.1", "70.1"], vague: true },
  "58.1": {
    words: /(?:ログ|操作記録|アクセス記録)[^。\n]{0,10}(?:取得|保存|保管|監視)/,
    elsewhere: ["67.1", "70.1"],
    vague: true,
  },
  "63.1": {
    words: /ファイアー?ウォール|ファイヤー?ウォール|(?<![A-Za-z])(?:FW|WAF)(?![A-Za-z])/,
    elsewhere: ["54.1", "70.1", "89.1"],
  },
  "64.1": { words: /侵入検知|侵入防御|(?<![A-Za-z])(?:IDS|IPS)(?![A-Za-z])/, elsewhere: ["54.1", "63.1", "70.1"] },
  "69.1": { words: /サーバー?証明書|(?<![A-Za-z])(?:SSL|TLS)(?![A-Za-z])/, elsewhere: ["67.1", "70.1"], vague: true },
  "73.2": { words: /免震|制震|制振/, elsewhere: ["71.1", "73.1", "84.1"] },
  "74.1": { words: /無停電電源|(?<![A-Za-z])UPS(?![A-Za-z])/, elsewhere: ["75.1", "76.1", "84.1", "89.1"] },
  "76.1": { words: /自家発電|非常用発電/, elsewhere: ["74.1", "75.1", "84.1", "89.1"] },
  "77.1": { words: /ガス(?:系)?消火|窒素ガス|ハロン|自動消火|スプリンクラー/, elsewhere: ["78.1", "84.1"] },
  "78.1": { words: /火災(?:報知|感知|検知)|煙(?:感知|検知)|VESDA/, elsewhere: ["77.1", "84.1"] },
  "79.1": { words: /避雷針|受雷|避雷導体/, elsewhere: ["80.1", "84.1"] },
  "82.2": { words: /監視カメラ|防犯カメラ|(?<![A-Za-z])(?:ITV|CCTV)(?![A-Za-z])/, elsewhere: ["82.1", "84.1"] },
  "82.3": { words: /生体認証|静脈|指紋|虹彩|ICカード/, elsewhere: ["82.1", "84.1"] },
  "91.3": { words: /緊急(?:時の)?メンテナンス/, elsewhere: ["91.1", "91.2"], vague: true },
};
/** The mention itself says no, or quotes the prompt (自家発電機、UPSを除く). */
const DENIED_AFTER =
  /^[^。\n]{0,16}?(?:なし|無し|(?:し|い)ない|しません|いません|ありません|ございません|ではな|を?除[くき]|以外|対象外|予定|検討|推奨|お客様|利用者)/;
const DENIED_BEFORE = /(?:未|非|不)$/;

/** A measure that one field denies is not described by another. */
export const deniedButDescribed = defineRule({
  id: "denied-but-described",
  severity: "warning",
  fields: Object.keys(MEASURES),
  reads: (field) => MEASURES[field.id]?.elsewhere ?? [],
  messages: {
    described: {
      ja: "この項目は「{part}」ですが、{other}に「{words}」と記述されています。どちらが正しいかを確認してください。",
      en: 'This field is answered "{part}", but {other} names "{words}". Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "「なし」とした対策が他の項目に記述されている", en: "A measure denied here and described elsewhere" },
    why: {
      ja: "実施している対策を「なし」と開示すると不利になり、実施していなければ他の項目が誤りになります。",
      en: "To deny a measure that is taken harms the provider; to describe one that is not taken misleads the user.",
    },
    fails: { answers: { "64.1": "なし", "70.1": "不正侵入検知システム(IDS)による監視" } },
    passes: { answers: { "64.1": "あり", "70.1": "不正侵入検知システム(IDS)による監視" } },
  },
  check({ field, text }, sheet) {
    const measure = MEASURES[field.id];
    const mention = measure?.elsewhere
      .map((id) => ({ id, words: affirmed(sheet.text(id), measure.words) }))
      .find(({ words }) => words !== undefined);
    if (!measure || mention?.words === undefined) return notApplicable;
    const answer = valueOf(sheet.read(field.id, readYesNo));
    if (answer?.answer !== "no" || !answer.explicit) return ok;
    const details = { holes: { part: text, other: mention.id, words: mention.words }, related: [mention.id] };
    return measure.vague ? needsReview("described", details) : found("described", details);
  },
});

/** The words as they stand in the text, where it does not deny them. */
function affirmed(text: string | undefined, words: RegExp): string | undefined {
  if (text === undefined) return undefined;
  const plain = normaliseForMatching(text);
  const match = words.exec(plain);
  if (!match || valueOf(readYesNo(text))?.answer === "no") return undefined;
  const denied = DENIED_AFTER.test(plain.slice(match.index + match[0].length)) || DENIED_BEFORE.test(plain.slice(0, match.index));
  return denied ? undefined : match[0];
}
