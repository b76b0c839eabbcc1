import type { Edition } from "../../form";
import type { Cell, Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { numbersOfCell } from "../words/numbers";
import { isMarker } from "../words/markers";
import type { Target, Vocabulary } from "../words/vocabulary";

/** An answer with the number of the next row's item behind it. */
const WITH_NUMBER = /^(.*\S)\s+(\d{1,2})$/su;

/** Lays out rows of a text's table as rows of their own where the break between two lines was lost. */
export function partJoinedRows(document: SourceDocument, edition: Edition, vocabulary: Vocabulary): SourceDocument {
  if (document.format !== "text") return document;
  const part = (row: Row): readonly Row[] => partedRow(row, edition, vocabulary);
  return { ...document, pages: document.pages.map((page) => ({ ...page, rows: page.rows.flatMap(part) })) };
}

function partedRow(row: Row, edition: Edition, vocabulary: Vocabulary): readonly Row[] {
  if (row.table === undefined) return [row];
  const cells = row.cells.flatMap((cell, index) => withoutNumber(cell, row.cells[index + 1], edition, vocabulary));
  const starts = [...startsWithin(cells, edition, vocabulary)];
  if (starts.length === 0) return [row];
  return [0, ...starts].map((start, index) => ({
    ...row,
    cells: cells.slice(start, starts[index]).map((cell, column) => ({ ...cell, column })),
  }));
}

/** A cell as it is, or as an answer and the number behind it, which the title in the next cell shows to be an item's. */
function withoutNumber(cell: Cell, next: Cell | undefined, edition: Edition, vocabulary: Vocabulary): Cell[] {
  const [, answer, number] = WITH_NUMBER.exec(cell.text) ?? [];
  const isItems = number !== undefined && next !== undefined && opensItem(Number(number), next.text, edition, vocabulary);
  return answer !== undefined && isItems
    ? [
        { ...cell, text: answer },
        { ...cell, text: number },
      ]
    : [cell];
}

/**
 * Where another row begins: at an item's number, or behind an empty cell at a section, or at a question once another one was
 * answered.
 */
function* startsWithin(cells: readonly Cell[], edition: Edition, vocabulary: Vocabulary): Generator<number> {
  let asked = -1;
  let isAnswered = false;
  for (const [index, { text }] of cells.entries()) {
    const label = labelIn(text, vocabulary);
    const question = label?.kind === "prompt" ? label : undefined;
    const [number] = numbersOfCell(text) ?? [];
    const opens =
      number !== undefined
        ? opensItem(number, cells[index + 1]?.text ?? "", edition, vocabulary) && number > numberOf(asked, edition)
        : cells[index - 1]?.text === "" && ((isAnswered && (question?.first ?? -1) > asked) || isSection(text, vocabulary));
    if (asked >= 0 && opens) {
      yield index;
      isAnswered = false;
      if (number !== undefined) asked = -1;
    }
    if (label) {
      asked = Math.max(asked, label.first);
      isAnswered = false;
    } else if (asked >= 0 && text !== "" && !isMarker(text)) isAnswered = true;
  }
}

const numberOf = (field: number, edition: Edition): number => edition.fields[field]?.item.number ?? 0;

/** The group, title or question that a cell holds and nothing else. */
function labelIn(text: string, { byText, labels }: Vocabulary): Target | undefined {
  return labels[byText.get(reducedText(text)) ?? -1]?.targets.find(({ kind }) => kind !== "section");
}

function isSection(text: string, { byText, labels }: Vocabulary): boolean {
  return labels[byText.get(reducedText(text)) ?? -1]?.targets.every(({ kind }) => kind === "section") ?? false;
}

/** Whether a text is the title, group or question that stands behind the number of an item. */
function opensItem(number: number, text: string, edition: Edition, { byText, labels }: Vocabulary): boolean {
  const item = edition.items.find((each) => each.number === number);
  const index = item?.fields[0]?.index;
  const targets = labels[byText.get(reducedText(text)) ?? -1]?.targets ?? [];
  return index !== undefined && targets.some(({ kind, first, last }) => kind !== "section" && first <= index && index <= last);
}
