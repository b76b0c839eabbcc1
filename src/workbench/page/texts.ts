import { type Holes, type Language, say, type Template } from "../../messages";

/** Every text of the page around the grid and the pane. */
export const PAGE_TEXTS = {
  product: { ja: "開示シート 作業台", en: "Kaiji Sheet workbench" },
  commands: { ja: "ブックの操作", en: "Workbook commands" },
  open: { ja: "開く", en: "Open" },
  save: { ja: "保存", en: "Save" },
  undo: { ja: "元に戻す", en: "Undo" },
  redo: { ja: "やり直し", en: "Redo" },
  grid: { ja: "表計算シート", en: "Spreadsheet" },
  pane: { ja: "作業ウィンドウ", en: "Task pane" },
  splitter: { ja: "作業ウィンドウの幅", en: "Width of the task pane" },
  loading: { ja: "表を準備しています…", en: "Preparing the spreadsheet…" },
  saved: { ja: "「{file}」を保存しました。", en: "Saved “{file}”." },
  opened: { ja: "「{file}」を開きました。", en: "Opened “{file}”." },
  openTitle: { ja: "「{file}」を開きますか？", en: "Open “{file}”?" },
  openQuestion: {
    ja: "今のブックの内容はすべて置き換わります（「元に戻す」で戻せます）。",
    en: "It replaces the whole current workbook; Undo brings that back.",
  },
  refusedTitle: { ja: "入力を確認してください", en: "Please check what you entered" },
  ok: { ja: "OK", en: "OK" },
  takeAnyway: { ja: "このまま入力する", en: "Enter it anyway" },
  cancel: { ja: "キャンセル", en: "Cancel" },
  close: { ja: "閉じる", en: "Close" },
  traffic: { ja: "往復 {trips} 回 / {kilobytes} kB", en: "{trips} round trips / {kilobytes} kB" },
  trafficList: { ja: "アドインとの往復", en: "Round trips of the add-in" },
  trafficHint: {
    ja: "Excelとの通信1回が「往復」1回です。新しい順に並んでいます。",
    en: "One request to Excel is one round trip. The latest comes first.",
  },
  trafficNone: { ja: "まだ通信はありません。", en: "There was none yet." },
  tripNumber: { ja: "回", en: "No." },
  tripActions: { ja: "操作数", en: "Actions" },
  tripSent: { ja: "送信 B", en: "Sent, B" },
  tripReceived: { ja: "受信 B", en: "Received, B" },
  tripTime: { ja: "時間 ms", en: "Time, ms" },
  tripOutcome: { ja: "結果", en: "Outcome" },
  tripDone: { ja: "完了", en: "done" },
  tripCleanup: { ja: "後始末", en: "clean-up" },
  gridFailed: {
    ja: "表を表示できませんでした（{reason}）。ページを再読み込みしてください。続く場合は npm ci をやり直してください。",
    en: "The spreadsheet could not be shown ({reason}). Reload the page; if it happens again, run npm ci once more.",
  },
  paneFailed: {
    ja: "作業ウィンドウを表示できませんでした（{reason}）。npm ci をやり直してから、ページを再読み込みしてください。",
    en: "The task pane could not be shown ({reason}). Run npm ci once more, then reload the page.",
  },
  editFailed: { ja: "この操作はできませんでした（{reason}）。", en: "This could not be done ({reason})." },
  protectedSheet: {
    ja: "このシートは保護されています。保護を解除してから編集してください。",
    en: "This sheet is protected. Unprotect it first.",
  },
  sheetNameTaken: {
    ja: "同じ名前のシートがあるか、シート名に使えない文字が含まれています。別の名前にしてください。",
    en: "That sheet name is taken or has characters that cannot be used. Choose another one.",
  },
  badFormula: {
    ja: "数式を読み取れませんでした。文字として入力する場合は、先頭に ' を付けてください。",
    en: "The formula could not be read. To enter it as text, begin with '.",
  },
  clipboardBlocked: {
    ja: "クリップボードを読み取れませんでした。Ctrl+V（Macは⌘V）で貼り付けてください。",
    en: "The clipboard could not be read. Paste with Ctrl+V (⌘V on Mac).",
  },
} as const satisfies Readonly<Record<string, Template>>;

export type PageText = keyof typeof PAGE_TEXTS;

/** Says a text of the page. */
export type Speak = (text: PageText, holes?: Holes) => string;

export const speakIn =
  (language: Language): Speak =>
  (text, holes) =>
    say(PAGE_TEXTS[text], language, holes);

/** Whether a name is that of a text: names come from the page's own markup. */
export const isPageText = (name: string | undefined): name is PageText => name !== undefined && Object.hasOwn(PAGE_TEXTS, name);
