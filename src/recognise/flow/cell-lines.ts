import type { Page, Row, SourceDocument } from "../../readers";
import { LINE_END } from "../../text/line-ends";
import type { Anchor } from "../alignment/anchor";
import type { Part } from "../entries/parts";
import { Break, type Stream, unitAt } from "../labels/stream";

/** So many labels that break within a word were cut at the width of their cells; on a web page hardly one is. */
const FEWEST_TORN = 8;

/** Fewer lines than this are no table's. */
const FEWEST_LINES = 100;

/** So many lines with an answer before a label follow no order of a web page. */
const MANY_BEFORE = 20;

/** Columns are so many blanks apart, at least, in a text that keeps its layout. */
const APART = /\S {3,}\S/u;

/** Share of such lines from which on the text keeps its layout. */
const LAID_OUT = 0.2;

/**
 * Whether the lines of a text are the lines of a table's cells, as a PDF gives them up: labels break within their words,
 * not only between questions and answers as on a web page. What stands in one line then says little of what belongs
 * together.
 */
export function isCutByCells(
  document: SourceDocument,
  stream: Stream,
  anchors: readonly Anchor[],
  rows: readonly (readonly Part[])[],
): boolean {
  if (document.format !== "text" || stream.rows.length < FEWEST_LINES) return false;
  const running = stream.rows.filter(([unit]) => unit?.running);
  if (running.length < stream.rows.length * 0.8) return false;
  const torn = anchors.filter((anchor) => anchor.kind !== "number" && breaksWithinWord(anchor, stream));
  const before = rows.filter(answersBeforeLabel).length;
  if (torn.length >= FEWEST_TORN && (before > 0 || torn.some(({ kind }) => kind !== "prompt"))) return true;
  const isLaidOut = running.filter(([unit]) => unit && APART.test(unit.row.raw)).length >= running.length * LAID_OUT;
  return isLaidOut && (torn.length > 2 || before >= MANY_BEFORE);
}

function breaksWithinWord({ start, end }: Anchor, stream: Stream): boolean {
  for (let place = start + 1; place < end; place += 1) {
    if (stream.breaks[place] !== Break.Line) continue;
    const [above, below] = [unitAt(stream, place - 1), unitAt(stream, place)];
    const [last, first] = [above?.cell.text.trimEnd().at(-1), below?.cell.text.trimStart().at(0)];
    if (WORD.test(last ?? "") && WORD.test(first ?? "")) return true;
  }
  return false;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether something that no label is stands before a label of its line. */
function answersBeforeLabel(parts: readonly Part[]): boolean {
  const label = parts.findLastIndex(({ type }) => type === "label");
  return parts.slice(0, Math.max(0, label)).some(({ type }) => type === "text");
}

/** The document with the lines of each page's body made one, and the pages' own lines left out. */
export function joinLines(document: SourceDocument, holdsBody: (row: Row) => boolean): SourceDocument {
  let isBefore = true;
  const pages = document.pages.map((page): Page => {
    const head: Row[] = [];
    const body: Row[] = [];
    for (const row of page.rows) {
      if (holdsBody(row)) {
        isBefore = false;
        body.push(row);
      } else if (isBefore) head.push(row);
    }
    const [first] = body;
    if (!first) return { ...page, rows: head };
    const text = body.map(({ cells }) => cells.map((cell) => cell.text).join(" ")).join(LINE_END);
    const raw = body.map((row) => row.raw).join("\n");
    const joined: Row = { cells: [{ text, column: 0 }], line: first.line, raw, lines: body };
    return { ...page, rows: [...head, joined] };
  });
  return { ...document, pages };
}
