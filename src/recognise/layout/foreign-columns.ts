import type { Cell, Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { isMarker } from "../words/markers";
import type { Vocabulary } from "../words/vocabulary";
import { answerColumns, headKind, isFormerHead } from "./column-heads";

/**
 * Takes away somebody's own columns beside the form: those under a head to the right of the answers' head (担当, 確認日,
 * 備考 …), those of former answers, those without a head that say the same few things from row to row, or only dates,
 * and hidden ones. What stands there answers nothing of the form.
 */
export function withoutForeignColumns(document: SourceDocument, vocabulary: Vocabulary): SourceDocument {
  let above: LeadingAnswers | undefined;
  const pages = document.pages.map((page) => {
    const { rows, heads } = ownRows(withoutHidden(page.rows, vocabulary), above, vocabulary);
    above = heads;
    return { ...page, rows };
  });
  return { ...document, pages };
}

/** Leaves hidden columns out, but for those of labels, and of answers where no column that is shown has their head. */
function withoutHidden(rows: readonly Row[], vocabulary: Vocabulary): readonly Row[] {
  const hidden = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.hidden ? [cell.column] : []))));
  if (hidden.size === 0) return rows;
  const answers = rows.flatMap(answerColumns);
  const isAnswers = (column: number): boolean => answers.includes(column) && answers.every((each) => hidden.has(each));
  const foreign = [...hidden].filter((column) => !asks(rows, column, vocabulary) && !isAnswers(column));
  return rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !foreign.includes(column)) }));
}

/** A column of answers that stands before the questions, in tables of so many columns. */
interface LeadingAnswers {
  readonly column: number;
  readonly width: number;
}

/**
 * @param above what the heads on the pages before say: a table that goes on over pages may name its columns once
 * @returns the rows, and what the last heads up to here say
 */
function ownRows(
  rows: readonly Row[],
  above: LeadingAnswers | undefined,
  vocabulary: Vocabulary,
): { rows: Row[]; heads: LeadingAnswers | undefined } {
  const markers = markerColumns(rows);
  const headless = headlessColumns(rows, markers);
  const asksAt = (column: number): boolean => asks(rows, column, vocabulary);
  // A page may lack a column that is empty there; the first one is the first even so.
  const isAlike = above !== undefined && (above.column === 0 || widthOf(rows) === above.width);
  const goesOn = isAlike && !asksAt(above.column) && asksBehind(rows, above.column, vocabulary);
  let headed: ReadonlySet<number> = new Set();
  let leading = goesOn ? above : undefined;
  let heads = above;
  let belowHeads = false;
  const own = rows.map((row) => {
    const named = answerColumns(row).filter((column) => !markers.has(column));
    const answers = named.findLast((column) => !asksAt(column)) ?? named.at(-1) ?? null;
    if (answers !== null) {
      const asking = row.cells.filter(({ column }) => column > answers && asksAt(column));
      headed = foreignColumns(row, answers, asking);
      leading = asking.length > 0 && !asksAt(answers) ? { column: answers, width: widthOf(rows) } : undefined;
      heads = leading;
    } else if (belowHeads) headed = new Set([...headed, ...formerColumns(row)]);
    belowHeads = answers !== null;
    if (row.table === undefined) return row;
    const cells = row.cells.filter(({ column }) => !headed.has(column) && !headless.has(column));
    const answer = cells.find(({ column }) => column === leading?.column);
    // An answer that stands before its question is read behind it, as everywhere else.
    if (answer) return { ...row, cells: [...cells.filter((cell) => cell !== answer), answer] };
    return cells.length === row.cells.length ? row : { ...row, cells };
  });
  return { rows: own, heads };
}

/** Columns of the widest table. */
function widthOf(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map(({ table, cells }) => (table === undefined ? 0 : cells.length)));
}

function asksBehind(rows: readonly Row[], column: number, vocabulary: Vocabulary): boolean {
  const columns = Array.from({ length: Math.max(0, widthOf(rows) - column - 1) }, (_, index) => column + 1 + index);
  return columns.some((behind) => asks(rows, behind, vocabulary));
}

/** Whether a column holds labels of the form: 記載内容 stands over questions as well as over answers. */
function asks(rows: readonly Row[], column: number, { byText }: Vocabulary): boolean {
  // A text alone in its row is a heading over all columns.
  const whole = rows.filter(({ cells }) => cells.filter(({ text }) => text !== "").length > 1);
  const texts = whole.flatMap(({ cells }) => cells.find((cell) => cell.column === column)?.text || []);
  return texts.filter((text) => byText.has(reducedText(text))).length * 10 > texts.length;
}

/** Columns that hold the requirement markers, whatever their heads say: a page may lack a column that its heads count. */
function markerColumns(rows: readonly Row[]): ReadonlySet<number> {
  const counts = new Map<number, { filled: number; markers: number }>();
  for (const { table, cells } of rows) {
    if (table === undefined) continue;
    for (const { column, text } of cells) {
      if (text === "") continue;
      const { filled, markers } = counts.get(column) ?? { filled: 0, markers: 0 };
      counts.set(column, { filled: filled + 1, markers: markers + (isMarker(text) ? 1 : 0) });
    }
  }
  return new Set([...counts].flatMap(([column, { filled, markers }]) => (markers * 2 > filled ? [column] : [])));
}

function foreignColumns(heads: Row, answers: number, asking: readonly Cell[]): ReadonlySet<number> {
  const foreign = heads.cells.filter((cell) => {
    const kind = headKind(cell.text);
    if (cell.text === "" || kind === "answer" || asking.includes(cell)) return false;
    return cell.column > answers || kind === "hint";
  });
  return new Set(foreign.map((cell) => cell.column));
}

/** Columns of former answers, where a second row of heads tells them from the present ones. */
function formerColumns({ cells }: Row): number[] {
  return cells.flatMap(({ text, column }) => (isFormerHead(text) ? [column] : []));
}

/** Fewer cells show no habit. */
const FEWEST_CELLS = 12;

const DATE = /^(?:\d{2,4}[/.年-])?\d{1,2}[/.月-]\d{1,2}日?$/u;

/** Answers that any number of fields share. */
const SHARED_ANSWER = /^(?:記述|あり|なし|有|無|[-－―ー]$)/u;

function headlessColumns(rows: readonly Row[], markers: ReadonlySet<number>): ReadonlySet<number> {
  const answers = usualAnswerColumn(rows, markers);
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
function usualAnswerColumn(rows: readonly Row[], markers: ReadonlySet<number>): number | undefined {
  const headed = new Set(rows.flatMap((row) => answerColumns(row).findLast((column) => !markers.has(column)) ?? []));
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
