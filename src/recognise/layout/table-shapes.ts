import type { Page, Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { numbersOfCell } from "../words/numbers";
import type { Vocabulary } from "../words/vocabulary";

/** So many questions in one row, and no answer between them, are heads of columns. */
const FEWEST_IN_ROW = 3;

/** So many questions make a column one of questions. */
const FEWEST_IN_COLUMN = 4;

/** So many questions asked twice in their rows show the form twice, side by side. */
const FEWEST_TWICE = 20;

/** Blocks side by side ask in the same rows: in one of so many, at least, as one block may be the shorter. */
const ROWS_FOR_BOTH = 3;

/** Longer texts are answers. */
const LONGEST_QUESTION = 200;

/** Lays tables out as the form has them: one question a row, its answer behind it. */
export function uprightTables(document: SourceDocument, vocabulary: Vocabulary): SourceDocument {
  let tables = Math.max(-1, ...document.pages.flatMap(({ rows }) => rows.map(({ table }) => table ?? -1)));
  const nextTable = (): number => (tables += 1);
  return { ...document, pages: document.pages.map((page) => uprightPage(page, vocabulary, nextTable)) };
}

function uprightPage(page: Page, vocabulary: Vocabulary, nextTable: () => number): Page {
  const tables: Row[][] = [];
  for (const row of page.rows) {
    const last = tables.at(-1);
    if (last && last[0]?.table === row.table && row.table !== undefined) last.push(row);
    else tables.push([row]);
  }
  const upright = tables.map((rows) => {
    if (rows[0]?.table === undefined || rows.length < 2) return rows;
    const questions = rows.map((row) => questionsOf(row, vocabulary));
    const isPlain = questions.every((ofRow) => ofRow.size < 2);
    const columns = isPlain ? copiedColumns(rows, questions, vocabulary) : sideBySide(askingColumns(questions), questions);
    return (isPlain ? undefined : turned(rows, questions)) ?? unfolded(rows, columns, vocabulary, nextTable) ?? rows;
  });
  return upright.every((rows, index) => rows === tables[index]) ? page : { ...page, rows: upright.flat() };
}

/** Columns of a row that hold a question of the form, with the field's index. */
function questionsOf(row: Row, vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const questions = new Map<number, number>();
  for (const { text, column } of row.cells) {
    const label = text === "" || text.length > LONGEST_QUESTION ? undefined : vocabulary.byText.get(reducedText(text));
    const target = label === undefined ? undefined : vocabulary.labels[label]?.targets[0];
    if (target?.kind === "prompt" && ![...questions.values()].includes(target.first)) questions.set(column, target.first);
  }
  return questions;
}

/** A table whose questions stand side by side, with the answers below them, turned by a quarter. */
function turned(rows: readonly Row[], questions: readonly ReadonlyMap<number, number>[]): Row[] | undefined {
  const heads = questions.flatMap((ofRow, index) => (ofRow.size >= FEWEST_IN_ROW ? [index] : []));
  const isTurned = heads.length > 0 && questions.every((ofRow, index) => ofRow.size < 2 || heads.includes(index));
  if (!isTurned || heads.length * 2 > rows.length || heads.at(-1) === rows.length - 1) return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row, index) => ({ text: "", ...row.cells[column], column: index }));
    const answers = rows.at(-1);
    return {
      cells,
      line: answers?.line ?? column + 1,
      raw: cells.map(({ text }) => text).join("\t"),
      ...(answers?.table !== undefined && { table: answers.table }),
    };
  });
}

/** The columns that ask, one for each block: those that ask the same are titles and prompts of one. */
function askingColumns(questions: readonly ReadonlyMap<number, number>[]): number[] {
  const fieldsOf = new Map<number, Set<number>>();
  for (const ofRow of questions) {
    for (const [column, field] of ofRow) fieldsOf.set(column, (fieldsOf.get(column) ?? new Set()).add(field));
  }
  const asking = [...fieldsOf].filter(([, fields]) => fields.size >= FEWEST_IN_COLUMN).sort(([one], [other]) => one - other);
  const blocks: { column: number; fields: Set<number> }[] = [];
  for (const [column, fields] of asking) {
    const isSame = ({ fields: others }: { fields: Set<number> }): boolean =>
      [...fields].filter((field) => others.has(field)).length * 3 >= Math.min(fields.size, others.size);
    if (!blocks.some(isSame)) blocks.push({ column, fields });
  }
  return blocks.map(({ column }) => column);
}

/**
 * The columns that ask, where many rows ask in two of them. Where a table's empty cells were left out, any column may hold
 * questions, and a row or two may ask twice because the break between two lines was lost.
 */
function sideBySide(columns: readonly number[], questions: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const counts = questions.map((ofRow) => columns.filter((column) => ofRow.has(column)).length);
  const both = counts.filter((count) => count > 1).length;
  return both * ROWS_FOR_BOTH >= counts.filter((count) => count > 0).length ? columns : [];
}

/** The column of the questions, and those that ask the same once more behind their answers: the form, side by side. */
function copiedColumns(
  rows: readonly Row[],
  questions: readonly ReadonlyMap<number, number>[],
  vocabulary: Vocabulary,
): number[] {
  const firsts = new Map<number, number>();
  const seconds = new Map<number, number>();
  const count = (counts: Map<number, number>, column: number): unknown => counts.set(column, (counts.get(column) ?? 0) + 1);
  rows.forEach(({ cells }, index) => {
    const [first] = questions[index]?.keys() ?? [];
    const question = reducedText(cells.find(({ column }) => column === first)?.text ?? "");
    if (first === undefined || question === "" || !vocabulary.byText.has(question)) return;
    count(firsts, first);
    for (const { column, text } of cells) if (column > first + 1 && reducedText(text) === question) count(seconds, column);
  });
  const [first] = [...firsts].sort(([, one], [, other]) => other - one);
  return [
    ...(first ? [first[0]] : []),
    ...[...seconds].flatMap(([column, times]) => (times >= FEWEST_TWICE ? [column] : [])),
  ].sort((one, other) => one - other);
}

/**
 * A table that holds the form in several blocks side by side: the blocks one after the other.
 * @param columns of the questions, one for each block
 */
function unfolded(
  rows: readonly Row[],
  columns: readonly number[],
  vocabulary: Vocabulary,
  nextTable: () => number,
): Row[] | undefined {
  if (columns.length < 2) return undefined;
  const lefts = columns.map((column, index) =>
    index === 0 ? 0 : leftOf(rows, column, (columns[index - 1] ?? 0) + 1, vocabulary),
  );
  return lefts.flatMap((left, index) => {
    const right = lefts[index + 1] ?? Infinity;
    const table = nextTable();
    return rows.flatMap((row): Row[] => {
      const cells = row.cells.filter(({ column }) => column >= left && column < right);
      return cells.some(({ text }) => text !== "")
        ? [{ ...row, table, cells: cells.map((cell) => ({ ...cell, column: cell.column - left })) }]
        : [];
    });
  });
}

/** First column of a block: numbers, groups and titles stand before its questions. */
function leftOf(rows: readonly Row[], column: number, least: number, vocabulary: Vocabulary): number {
  let left = column;
  for (let before = column - 1; before > least; before -= 1) {
    const filled = rows.flatMap(({ cells }) => (cells[before]?.text ?? "") || []);
    const own = filled.filter((text) => numbersOfCell(text) !== undefined || vocabulary.byText.has(reducedText(text)));
    if (filled.length > 0 && own.length * 2 < filled.length) break;
    if (filled.length > 0) left = before;
  }
  return left;
}
