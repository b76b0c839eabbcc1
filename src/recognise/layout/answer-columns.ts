import { type Row, rowsOf, type SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import type { Vocabulary } from "../words/vocabulary";
import { answerColumns, answerWord } from "./column-heads";

/** So many rows with two answers under heads of the same words show two disclosures side by side. */
const FEWEST = 12;

/** Whether a table has two columns of answers, as of two services or two years, to the same questions. */
export function answersTwice(document: SourceDocument, vocabulary: Vocabulary): boolean {
  const rows = [...rowsOf(document)].map(({ row }) => row);
  return rows.some((head, index) => {
    const columns = answerColumns(head);
    if (columns.length < 2) return false;
    const below = rowsBelow(rows, index);
    const words = new Map<string, number[]>();
    for (const column of columns) {
      const word = answerWord(textAt(head, column)) ?? "";
      if (!holdsLabels(below, column, vocabulary)) words.set(word, [...(words.get(word) ?? []), column]);
    }
    return [...words.values()].some(([one, other]) => one !== undefined && other !== undefined && differ(below, one, other));
  });
}

function rowsBelow(rows: readonly Row[], head: number): Row[] {
  const end = rows.findIndex(({ table }, index) => index > head && table !== rows[head]?.table);
  return rows.slice(head + 1, end < 0 ? undefined : end);
}

const textAt = ({ cells }: Row, column: number): string => cells.find((cell) => cell.column === column)?.text ?? "";

function holdsLabels(rows: readonly Row[], column: number, { byText }: Vocabulary): boolean {
  return rows.filter((row) => byText.has(reducedText(textAt(row, column)))).length >= FEWEST;
}

function differ(rows: readonly Row[], one: number, other: number): boolean {
  const both = rows.filter((row) => textAt(row, one) !== "" && textAt(row, other) !== "");
  return both.length >= FEWEST && both.some((row) => reducedText(textAt(row, one)) !== reducedText(textAt(row, other)));
}
