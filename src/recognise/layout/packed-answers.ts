import type { Edition, Item } from "../../form";
import type { Cell, Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { isLike } from "../words/distance";
import { isMarker } from "../words/markers";
import { unpackLines } from "./packed-lines";
import { numbersOfCell } from "../words/numbers";
import { labelledParts } from "../words/sub-labels";
import type { Vocabulary } from "../words/vocabulary";

/** How much of a title stands beside its number at least. */
const ALIKE = 0.7;

/**
 * Lays out rows that answer a whole item in one cell, each answer behind a label of its own (`【設立年】2001年 【事業年数】22年`), as
 * the form has them: one question a row, under the form's own words.
 */
export function unpackAnswers(document: SourceDocument, edition: Edition, vocabulary: Vocabulary): SourceDocument {
  const titles = new Map(edition.items.map((item) => [reducedText(item.title), item]));
  const unpack = (row: Row): Row[] => unpackedRow(row, titles, vocabulary) ?? [row];
  return {
    ...document,
    pages: document.pages.map((page) => ({ ...page, rows: unpackLines(page.rows, edition, vocabulary).flatMap(unpack) })),
  };
}

function unpackedRow(row: Row, titles: ReadonlyMap<string, Item>, vocabulary: Vocabulary): Row[] | undefined {
  if (row.table === undefined) return undefined;
  // As the cells follow each other: an answer's column may stand before those of its labels.
  const filled = row.cells.filter(({ text }) => text !== "");
  const [labels, answer] = [filled.slice(0, -1), filled.at(-1)];
  const item = itemOf(labels, titles, vocabulary);
  const parts = item && answer && labelledParts(answer.text, item.fields);
  if (!parts) return undefined;
  // The marker stands between question and answer.
  const marker = labels.find(({ text }) => isMarker(text));
  return parts.map(({ field, text }, index) => {
    const heads = index === 0 ? labels.filter((cell) => cell !== marker) : [];
    const cells = [...heads, { text: field.prompt, column: 0 }, ...(index === 0 && marker ? [marker] : []), { ...answer, text }];
    return { ...row, cells: cells.map((cell, column) => ({ ...cell, column })) };
  });
}

/** The item that a row asks as a whole: by its title, where nothing but its number, groups and marker stands beside it. */
function itemOf(cells: readonly Cell[], titles: ReadonlyMap<string, Item>, { byText, labels }: Vocabulary): Item | undefined {
  let item: Item | undefined;
  let numbers: [number, number] | undefined;
  for (const { text } of cells) {
    const words = reducedText(text);
    const titled = titles.get(words) ?? titles.get(words.replace(/^\d{1,2}/, "")) ?? numberedTitle(words, numbers, titles);
    if (titled) {
      item = titled;
      continue;
    }
    const ofCell = numbersOfCell(text);
    const kind = labels[byText.get(words) ?? -1]?.targets[0]?.kind;
    if (ofCell) numbers ??= ofCell;
    else if (!isMarker(text) && kind !== "group" && kind !== "section") return undefined;
  }
  if (item && numbers && (item.number < numbers[0] || item.number > numbers[1])) return undefined;
  return item;
}

/** The item of a number, where the words beside it are its title but for a few characters. */
function numberedTitle(
  words: string,
  numbers: readonly [number, number] | undefined,
  titles: ReadonlyMap<string, Item>,
): Item | undefined {
  if (numbers?.[0] !== numbers?.[1]) return undefined;
  const [title, item] = [...titles].find(([, { number }]) => number === numbers?.[0]) ?? [];
  return title !== undefined && isLike(title, words, ALIKE) ? item : undefined;
}
