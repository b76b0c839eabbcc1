import type { Template } from "../../messages";

/** From last time's sheet to this year's. */
export const RENEWAL_TEXTS = {
  renewalPage: { ja: "更新（前回の開示情報から作成）", en: "Renewal from last time’s sheet" },
  renewalWhat: {
    ja: "前回の記述を引き継いだ様式を作り、見直す項目を一覧にします",
    en: "Start a new form from last time’s answers, with a list of what to look at again",
  },
  renewalIntro: {
    ja: "前回の開示情報を選ぶと、引き継ぐ項目、計算し直す項目、見直しが必要な項目を示します。作成するまで、ブックは変わりません。",
    en: "Choose last time’s sheet to see what stays, what is computed and what has to be looked at. Nothing changes until you create the form.",
  },
  renewalChoose: { ja: "前回の開示情報を選ぶ", en: "Choose last time’s sheet" },
  renewalChooseAnother: { ja: "別の開示情報を選ぶ", en: "Choose another sheet" },
  renewalFromForm: { ja: "開いている様式を前回の開示情報とする", en: "Take the open form as last time’s sheet" },
  renewalOf: { ja: "前回の開示情報: {name}", en: "Last time’s sheet: {name}" },
  renewalKind_review: { ja: "引き継いで見直す", en: "Taken over, to be looked at" },
  renewalKind_fill: { ja: "新たに記入する", en: "To be filled in" },
  renewalKind_cleared: { ja: "空欄にして記入し直す", en: "Left blank, to be filled in anew" },
  renewalKind_computed: { ja: "計算して記入する", en: "Computed" },
  renewalKind_kept: { ja: "そのまま引き継ぐ", en: "Kept as it was" },
  renewalKind_blank: { ja: "前回も空欄（選択項目）", en: "Blank last time too (optional)" },
  renewalCount: { ja: "{count}欄", en: "{count}" },
  renewalCreate: { ja: "更新用の様式を作成", en: "Create the form for this time" },
  renewalCreateNote: {
    ja: "新しい様式と「更新の確認」シートを作成します。作成した後でも「元に戻す」で取り消せます。",
    en: "Makes a new form and the sheet 更新の確認. You can still undo it afterwards.",
  },
  renewalReplaces: {
    ja: "今ある「更新の確認」シートは、新しいものに置き換わります。「元に戻す」では戻りません。",
    en: "The present sheet 更新の確認 is replaced by a new one; undo does not bring it back.",
  },
  renewalCompareOnly: { ja: "作成せず、開いている様式と比べる", en: "Only compare with the open form" },
  renewalDiscard: { ja: "選び直す", en: "Choose again" },
  lastTime: { ja: "前回", en: "Last time" },
  thisTime: { ja: "今回", en: "This time" },
  toDoTitle: { ja: "見直す項目", en: "To look at" },
  toDoProgress: { ja: "{done} / {all} 欄を確認済み", en: "{done} of {all} done" },
  toDoOpen: { ja: "未確認だけを表示", en: "Only what is open" },
  toDoAllDone: { ja: "すべて確認済みです。", en: "All of it is done." },
  toDoDone: { ja: "{number} {title} を確認済みにする", en: "{number} {title} is done" },
  toDoSheet: { ja: "「更新の確認」シートを開く", en: "Open the sheet 更新の確認" },
  sinceTitle: { ja: "前回からの変化", en: "Changes since last time" },
  sinceOfList: {
    ja: "「更新の確認」シートにある項目だけを比べています。前回の開示情報を選ぶと、すべての項目を比べます。",
    en: "Only the fields on the sheet 更新の確認 are compared. Choose last time’s sheet to compare them all.",
  },
  staleTitle: { ja: "変わるはずの記述（{count}件）", en: "Should have changed ({count})" },
  changesTitle: { ja: "変わった記述（{count}件）", en: "Changed ({count})" },
  changesNone: { ja: "変わった記述はありません。", en: "Nothing has changed." },
  busyRenewal: { ja: "更新用の様式を作成しています…", en: "Creating the form for this time…" },
  busyToDo: { ja: "「更新の確認」シートに書き込んでいます…", en: "Writing the sheet 更新の確認…" },
  doneRenewal: {
    ja: "更新用の様式を作成しました。見直す項目は「更新の確認」シートにあります。",
    en: "The form for this time is ready. What to look at is on the sheet 更新の確認.",
  },
  doneToDo: { ja: "「更新の確認」シートを最新にしました。", en: "The sheet 更新の確認 is up to date." },
} as const satisfies Readonly<Record<string, Template>>;
