import { ReportableError } from "../../messages";

/** The sheet is there, but its form is not. */
export const formGone = (sheet: string): ReportableError =>
  new ReportableError(
    "form-gone",
    {
      ja: "シート「{sheet}」に申請内容の様式が見つかりませんでした。",
      en: "No disclosure form was found on the sheet “{sheet}”.",
    },
    {
      ja: "見出しの行や「識別」の列、項目名や設問が削除されていないか確認するか、新しいひな形を作成してください。",
      en: "Check that its headings, key column or labels were not deleted, or create a new form.",
    },
    { sheet },
  );

/** A field has no row in the form. */
export const fieldGone = (fields: string, sheet: string): ReportableError =>
  new ReportableError(
    "field-row-missing",
    {
      ja: "シート「{sheet}」に次の項目の行がないため、何も書き込みませんでした: {fields}。",
      en: "Nothing was written, because the sheet “{sheet}” has no row for: {fields}.",
    },
    {
      ja: "元に戻すなどで行を復元するか、新しいひな形を作成してください。",
      en: "Bring the rows back (for example with undo), or create a new form.",
    },
    { fields, sheet },
  );

/** A field stands in several rows: there is no telling which one is meant. */
export const fieldTwice = (fields: string, sheet: string): ReportableError =>
  new ReportableError(
    "field-row-repeated",
    {
      ja: "シート「{sheet}」に次の項目の行が二つ以上あるため、何も書き込みませんでした: {fields}。",
      en: "Nothing was written, because the sheet “{sheet}” has more than one row for: {fields}.",
    },
    {
      ja: "コピーされた行を削除してから、もう一度実行してください。",
      en: "Delete the copied rows, then try again.",
    },
    { fields, sheet },
  );

/** A cell no longer says what the command was decided on. */
export const answerChanged = (cells: string): ReportableError =>
  new ReportableError(
    "answer-changed",
    {
      ja: "確認のあとに内容が変わったセルがあるため、何も書き込みませんでした: {cells}。",
      en: "Nothing was written, because these cells have changed in the meantime: {cells}.",
    },
    {
      ja: "もう一度点検し、新しい内容を確認してから実行してください。",
      en: "Check again, look at the new text, then repeat the command.",
    },
    { cells },
  );

export const answerTooLong = (cell: string): ReportableError =>
  new ReportableError(
    "answer-too-long",
    {
      ja: "セル{cell}に書き込む内容が、Excelの上限(1セルに32,767文字)を超えています。何も書き込みませんでした。",
      en: "The text for cell {cell} is over what Excel takes in one cell (32,767 characters). Nothing was written.",
    },
    { ja: "内容を短くしてから、もう一度実行してください。", en: "Shorten the text, then try again." },
    { cell },
  );

/** On somebody else's sheet: several answers share a cell, or the cell is not certainly this answer's. */
export const answerOnlyRead = (fields: string, cells: string): ReportableError =>
  new ReportableError(
    "answer-only-read",
    {
      ja: "次の項目は読み取りのみのため、何も書き込みませんでした: {fields}(セル{cells})。",
      en: "Nothing was written, because these answers can only be read: {fields} (cells {cells}).",
    },
    {
      ja: "1つのセルに複数の項目の回答があるか、回答のセルを特定できません。これらの項目を除いて実行し、シート上で直接記入してください。",
      en: "Several answers share a cell, or their cell is not certain. Leave them out, and fill them in on the sheet itself.",
    },
    { fields, cells },
  );

/** On somebody else's sheet: a formula of theirs gives the answer. */
export const answerCalculated = (cells: string): ReportableError =>
  new ReportableError(
    "answer-calculated",
    {
      ja: "数式の入ったセルがあるため、何も書き込みませんでした: {cells}。",
      en: "Nothing was written, because these cells hold formulas: {cells}.",
    },
    {
      ja: "これらの項目を除いて実行し、数式の参照元を修正してください。",
      en: "Leave them out, and correct what their formulas refer to.",
    },
    { cells },
  );

/** Excel made something else of a text. */
export const notTaken = (cells: string): ReportableError =>
  new ReportableError(
    "answer-not-taken",
    {
      ja: "Excelが内容をそのまま受け取れないセルがあったため、書き込みを取り消しました: {cells}。",
      en: "Excel did not take the text as it is in these cells, so everything was put back: {cells}.",
    },
    {
      ja: "そのセルの表示形式を「文字列」にしてから、もう一度実行してください。",
      en: "Set the number format of these cells to Text, then try again.",
    },
    { cells },
  );

/** Neither done nor put back. */
export const halfDone = (place: string): ReportableError =>
  new ReportableError(
    "half-done",
    {
      ja: "処理の途中でExcelからの応答がなくなり、{place}を元の状態に戻せたか確認できませんでした。",
      en: "Excel stopped answering, and it is not certain that {place} was put back.",
    },
    {
      ja: "内容を確認し、必要に応じてExcelの「元に戻す」を使うか、保存せずに開き直してください。",
      en: "Look at it, and use Excel's undo or reopen the workbook without saving where needed.",
    },
    { place },
  );

/** Excel has not answered for minutes; what was last asked for may still happen. */
export const silent = (minutes: number): ReportableError =>
  new ReportableError(
    "excel-silent",
    {
      ja: "Excelから{minutes}分以上応答がないため、待つのをやめました。",
      en: "Excel has not answered for {minutes} minutes or more, so the pane stopped waiting.",
    },
    {
      ja: "Excelの応答が戻ると、最後に依頼した内容が反映されることがあります。シートの内容を確認してから、もう一度実行してください。",
      en: "What was last asked for may still happen once Excel answers. Look at the sheet, then try again.",
    },
    { minutes },
  );

/** What would be taken back has been edited by a person. */
export const editedSince = (cells: string): ReportableError =>
  new ReportableError(
    "undo-edited",
    {
      ja: "実行のあとに編集されたセルがあるため、元に戻しませんでした: {cells}。",
      en: "Not undone, because these cells have been edited since: {cells}.",
    },
    {
      ja: "編集した内容を残す場合はこのままお使いください。戻す場合は、該当のセルを手で直してください。",
      en: "Keep it as it is to keep the edits, or correct these cells by hand.",
    },
    { cells },
  );
