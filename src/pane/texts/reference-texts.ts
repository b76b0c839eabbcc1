import type { Template } from "../../messages";

/** Reference values, the service's pattern, and levels that somebody asks for. */
export const REFERENCE_TEXTS = {
  referencePage: { ja: "参照値と求める水準", en: "Reference values and levels" },
  referenceWhat: {
    ja: "ガイドラインの対策参照値や、調達で求める水準との差を点検します",
    en: "Compare with the guideline’s values and with levels that you ask for",
  },
  referenceText: {
    ja: "差は「参考」として示します。参照値は目安で、要件ではありません。",
    en: "Differences are shown for reference: the values are a guide, not a requirement.",
  },
  patternTitle: { ja: "サービスのパターン", en: "Pattern of the service" },
  patternChoice: { ja: "点検に使うパターン", en: "Pattern used in checks" },
  patternOfForm: { ja: "様式（No.39）の記載に従う", en: "As the form says (No. 39)" },
  patternNamed: { ja: "パターン{pattern}", en: "Pattern {pattern}" },
  patternUse: { ja: "パターン{pattern}を使う", en: "Use pattern {pattern}" },
  patternCompared: {
    ja: "パターン{pattern}の参照値のうち、確認済みのものと比べました。",
    en: "Compared with the confirmed reference values of pattern {pattern}.",
  },
  patternProposed: {
    ja: "39.2にパターンの記載がないため、パターンごとの参照値とは比べていません。サービスの説明からは、パターン{pattern}と考えられます。",
    en: "39.2 states no pattern, so nothing was compared with a pattern’s reference values. The description suggests pattern {pattern}.",
  },
  patternAsked: {
    ja: "サービスのパターンが分からないため、パターンごとの参照値とは比べていません。",
    en: "The service’s pattern is not known, so nothing was compared with a pattern’s reference values.",
  },
  patternChoose: { ja: "パターンを選ぶ", en: "Choose the pattern" },
  patternSee: { ja: "参照値を見る", en: "See the values" },
  patternGo: { ja: "No.39 を見る", en: "See No. 39" },
  valuesTitle: { ja: "比べる値", en: "Values compared with" },
  valuesNone: {
    ja: "比べる値はまだありません。パターンを選ぶか、参照値シートで値を確認してください。",
    en: "Nothing is compared yet. Choose a pattern, or look at the values on their sheet.",
  },
  valuesUnread: { ja: "読み取れない独自の値", en: "Own values that cannot be read" },
  ground_confirmed: { ja: "確認済", en: "confirmed" },
  ground_checked: { ja: "照合済", en: "checked by you" },
  ground_own: { ja: "独自の値", en: "your own" },
  unconfirmedNote: {
    ja: "ほかに、原本との照合が済んでいない値が{count}件あります。参照値シートで「照合済」に○を付けると、点検に使います。",
    en: "{count} more values have not been held against the guideline. Mark them as checked on the sheet and the check uses them.",
  },
  referenceSheet: { ja: "参照値シートを開く", en: "Open the sheet of values" },
  levelsTitle: { ja: "求める水準", en: "Levels asked for" },
  levelsText: {
    ja: "買い手や自社の基準を、項目ごとの最低・最大・必要な文言で決めておけます。参照値シートに直接記入することもできます。JSONのほか、参照値シートのあるブックも「ファイルから追加」で読み込めます。",
    en: "What a buyer or your own policy asks for: minimum, maximum or wording, field by field. They can be typed on the sheet too. Add them from JSON, or from another workbook with such a sheet.",
  },
  levelsOf: { ja: "{count}項目", en: "{count} fields" },
  levelsNone: { ja: "求める水準はまだありません。", en: "No levels yet." },
  levelsAdd: { ja: "ファイルから追加", en: "Add from a file" },
  levelsSave: { ja: "保存", en: "Save" },
  levelsSaveLabel: { ja: "{owner} の水準をファイルに保存", en: "Save the levels of {owner} to a file" },
  levelsRemove: { ja: "外す", en: "Remove" },
  levelsRemoveLabel: { ja: "{owner} の水準を外す", en: "Remove the levels of {owner}" },
  levelsTroubles: { ja: "読み取れない水準", en: "Levels that cannot be read" },
  busyReference: { ja: "参照値シートに書き込んでいます…", en: "Writing the sheet of values…" },
  donePattern: { ja: "パターン{pattern}の値と比べます。", en: "Compared with pattern {pattern} from now on." },
  donePatternOfForm: { ja: "様式に記載されたパターンの値と比べます。", en: "Compared with the pattern that the form states." },
  doneReferenceSheet: { ja: "「参照値」シートを用意しました。", en: "The sheet 参照値 is ready." },
  doneLevels: { ja: "「{file}」から{count}件の水準を加えました。", en: "{count} levels were added from “{file}”." },
  doneLevelsRemoved: { ja: "{owner} の水準を外しました。", en: "The levels of {owner} were removed." },
} as const satisfies Readonly<Record<string, Template>>;
