import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, ok } from "../verdict";

const KIND =
  /インターネット|専用線|専用回線|VPN|LGWAN|閉域|回線|光|ブロードバンド|モバイル|携帯|無線|有線|ネットワーク|LAN|WAN|LTE|Wi-?Fi|[345]G|ISDN|ADSL|FTTH|SSL|HTTPS|網|接続|イーサ|Direct ?Connect|ExpressRoute|フレッツ|MPLS|WEB|問わ|制限|指定|なし|無|不要/i;

/** The recommended line is a kind of line. */
export const lineKindMissing = defineRule({
  id: "line-kind-missing",
  severity: "warning",
  fields: ["60.1"],
  messages: {
    none: {
      ja: "「{text}」からは回線の種類が読み取れません。「インターネット」「専用線」のように種類を記述してください。",
      en: 'No kind of line could be read from "{text}". Write it, such as インターネット or 専用線.',
    },
  },
  documentation: {
    title: { ja: "回線の種類が記述されていない", en: "No kind of line" },
    why: {
      ja: "端末やブラウザの欄の内容が入っていることがあります。回線の種類は、利用者の準備と費用に関わります。",
      en: "Devices or browsers slip in here. The kind of line decides what users must prepare and pay.",
    },
    fails: { answers: { "60.1": "Google Chrome" } },
    passes: { answers: { "60.1": "インターネット" } },
  },
  check({ text }) {
    return KIND.test(normaliseForMatching(text)) ? ok : needsReview("none", { holes: { text } });
  },
});
