import type { Template } from "../../messages";

/** The rule book, and how a workbook treats a rule. */
export const RULE_BOOK_TEXTS = {
  moreTitle: { ja: "その他の機能", en: "More" },
  ruleBook: { ja: "規則集と点検設定", en: "Rule book and settings" },
  ruleBookWhat: {
    ja: "何をなぜ点検するかを読み、このブックでの扱いを決めます",
    en: "Read what is checked and why; decide how this workbook treats it",
  },
  ruleBookText: {
    ja: "点検に使う{count}件の規則です。規則ごとに、何を調べるか、なぜか、例をお読みいただけます。このブックだけ扱いを変えることもできます。",
    en: "The {count} rules of the check: what each looks at, why, and examples. A workbook can treat a rule differently.",
  },
  ruleOf: { ja: "規則", en: "Rule" },
  searchRules: { ja: "規則を検索", en: "Search rules" },
  searchRulesPlaceholder: { ja: "名称・番号で検索", en: "Search" },
  rulesAll: { ja: "すべて（{count}）", en: "All ({count})" },
  rulesChanged: { ja: "扱いを変えた規則（{count}）", en: "Changed ({count})" },
  rulesShown: { ja: "{count}件の規則", en: "{count} rules" },
  rulesWhich: { ja: "表示する規則", en: "Rules to show" },
  noRule: { ja: "条件に合う規則はありません。", en: "No rule matches." },
  noRuleChanged: {
    ja: "扱いを変えた規則はありません。すべて点検します。",
    en: "No rule is treated differently. All are checked.",
  },
  ruleWhy: { ja: "なぜ点検するか", en: "Why" },
  ruleSeverity: { ja: "指摘の種類", en: "Kind of finding" },
  ruleSource: { ja: "根拠", en: "Rests on" },
  ruleFields: { ja: "点検する項目", en: "Fields it looks at" },
  ruleReads: { ja: "あわせて読む項目", en: "Fields it reads beside them" },
  ruleMessages: { ja: "指摘の文言", en: "What a finding says" },
  ruleFails: { ja: "指摘になる例", en: "Example that draws a finding" },
  rulePasses: { ja: "指摘にならない例", en: "Example that passes" },
  ruleId: { ja: "規則の名前（ID）", en: "Rule id" },
  allFields: { ja: "全{count}項目", en: "All {count} fields" },
  treatment: { ja: "このブックでの扱い", en: "In this workbook" },
  treatmentHelp: {
    ja: "「点検設定」シートに記録し、ブックと一緒に保存されます。理由はそのシートに書けます。",
    en: "Kept on the sheet 点検設定 and saved with the workbook. The reason can be written there.",
  },
  treatmentNoForm: {
    ja: "扱いを変えるには、様式のシートがあるブックを開いてください。",
    en: "Open a workbook with the form to treat a rule differently.",
  },
  treat_check: { ja: "点検する", en: "Check" },
  treat_lower: { ja: "参考に下げる", en: "Lower to a note" },
  treat_off: { ja: "点検しない", en: "Do not check" },
  busyTreat: { ja: "点検設定を書き込んでいます…", en: "Writing the settings…" },
  doneTreat: { ja: "「{rule}」の扱いを「{treatment}」にしました。", en: "“{rule}” is now treated as “{treatment}”." },
  adjusted: {
    ja: "点検設定：点検しない規則 {off}件、参考に下げた規則 {lowered}件",
    en: "Settings: {off} rules off, {lowered} lowered",
  },
  adjustedSee: { ja: "確認する", en: "See them" },
  settingsTroubles: { ja: "点検設定シートに読み取れない行があります", en: "Rows of the settings sheet that cannot be read" },
} as const satisfies Readonly<Record<string, Template>>;
