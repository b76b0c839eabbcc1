import type { Template } from "../../messages";

/** What the pane says of the workbook itself: none, one or several forms, rows gone, Excel out of reach. */
export const WORKBOOK_TEXTS = {
  welcomeTitle: { ja: "開示シートを、迷わず仕上げる", en: "Complete your disclosure with confidence" },
  welcomeText: {
    ja: "ASP・SaaSの安全・信頼性に係る情報開示の申請内容（93項目）の記入と点検をお手伝いします。",
    en: "Helps you fill in and check the 93 items of the ASP/SaaS safety and reliability disclosure.",
  },
  welcomeCreate: { ja: "新しく記入する", en: "Start a new form" },
  welcomeCreateText: { ja: "93項目のひな形をこのブックに作成します", en: "Creates the 93-item form in this workbook" },
  welcomeImport: { ja: "公表資料・以前のシートから始める", en: "Start from a document" },
  welcomeImportText: { ja: "読み取った内容を確かめてから書き込みます", en: "You review what was read before it is written" },
  welcomeCheck: { ja: "あるシートを点検する", en: "Check a sheet you have" },
  welcomeCheckText: { ja: "このブックの中から申請内容のシートを探します", en: "Looks for the form in this workbook" },
  welcomeSample: { ja: "見本で試す", en: "Try the sample" },
  welcomeSampleText: {
    ja: "架空の事業者の記入例で、点検の流れを試せます。後から元に戻せます。",
    en: "See how it works with a fictional provider. You can undo it.",
  },
  noFormTitle: { ja: "申請内容のシートが見つかりません", en: "No form was found" },
  noFormText: {
    ja: "このブックには、項目番号や設問の見出しがそろったシートがありませんでした。ひな形を作成するか、資料を取り込んでください。点検したいシートが別のブックにある場合は、そのブックを開いてからお試しください。",
    en: "No sheet of this workbook has the form’s numbers and prompts. Create the form, import a document, or open the workbook that holds your sheet.",
  },
  severalTitle: { ja: "どのシートを使いますか？", en: "Which sheet?" },
  severalText: { ja: "このブックには様式のシートが{count}枚あります。", en: "This workbook has {count} sheets with the form." },
  severalOption: { ja: "{rows}項目の行があります", en: "{rows} field rows" },
  changeSheet: { ja: "シートを選び直す", en: "Choose another sheet" },
  workingOn: { ja: "対象シート", en: "Sheet" },
  missingRows: { ja: "シートに行がない項目：{count}", en: "Fields without a row: {count}" },
  onlyReadRows: { ja: "読み取りのみの項目：{count}", en: "Fields that are only read: {count}" },
  onlyReadHelp: {
    ja: "1つのセルに複数の項目の回答があるなど、回答のセルを1つに決められない項目です。点検はしますが、書き込みはしません。シート上で直接ご記入ください。",
    en: "Their answers share a cell, or their cell is not certain. They are checked, but never written: fill them in on the sheet itself.",
  },
  repeatedRows: { ja: "行が重複している項目：{count}", en: "Fields that stand more than once: {count}" },
  rowsHelp: {
    ja: "行がない項目は、点検では未記入として扱います。Excel の「元に戻す」で行を戻すか、ひな形を作り直してください。重複している項目は、上の行だけを読みます。",
    en: "A field without a row counts as unanswered. Bring the row back with Excel’s Undo, or create the form anew. Of repeated fields, the upper row is read.",
  },
  errorTitle: { ja: "操作を完了できませんでした", en: "This could not be completed" },
  unreachableTitle: { ja: "Excel に接続できません", en: "Excel cannot be reached" },
  defectWhat: { ja: "予期しない問題が起きました（{command}）。", en: "Something unexpected happened ({command})." },
  defectNext: {
    ja: "シートの内容は変更されていないことをご確認のうえ、もう一度お試しください。繰り返す場合は、下の情報を添えてお問い合わせください。",
    en: "Please look at the sheet and try again. If it happens again, send us the details below.",
  },
  partMissingWhat: {
    ja: "作業ウィンドウの部品を読み込めませんでした。作業ウィンドウが新しい版に替わったか、通信が途切れています。",
    en: "A part of this pane could not be loaded: the pane has been renewed since it was opened, or the connection is down.",
  },
  partMissingNext: {
    ja: "作業ウィンドウを読み込み直して、もう一度お試しください。シートの内容はそのまま残ります。",
    en: "Reload the pane, then try again. Your sheet stays as it is.",
  },
  reloadPane: { ja: "読み込み直す", en: "Reload" },
  officeLateWhat: {
    ja: "Excel の部品（office.js）を読み込めませんでした。",
    en: "Excel’s client (office.js) could not be loaded.",
  },
  officeLateNext: {
    ja: "インターネット接続、またはネットワークの制限（appsforoffice.microsoft.com）をご確認のうえ、もう一度お試しください。",
    en: "Please check the internet connection, or whether your network blocks appsforoffice.microsoft.com, and try again.",
  },
  wrongHostWhat: { ja: "このアドインは Excel の中で動きます。", en: "This add-in works inside Excel." },
  wrongHostNext: {
    ja: "Excel でブックを開き、リボンから起動してください。",
    en: "Please open a workbook in Excel and start it from the ribbon.",
  },
  oldExcelWhat: {
    ja: "お使いの Excel には、必要な機能（ExcelApi 1.14）がありません。",
    en: "This Excel lacks functions that are needed (ExcelApi 1.14).",
  },
  oldExcelNext: {
    ja: "Excel を更新するか、Excel on the web または Microsoft 365 版をお使いください。",
    en: "Please update Excel, or use Excel on the web or Microsoft 365.",
  },
  importMoved: {
    ja: "確認中にシートが変更されました。",
    en: "The sheet changed while you were reviewing.",
  },
  importMovedNext: {
    ja: "もう一度「取り込む」からやり直してください。シートには何も書き込んでいません。",
    en: "Please import again. Nothing was written.",
  },
} as const satisfies Readonly<Record<string, Template>>;
