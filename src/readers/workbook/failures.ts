import { ReportableError, type Template } from "../../messages";

const FAILURES = {
  "workbook-unreadable": {
    what: { ja: "「{file}」をExcelブックとして読み取れませんでした。", en: "“{file}” could not be read as a workbook." },
    next: {
      ja: "Excelで開けることをご確認のうえ、.xlsx形式で保存し直してください。",
      en: "Check that it opens in Excel, and save it anew as .xlsx.",
    },
  },
  "workbook-password": {
    what: { ja: "「{file}」はパスワードで保護されたブックです。", en: "“{file}” is a workbook with a password." },
    next: {
      ja: "Excelで開き、パスワードを外して保存し直してから、もう一度お選びください。",
      en: "Open it in Excel, save it without the password, and choose it again.",
    },
  },
  "workbook-binary": {
    what: {
      ja: "「{file}」はExcelバイナリブック(.xlsb)で、読み込めません。",
      en: "“{file}” is a binary workbook (.xlsb), which is not read.",
    },
    next: { ja: "Excelで開き、.xlsx形式で保存し直してください。", en: "Open it in Excel and save it as .xlsx." },
  },
  "workbook-too-old": {
    what: {
      ja: "「{file}」はExcel 95以前の形式で、読み込めません。",
      en: "“{file}” is in the format of Excel 95 or before, which is not read.",
    },
    next: { ja: "Excelで開き、.xlsx形式で保存し直してください。", en: "Open it in Excel and save it as .xlsx." },
  },
  "workbook-too-many-cells": {
    what: {
      ja: "「{file}」のシートは上限の{most}セルを超えており、様式のブックではないようです。",
      en: "The sheets of “{file}” are over the limit of {most} cells; it seems to be no form.",
    },
    next: {
      ja: "開示情報のシートだけを別のブックに保存してから、もう一度お選びください。",
      en: "Save only the sheet of the disclosure to a workbook of its own, and choose that.",
    },
  },
  "workbook-empty": {
    what: { ja: "「{file}」のシートには何も入力されていません。", en: "“{file}” has nothing in its sheets." },
    next: { ja: "内容の入ったブックをお選びください。", en: "Choose a workbook that holds something." },
  },
} as const satisfies Record<string, { what: Template; next: Template }>;

/** What is wrong with a workbook, and what to do. */
export function workbookFailure(id: keyof typeof FAILURES, file: string, holes: Record<string, number> = {}): ReportableError {
  return new ReportableError(id, FAILURES[id].what, FAILURES[id].next, { file, ...holes });
}
