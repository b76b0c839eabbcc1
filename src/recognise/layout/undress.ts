import { type Cell, rowsOf, type SourceDocument } from "../../readers";

/** Words that a page sets before each question or answer; they belong to its layout. */
const MARKS: readonly RegExp[] = [
  /^(?:Q|問|設問|質問)\s?\p{Nd}{0,3}(?:[-－.]\p{Nd}{1,2})?\s?[.．:：)）]\s{0,3}(?=\S)/u,
  /^(?:A|答|回答|ご回答|回答内容)\s?\p{Nd}{0,3}(?:[-－.]\p{Nd}{1,2})?\s?[.．:：)）](?:\s{0,3}(?=\S)|$)/u,
];

/** A page that sets such words before its questions does so before nearly all of the form's 133. */
const FEWEST = 40;

/** In a part of the form both stand in turn: fewer pairs may be an answer's own words. */
const FEWEST_PAIRS = 3;

/** Takes away what a page of questions and answers sets before each of them (`Q.`, `回答:`), where it does so throughout. */
export function undress(document: SourceDocument): SourceDocument {
  const cells = [...rowsOf(document)].flatMap(({ row }) => row.cells);
  const counts = MARKS.map((mark) => cells.filter(({ text }) => mark.test(text)).length);
  const filled = cells.filter(({ text }) => text !== "").length;
  const inTurn = counts.every((count) => count >= FEWEST_PAIRS && count * 4 >= filled);
  const usual = MARKS.filter((_mark, index) => inTurn || (counts[index] ?? 0) >= FEWEST);
  if (usual.length === 0) return document;
  const bare = (cell: Cell): Cell => {
    const mark = usual.find((each) => each.test(cell.text));
    return mark ? { ...cell, text: cell.text.replace(mark, "") } : cell;
  };
  return {
    ...document,
    pages: document.pages.map((page) => ({
      ...page,
      rows: page.rows.map((row) => ({ ...row, cells: row.cells.map(bare) })),
    })),
  };
}
