import { reducedText } from "../../text/matching";
import { type Box, boxAround, type PageContent } from "./page-content";
import { rowsOnPage } from "./page-rows";
import type { RowOnPage } from "./row-of-cells";

/** An answer as it was read from a page, to be found on it again. */
export interface AnswerOnPage {
  /** Place of its row from the top of the page, from 1. */
  readonly line?: number;
  /** The row as it stands there. */
  readonly text?: string;
  readonly value: string;
}

/**
 * Finds an answer on its page: the cells that hold it, of its row and of those in which it goes on; the whole row where
 * no cell of it can be told.
 * @returns rectangles from top to bottom; none where the row is not there
 */
export function findAnswer(content: PageContent, { line, text, value }: AnswerOnPage): Box[] {
  const rows = rowsOnPage(content);
  const start = rows.findIndex(({ row }) => row.line === line && (text === undefined || row.raw === text));
  const same = start >= 0 ? start : rows.findIndex(({ row }) => row.raw === text);
  // Of a row that goes on overleaf, only a part stands here.
  const first = same >= 0 || text === undefined ? same : rows.findIndex(({ row }) => row.line === line && beginsAs(row, text));
  const row = rows[first];
  if (!row) return [];
  const sought = reducedText(value);
  const whole = cellsWith(row, (cell) => cell === sought);
  const cells = whole.length > 0 ? whole : cellsWith(row, (cell) => cell.includes(sought));
  if (sought !== "" && cells.length > 0) return cells.slice(-1);
  const part = (cell: string): boolean => cell.length > 1 && sought.includes(cell);
  const found: Box[] = [];
  for (const each of rows.slice(first)) {
    const parts = cellsWith(each, part);
    if (parts.length === 0 && each !== row) break;
    found.push(...parts);
  }
  return found.length > 0 ? found : [boxAround(row.boxes.filter(({ right, left }) => right > left))];
}

function cellsWith({ row, boxes }: RowOnPage, holds: (reduced: string) => boolean): Box[] {
  return row.cells.flatMap(({ text }, index) => {
    const box = boxes[index];
    const reduced = reducedText(text);
    return box && reduced !== "" && holds(reduced) ? [box] : [];
  });
}

function beginsAs({ cells }: RowOnPage["row"], text: string): boolean {
  const whole = text.split("\t").map(reducedText);
  const filled = cells.map((cell) => reducedText(cell.text)).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => whole.some((each) => each.startsWith(cell)));
}
