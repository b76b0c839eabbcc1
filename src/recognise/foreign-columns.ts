import type { Cell, Row, SourceDocument } from "../readers";
import { reducedText } from "../text/matching";

/** Heads of the column that holds the answers, as the editions and their users name it. */
const ANSWER_HEADS = new Set(
  ["申請内容", "情報開示内容", "開示内容", "記入内容", "記載内容", "回答", "回答内容", "回答欄", "ご回答", "記入欄"].map(
    reducedText,
  ),
);

/** Heads that stand beside it: without one of them, a cell that says 回答 is no head. */
const OTHER_HEADS = new Set(
  ["審査対象項目", "記述内容", "必須/選択", "開示項目", "項目", "設問", "no", "番号", "区分", "大項目", "中項目", "小項目"].map(
    reducedText,
  ),
);

function headOf(cell: Cell): string {
  return reducedText(cell.text).replace(/[()]/g, "");
}

/** The column of the answers, where a row names the columns of a table; null for any other row. */
function answerColumn(row: Row): number | null {
  if (row.table === undefined || !row.cells.some((cell) => OTHER_HEADS.has(headOf(cell)))) return null;
  return row.cells.find((cell) => ANSWER_HEADS.has(headOf(cell)))?.column ?? null;
}

/**
 * Takes away somebody's own columns beside the form: those under a head to the right of the answers' head (担当, 確認日,
 * 備考 …). What stands there answers nothing of the form.
 */
export function withoutForeignColumns(document: SourceDocument): SourceDocument {
  return { ...document, pages: document.pages.map((page) => ({ ...page, rows: ownRows(page.rows) })) };
}

function ownRows(rows: readonly Row[]): Row[] {
  let foreign: ReadonlySet<number> = new Set();
  return rows.map((row) => {
    const answers = answerColumn(row);
    if (answers !== null) foreign = foreignColumns(row, answers);
    if (row.table === undefined || !row.cells.some((cell) => foreign.has(cell.column))) return row;
    return { ...row, cells: row.cells.filter((cell) => !foreign.has(cell.column)) };
  });
}

function foreignColumns(heads: Row, answers: number): ReadonlySet<number> {
  const beside = heads.cells.filter((cell) => cell.column > answers && headOf(cell) !== "" && !ANSWER_HEADS.has(headOf(cell)));
  return new Set(beside.map((cell) => cell.column));
}
