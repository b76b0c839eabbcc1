import { normaliseForMatching, readVersions } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const APPLE = /(?<![A-Za-z])(?:mac|iPhone|iPad|iOS|OS ?X)/i;
const WINDOWS = /Windows/i;
const OTHER_BROWSERS = /Chrome|Edge|Firefox|Internet ?Explorer|(?<![A-Za-z])IE(?![A-Za-z])|Opera/i;
/** The list does not claim to be complete. */
const OPEN_ENDED = /各(?:OS|端末)?[^。\n]{0,6}標準|標準(?:の)?ブラウザ|など|等/;

/** Each kind of terminal that is recommended has a browser that runs on it, and the other way round. */
export const browserDeviceMismatch = defineRule({
  id: "browser-device-mismatch",
  severity: "warning",
  fields: ["62.2"],
  reads: ["62.1"],
  messages: {
    noSafari: {
      ja: "推奨端末に「{device}」がありますが、推奨ブラウザにSafariがありません。その端末で使うブラウザを確認し、記述してください。",
      en: 'The terminals include "{device}", but Safari is not among the browsers. Please check which browser is meant there, and name it.',
    },
    noDevice: {
      ja: "推奨ブラウザに「{browser}」がありますが、それを使う端末が推奨端末にありません。端末かブラウザの記述漏れ・誤りがないかを確認してください。",
      en: 'The browsers include "{browser}", but no terminal that runs it is recommended. Please check both fields.',
    },
  },
  documentation: {
    title: { ja: "推奨端末と推奨ブラウザが合わない", en: "Terminals and browsers disagree" },
    why: {
      ja: "端末だけが挙がっていてブラウザがないと、その端末で使えるのかが利用者に分かりません。",
      en: "A terminal without a browser leaves its users wondering whether the service runs there.",
    },
    fails: { answers: { "62.1": "Windows 11", "62.2": "Google Chrome、Safari" } },
    passes: { answers: { "62.1": "Windows 11、macOS 14以降", "62.2": "Google Chrome、Safari" } },
  },
  check({ text }, sheet) {
    const devices = sheet.text("62.1");
    if (devices === undefined) return notApplicable;
    const [terminals, browsers] = [normaliseForMatching(devices), normaliseForMatching(text)];
    const apple = APPLE.exec(terminals)?.[0];
    if (apple === undefined && !WINDOWS.test(terminals)) return notApplicable;
    const safari = /Safari/i.exec(browsers)?.[0];
    if (apple !== undefined && safari === undefined && OTHER_BROWSERS.test(browsers) && !OPEN_ENDED.test(browsers)) {
      return needsReview("noSafari", { holes: { device: apple } });
    }
    // Terminals named by kind (パソコン) stand for any system; only a list of systems can leave one out.
    const bySystem =
      readVersions(devices).length > 0 && !OPEN_ENDED.test(terminals) && !/パソコン|PC|タブレット|スマートフォン/.test(terminals);
    if (safari !== undefined && apple === undefined)
      return (bySystem ? found : needsReview)("noDevice", { holes: { browser: safari } });
    const explorer = /Internet ?Explorer|(?<![A-Za-z])IE(?=[^A-Za-z]|$)/i.exec(browsers)?.[0];
    if (explorer !== undefined && !WINDOWS.test(terminals)) return needsReview("noDevice", { holes: { browser: explorer } });
    return ok;
  },
});
