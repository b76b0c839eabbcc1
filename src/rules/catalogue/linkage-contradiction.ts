import { normaliseForMatching, readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";

const OUTSIDE = "(?:他社|外部|他の?事業者|他の?(?:サービス|システム)|第三者)";
/** Working together with others, as renewals and outlines tell of it. */
const LINKED = new RegExp(
  `${OUTSIDE}[^。\\n]{0,24}(?:連携|連動|接続|呼び出し|相互運用)(?!し(?:ない|ません|ておりません|ていません)|は?(?:なし|無し|不可))|API ?連携|シングルサインオン|SSO連携`,
);

/** Interfaces of services that somebody else runs. */
const BRANDED =
  /(?:LINE|Google|Slack|Salesforce|kintone|freee|Twilio|Stripe|PayPay|Facebook|Zoom|Teams|Dropbox|Box|Shopify|Yahoo!?|楽天|Amazon)(?! ?Map)[^、,\n]{0,16}API|(?:公的個人認証サービス|マイナポータル|ぴったりサービス|gBizID|GビズID|e-?Gov|eLTAX|全銀|決済代行|法人カード)[^、,\n]{0,16}API/i;

/** Working together with other services, and the interfaces for it. */
export const linkageContradiction = defineRule({
  id: "linkage-contradiction",
  severity: "warning",
  fields: ["30.2"],
  reads: ["28.2", "30.1", "53.1", "53.2"],
  messages: {
    noInterface: {
      ja: "他の事業者とのサービス連携は「あり」ですが、53.1は「{interfaces}」となっています。連携に使うAPI等があれば53.1か53.2に記述し、なければ連携の方法を確認してください。",
      en: 'The service works together with others, but 53.1 says "{interfaces}". Name the interfaces used in 53.1 or 53.2, or check how the services are linked.',
    },
    described: {
      ja: "他の事業者とのサービス連携は「なし」ですが、{others}には「{part}」とあります。連携にあたるかを確認してください。",
      en: 'No linkage with other providers is stated, but {others} says "{part}". Please check whether that is one.',
    },
  },
  documentation: {
    title: { ja: "サービス連携と他の項目が合わない", en: "Linkage with others, and other fields" },
    why: {
      ja: "連携があれば、データの受け渡し先や使うAPIも利用者の関心事になります。",
      en: "Where services are linked, users want to know where data goes and by which interface.",
    },
    fails: { answers: { "28.2": "あり\n2022/6/1 他社の会計サービスとの連携を追加", "30.2": "なし" } },
    passes: { answers: { "30.2": "あり:請求書発行サービスと連携", "53.1": "REST API" } },
  },
  check(_subject, sheet) {
    const linked = valueOf(sheet.read("30.2", readYesNo));
    if (linked?.answer === "yes") {
      const interfaces = sheet.text("53.1");
      if (interfaces === undefined) return notApplicable;
      return deniesInterfaces("53.1", sheet)
        ? needsReview("noInterface", { holes: { interfaces }, related: ["53.1", "53.2"] })
        : ok;
    }
    if (linked?.answer !== "no") return notApplicable;
    for (const id of ["28.2", "30.1"]) {
      const part = LINKED.exec(normaliseForMatching(sheet.text(id) ?? ""))?.[0];
      if (part !== undefined) return needsReview("described", { holes: { others: id, part }, related: [id] });
    }
    const branded = BRANDED.exec(normaliseForMatching(sheet.text("53.1") ?? ""))?.[0];
    return branded === undefined ? ok : needsReview("described", { holes: { others: "53.1", part: branded }, related: ["53.1"] });
  },
});

function deniesInterfaces(id: string, sheet: Sheet): boolean {
  const answer = valueOf(sheet.read(id, readYesNo));
  return answer?.answer === "no";
}
