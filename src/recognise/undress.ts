import { type Cell, rowsOf, type SourceDocument } from "../readers";

/** Words that a page sets before each question or answer; they belong to its layout. */
const MARKS: readonly RegExp[] = [
  /^(?:Q\d{0,3}|問|設問|質問)\s?[.．:：)）]\s{0,3}(?=\S)/u,
  /^(?:A|答|回答|ご回答|回答内容)\s?[.．:：)）](?:\s{0,3}(?=\S)|$)/u,
];

/** A page that sets such words before its questions does so before nearly all of the form's 133. */
const FEWEST = 40;

/** Takes away what a page of questions and answers sets before each of them (`Q.`, `回答:`), where it does so throughout. */
export function undress(document: SourceDocument): SourceDocument {
  const cells = [...rowsOf(document)].flatMap(({ row }) => row.cells);
  const usual = MARKS.filter((mark) => cells.filter(({ text }) => mark.test(text)).length >= FEWEST);
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
