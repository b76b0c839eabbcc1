import type { Cell, Row, SourceDocument } from "../readers";
import { reducedText } from "../text/matching";
import { isMarker } from "./markers";

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
 * 備考 …), and those without a head that say the same few things from row to row, or only dates. What stands there
 * answers nothing of the form.
 */
export function withoutForeignColumns(document: SourceDocument): SourceDocument {
  return { ...document, pages: document.pages.map((page) => ({ ...page, rows: ownRows(page.rows) })) };
}

function ownRows(rows: readonly Row[]): Row[] {
  const headless = headlessColumns(rows);
  let headed: ReadonlySet<number> = new Set();
  return rows.map((row) => {
    const answers = answerColumn(row);
    if (answers !== null) headed = foreignColumns(row, answers);
    if (row.table === undefined) return row;
    const cells = row.cells.filter(({ column }) => !headed.has(column) && !headless.has(column));
    return cells.length === row.cells.length ? row : { ...row, cells };
  });
}

function foreignColumns(heads: Row, answers: number): ReadonlySet<number> {
  const beside = heads.cells.filter((cell) => cell.column > answers && headOf(cell) !== "" && !ANSWER_HEADS.has(headOf(cell)));
  return new Set(beside.map((cell) => cell.column));
}

/** Fewer cells show no habit. */
const FEWEST_CELLS = 12;

const DATE = /^(?:\d{2,4}[/.年-])?\d{1,2}[/.月-]\d{1,2}日?$/u;

/** Answers that any number of fields share. */
const SHARED_ANSWER = /^(?:記述|あり|なし|有|無|[-－―ー]$)/u;

function headlessColumns(rows: readonly Row[]): ReadonlySet<number> {
  const answers = usualAnswerColumn(rows);
  if (answers === undefined) return new Set();
  const columns = new Map<number, { texts: string[]; besideAnswer: number }>();
  for (const { table, cells } of rows) {
    if (table === undefined) continue;
    const answered = cells.some(({ column, text }) => column === answers && text !== "");
    for (const { column, text } of cells) {
      if (column <= answers || text === "") continue;
      const known = columns.get(column) ?? { texts: [], besideAnswer: 0 };
      columns.set(column, known);
      known.texts.push(text);
      if (answered) known.besideAnswer += 1;
    }
  }
  const foreign = [...columns].filter(([, { texts, besideAnswer }]) => {
    if (texts.length < FEWEST_CELLS || besideAnswer < texts.length * 0.7) return false;
    if (texts.filter((text) => SHARED_ANSWER.test(text)).length > texts.length * 0.2) return false;
    return texts.every((text) => DATE.test(text)) || new Set(texts).size <= texts.length / 4;
  });
  return new Set(foreign.map(([column]) => column));
}

/** The column of the answers: under its head, or behind the requirement markers, where either is the same throughout. */
function usualAnswerColumn(rows: readonly Row[]): number | undefined {
  const headed = new Set(rows.flatMap((row) => answerColumn(row) ?? []));
  if (headed.size > 0) return headed.size === 1 ? [...headed][0] : undefined;
  const counts = new Map<number, number>();
  let marked = 0;
  for (const { table, cells } of rows) {
    const marker = table === undefined ? undefined : cells.find(({ text }) => isMarker(text));
    if (!marker) continue;
    marked += 1;
    counts.set(marker.column + 1, (counts.get(marker.column + 1) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most && marked >= FEWEST_CELLS && most[1] > marked * 0.9 ? most[0] : undefined;
}
