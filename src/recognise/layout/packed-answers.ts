import type { Edition, Item } from "../../form";
import type { Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { isMarker } from "../words/markers";
import { numbersOfCell } from "../words/numbers";
import { labelledParts } from "../words/sub-labels";

/**
 * Lays out rows that answer a whole item in one cell, each answer behind a label of its own (`【設立年】2001年 【事業年数】22年`), as
 * the form has them: one question a row, under the form's own words.
 */
export function unpackAnswers(document: SourceDocument, edition: Edition): SourceDocument {
  const titles = new Map(edition.items.map((item) => [reducedText(item.title), item]));
  const prompts = new Set(edition.fields.map(({ prompt }) => reducedText(prompt)));
  const unpack = (row: Row): Row[] => unpackedRow(row, titles, prompts) ?? [row];
  return { ...document, pages: document.pages.map((page) => ({ ...page, rows: page.rows.flatMap(unpack) })) };
}

function unpackedRow(row: Row, titles: ReadonlyMap<string, Item>, prompts: ReadonlySet<string>): Row[] | undefined {
  if (row.table === undefined) return undefined;
  const item = itemOf(row, titles, prompts);
  const answer = row.cells.findLast(({ text }) => text !== "");
  const parts = item && answer && labelledParts(answer.text, item.fields);
  if (!parts) return undefined;
  const labels = row.cells.filter(({ column }) => column < answer.column);
  const last = labels.at(-1)?.column ?? 0;
  // The marker stands between question and answer.
  const marker = labels.find(({ text }) => isMarker(text));
  return parts.map(({ field, text }, index) => {
    const heads = index === 0 ? labels.filter((cell) => cell !== marker && cell.text !== "") : [];
    const cells = [
      ...heads,
      { text: field.prompt, column: last },
      ...(index === 0 && marker ? [marker] : []),
      { ...answer, text },
    ];
    return { ...row, cells: cells.map((cell, column) => ({ ...cell, column })) };
  });
}

/** The item that a row asks as a whole: by its title, where no single question of it stands in the row. */
function itemOf({ cells }: Row, titles: ReadonlyMap<string, Item>, prompts: ReadonlySet<string>): Item | undefined {
  const numbers = numbersOfCell(cells.find(({ text }) => text !== "")?.text ?? "");
  for (const { text } of cells.slice(0, -1)) {
    const words = reducedText(text).replace(/^\d{1,2}/, "");
    const item = titles.get(words);
    if (item && (!numbers || (numbers[0] <= item.number && item.number <= numbers[1]))) {
      const single = cells.some((cell) => cell.text !== text && prompts.has(reducedText(cell.text)));
      return single ? undefined : item;
    }
  }
  return undefined;
}
