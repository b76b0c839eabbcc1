import type { Row } from "../../readers";
import { reducedText } from "../../text/matching";
import { linesOfHeads, MOST_LINES } from "./head-runs";

/** What the width of their cells leaves of the heads of columns; a marker alone is none. */
const HEAD_PIECE =
  /^(?:番|号|番号|no|項番|種|類|種[類別]|区分|審査対象|(?:審査対象)?項目|項|目|記述|内容|記述内容|必須\/(?:選択?)?|必|須\/(?:選択?)?|択|申請|申請内容|\((?:審査対象項目|記述内容)\))$/u;

/** Whether a reduced word is the head of a column, or what its width has left of one. */
export function isHeadPiece(word: string): boolean {
  return HEAD_PIECE.test(word);
}

/** So many of them in one line are heads, whatever stands beside it. */
const SEVERAL = 3;

/**
 * Lines that hold nothing but heads of columns, which narrow columns break over several lines: several in one line, or
 * pieces beside lines that are known to be the page's own.
 */
export function headPieces(rows: readonly Row[], isPages: (row: Row) => boolean): Set<Row> {
  const found = new Set<Row>();
  const pieces = rows.map(({ raw, table }, index) => {
    if (table !== undefined) return 0;
    const words = raw.trim().split(/\s+/u);
    const isRest = reducedText(words[0] ?? "") === "選択" && /必須\s?[/／]\s*$/u.test(rows[index - 1]?.raw ?? "");
    return words.slice(isRest ? 1 : 0).every((word) => isHeadPiece(reducedText(word))) ? words.length : 0;
  });
  rows.forEach((row, index) => {
    if ((pieces[index] ?? 0) >= SEVERAL) found.add(row);
    // Where blanks are lost, the pieces of two heads are one word.
    const lines = rows.slice(index, index + MOST_LINES);
    const end = lines.findIndex(({ table }) => table !== undefined);
    const heads = linesOfHeads((end < 0 ? lines : lines.slice(0, end)).map(({ raw }) => raw));
    for (const line of lines.slice(0, heads)) found.add(line);
  });
  const addBeside = (index: number, beside: number): void => {
    const [row, other] = [rows[index], rows[beside]];
    if (row && other && (pieces[index] ?? 0) > 0 && (found.has(other) || isPages(other))) found.add(row);
  };
  for (let index = 1; index < rows.length; index += 1) addBeside(index, index - 1);
  for (let index = rows.length - 2; index >= 0; index -= 1) addBeside(index, index + 1);
  return found;
}
