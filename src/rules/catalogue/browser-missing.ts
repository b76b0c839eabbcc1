import { defineDetailRule } from "../detail-rule";

const BROWSERS =
  /Chrome|Edge|Safari|Firefox|Explorer|\bIE\b|IE ?\d|Opera|Brave|Vivaldi|Chromium|クローム|サファリ|ブラウザ(?:は|を)?(?:不要|使用し|利用し|問わ)|専用(?:アプリ|ソフト|クライアント)|掲載|参照/i;

/** The kinds of browser are named. */
export const browserMissing = defineDetailRule({
  id: "browser-missing",
  fields: ["62.2"],
  isGiven: ({ text }) => BROWSERS.test(text.normalize("NFKC")),
  missing: {
    ja: "利用するブラウザの種類が読み取れません。ブラウザの名称を記述してください。",
    en: "No kind of browser could be read. Name the browsers.",
  },
  expected: {
    ja: "例:Google Chrome 最新版、Microsoft Edge 最新版",
    en: "For example Google Chrome 最新版、Microsoft Edge 最新版",
  },
  documentation: {
    title: { ja: "ブラウザの種類が記述されていない", en: "No browser named" },
    why: {
      ja: "名称がないと、手元のブラウザで使えるかを利用者が判断できません。",
      en: "Without names, users cannot tell whether their browser will do.",
    },
    fails: { answers: { "62.2": "一般的なブラウザ" } },
    passes: { answers: { "62.2": "Google Chrome 最新版、Microsoft Edge 最新版" } },
  },
});
