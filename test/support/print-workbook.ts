import { writeXlsx } from "hucre";
import type { Disclosure } from "../../src/disclosure";
import { COLUMN_HEADS, printedRows, SCHEME_TITLE } from "./print-rows";

/** Layouts of workbooks that disclosures come in. */
export type WorkbookLayout = "office" | "own" | "two-sheets";

interface Sheet {
  readonly name: string;
  readonly rows: (string | number | Date | null)[][];
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly hidden?: boolean;
}

/**
 * Prints a disclosure as a workbook: `office` with group, number and title merged over their rows; `own` of an applicant,
 * who moved it from the corner, put other columns beside it and left the answers in merged cells; `two-sheets` in halves
 * behind a cover sheet, with a hidden sheet of last year's answers.
 */
export async function printWorkbook(disclosure: Disclosure, layout: WorkbookLayout): Promise<Uint8Array> {
  return writeXlsx({ sheets: SHEETS[layout](disclosure) });
}

const SHEETS: Readonly<Record<WorkbookLayout, (disclosure: Disclosure) => Sheet[]>> = {
  office: (disclosure) => [officeSheet(disclosure)],
  own: (disclosure) => [ownSheet(disclosure)],
  "two-sheets": twoSheets,
};

function heading(disclosure: Disclosure): string[][] {
  return [
    [SCHEME_TITLE],
    ["認定番号", disclosure.certificationNumber ?? ""],
    ["サービス名称", disclosure.serviceName ?? ""],
    ["事業者名称", disclosure.providerName ?? ""],
    [],
  ];
}

function officeSheet(disclosure: Disclosure, part: (index: number, count: number) => boolean = () => true): Sheet {
  const sheet: Sheet = { name: "様式", rows: [...heading(disclosure), [...COLUMN_HEADS]], merges: [] };
  const printed = printedRows(disclosure);
  let section = "";
  printed.forEach((row, index) => {
    if (!part(index, printed.length)) return;
    if (row.field.item.section.title !== section) {
      section = row.field.item.section.title;
      sheet.rows.push([section]);
      sheet.merges.push({ startRow: sheet.rows.length - 1, startCol: 0, endRow: sheet.rows.length - 1, endCol: 5 });
    }
    const at = sheet.rows.length;
    sheet.rows.push([
      row.groupRows > 0 ? row.group : null,
      row.itemRows > 0 ? Number(row.number) : null,
      row.itemRows > 0 ? row.title : null,
      row.prompt,
      row.requirement,
      row.answer,
    ]);
    if (row.groupRows > 1) sheet.merges.push({ startRow: at, startCol: 0, endRow: at + row.groupRows - 1, endCol: 0 });
    for (const column of row.itemRows > 1 ? [1, 2] : []) {
      sheet.merges.push({ startRow: at, startCol: column, endRow: at + row.itemRows - 1, endCol: column });
    }
  });
  return sheet;
}

function ownSheet(disclosure: Disclosure): Sheet {
  const indent = [null, null];
  const sheet: Sheet = { name: "情報開示_回答", rows: [[], []], merges: [] };
  for (const row of heading(disclosure)) sheet.rows.push([...indent, ...row]);
  sheet.rows.push([...indent, "No.", "審査対象項目", "記述内容", "必須/選択", "申請内容", null, null, "担当", "確認日"]);
  printedRows(disclosure).forEach((row, index) => {
    const at = sheet.rows.length;
    const item = row.itemRows > 0 ? [Number(row.number), row.title] : [null, null];
    sheet.rows.push([
      ...indent,
      ...item,
      row.prompt,
      row.requirement,
      row.answer,
      null,
      null,
      "総務課",
      new Date(Date.UTC(2026, 8, (index % 28) + 1)),
    ]);
    sheet.merges.push({ startRow: at, startCol: 6, endRow: at, endCol: 8 });
    if (row.itemRows > 1) sheet.merges.push({ startRow: at, startCol: 3, endRow: at + row.itemRows - 1, endCol: 3 });
  });
  return sheet;
}

function twoSheets(disclosure: Disclosure): Sheet[] {
  const cover: Sheet = { name: "表紙", rows: [[SCHEME_TITLE], ["申請書類一式"], [disclosure.providerName ?? ""]], merges: [] };
  const first = { ...officeSheet(disclosure, (index, count) => index < count / 2), name: "事業者" };
  const second = { ...officeSheet(disclosure, (index, count) => index >= count / 2), name: "サービス" };
  const lastYear = officeSheet({
    ...disclosure,
    fields: Object.fromEntries(
      Object.entries(disclosure.fields).map(([id, answer]) => [id, { ...answer, value: `昨年の${answer.value}` }]),
    ),
  });
  return [cover, first, second, { ...lastYear, name: "昨年度", hidden: true }];
}
