import type { Template } from "../../messages";

/** Commands, what they are doing, what they did, and what they ask first. */
export const COMMAND_TEXTS = {
  commands: { ja: "操作", en: "Commands" },
  create: { ja: "ひな形を作成", en: "Create form" },
  import: { ja: "取り込む", en: "Import" },
  check: { ja: "点検", en: "Check" },

  busyOpening: { ja: "ブックを確認しています…", en: "Looking at the workbook…" },
  busyCreate: { ja: "ひな形を作成しています…", en: "Creating the form…" },
  busyCheck: { ja: "点検しています…", en: "Checking…" },
  busyRead: { ja: "資料を読み取っています…", en: "Reading the document…" },
  busyReadPage: {
    ja: "資料を読み取っています…（{page} / {pages} ページ）",
    en: "Reading the document… (page {page} of {pages})",
  },
  busyReadFile: { ja: "資料を読み取っています…（{file} / {files} ファイル）", en: "Reading… (file {file} of {files})" },
  busyImport: { ja: "シートに書き込んでいます…", en: "Writing to the sheet…" },
  busyFix: { ja: "修正しています…", en: "Correcting…" },
  busyUndo: { ja: "元に戻しています…", en: "Undoing…" },
  busySample: { ja: "見本を用意しています…", en: "Preparing the sample…" },
  busyReport: { ja: "点検結果のシートを作成しています…", en: "Writing the findings sheet…" },
  busyUnmark: { ja: "印を消しています…", en: "Removing the marks…" },
  busyCellHint: {
    ja: "セルに入力中の場合は、Enter キーなどで入力を確定してください。",
    en: "If you are typing in a cell, please finish with Enter.",
  },
  cancelling: { ja: "キャンセルしています…", en: "Cancelling…" },

  marksProtected: {
    ja: "点検は完了しましたが、シートが保護されているか読み取り専用のため、シート上に印を付けられませんでした。",
    en: "The check is done, but its marks could not be put on the sheet: it is protected or read-only.",
  },
  marksProtectedNext: {
    ja: "点検結果はこの作業ウィンドウで確認できます。印を付けるには、［校閲］タブで保護を解除してから、もう一度「点検」を実行してください。",
    en: "The findings are here in the pane. To have the rows marked, remove the protection on the Review tab and check again.",
  },
  doneNotShown: {
    ja: "ブックへの書き込みは完了しましたが、作業ウィンドウの表示を更新できませんでした。",
    en: "The workbook was changed as asked, but the pane could not be brought up to date.",
  },
  doneNotShownNext: {
    ja: "「点検」を実行するか、作業ウィンドウを開き直してください。書き込んだ内容は失われません。",
    en: "Run Check or reopen the pane. What was written is not lost.",
  },
  doneCreate: {
    ja: "ひな形を作成しました。「申請内容」の欄に記入してください。",
    en: "The form is ready. Please fill in its answer column.",
  },
  doneImport: { ja: "{count}項目を書き込みました。", en: "Answers written: {count}." },
  doneImportFiles: {
    ja: "{count}枚のシートを作成し、取り込んだ内容を書き込みました。",
    en: "The files were imported ({count} new sheets).",
  },
  doneFix: { ja: "{field} を修正しました。", en: "{field} was corrected." },
  doneSample: {
    ja: "見本（架空の事業者）の内容を入れました。自由に試してください。",
    en: "The sample (a fictional provider) is filled in. Feel free to try things out.",
  },
  doneCheck: { ja: "点検しました。", en: "Checked." },
  doneUndo: { ja: "元に戻しました。", en: "Undone." },
  doneReport: { ja: "「点検結果」シートに書き出しました。", en: "The findings are on the sheet 点検結果." },
  unmark: { ja: "シートの印を消す", en: "Remove the marks" },
  unmarkWhat: {
    ja: "点検で付けた色の印を、このシートからすべて取り除きます。もう一度点検すると戻ります。",
    en: "Takes the colours of the check off this sheet. Checking again brings them back.",
  },
  doneUnmark: { ja: "シート「{sheet}」の印を消しました。", en: "The marks on the sheet “{sheet}” were removed." },
  undoNothing: {
    ja: "その後にシートが編集されたため、まとめて元に戻せませんでした。Excel の「元に戻す」をお使いください。",
    en: "The sheet was edited since, so it could not be undone in one step. Please use Excel’s own Undo.",
  },

  replaceTitle: { ja: "ひな形を作り直しますか？", en: "Create the form anew?" },
  replaceText: {
    ja: "シート「{sheet}」には、すでに{count}項目が記入されています。作り直すと、これらの内容は空欄になります。",
    en: "The sheet “{sheet}” already holds {count} answers. Creating it anew empties all of them.",
  },
  replaceEmptyText: {
    ja: "シート「{sheet}」を新しいひな形で置き換えます。記入されている内容はありません。",
    en: "The sheet “{sheet}” will be replaced by a new form. It holds no answers.",
  },
  replaceLost: { ja: "空欄になる項目（先頭の{shown}件）", en: "Answers that will be emptied (the first {shown})" },
  replaceUndo: { ja: "作り直した後でも「元に戻す」で復元できます。", en: "You can still undo it afterwards." },
  replaceConfirm: { ja: "作り直す", en: "Create anew" },
  replaceKeep: { ja: "今のシートを残す", en: "Keep the sheet" },

  sampleTitle: { ja: "見本を入れますか？", en: "Fill in the sample?" },
} as const satisfies Readonly<Record<string, Template>>;
