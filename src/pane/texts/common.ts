import type { Template } from "../../messages";

/** Words that several screens share. */
export const COMMON_TEXTS = {
  productName: { ja: "開示シート点検", en: "Kaiji Sheet" },
  cancel: { ja: "キャンセル", en: "Cancel" },
  close: { ja: "閉じる", en: "Close" },
  back: { ja: "戻る", en: "Back" },
  undo: { ja: "元に戻す", en: "Undo" },
  retry: { ja: "もう一度試す", en: "Try again" },
  details: { ja: "お問い合わせ用の情報", en: "Details for support" },
  copyDetails: { ja: "コピー", en: "Copy" },
  copied: { ja: "コピーしました", en: "Copied" },
  mandatory: { ja: "必須", en: "Mandatory" },
  mandatoryWithLevel: { ja: "必須○", en: "Mandatory ○" },
  optional: { ja: "選択", en: "Optional" },
  before: { ja: "変更前", en: "Before" },
  after: { ja: "変更後", en: "After" },
  emptyAnswer: { ja: "（空欄）", en: "(empty)" },
  number: { ja: "No.{number}", en: "No. {number}" },
  switchLanguage: { ja: "English", en: "日本語" },
  switchLanguageLabel: { ja: "表示言語を英語に切り替える（English）", en: "Switch the display language to Japanese (日本語)" },
  privacy: { ja: "ブックの内容は外部に送信されません", en: "Nothing in this workbook is sent anywhere" },
  build: { ja: "ビルド {build}", en: "Build {build}" },
  more: { ja: "続きを表示", en: "Show all of it" },
  less: { ja: "折りたたむ", en: "Fold" },
  views: { ja: "表示の切り替え", en: "Views" },
} as const satisfies Readonly<Record<string, Template>>;
