import type { Row, SourceDocument } from "../../readers";
import { isLine, textOf, withText } from "./lines";

/** The two letters of a marker, of which a line holds the first alone and the next line begins with the second. */
const HALVES: readonly (readonly [first: string, second: string])[] = [
  ["必", "須"],
  ["選", "択"],
];

/** What a marker, or the head of their column (必須/選択), may have behind its letters; in a narrow column on the line below. */
const BEHIND = /^[○◯〇/／]$/u;

/** Puts markers together again whose letters stand on several lines of running text, as where a narrow column breaks them. */
export function withWholeMarkers(document: SourceDocument): SourceDocument {
  const pages = document.pages.map((page) => {
    const rows = wholeIn(page.rows);
    return rows.every((row, index) => row === page.rows[index]) ? page : { ...page, rows };
  });
  return pages.every((page, index) => page === document.pages[index]) ? document : { ...document, pages };
}

/** Lines with what belongs to their markers, without what belongs to those of the lines before. */
function wholeIn(rows: readonly Row[]): Row[] {
  const whole: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [row, next, below] = rows.slice(index, index + 3);
    const half = row && halfOf(row, next);
    if (!row || !next || !half) {
      if (row) whole.push(row);
      continue;
    }
    const rest = textOf(next).slice(half[1].length).trim();
    const behind = rest === "" && below && isLine(below) && BEHIND.test(textOf(below).trim()) ? textOf(below).trim() : "";
    const isHead = /^[/／]/u.test(rest);
    whole.push(withText(row, half.join("") + behind + (isHead ? rest : "")));
    if (rest !== "" && !isHead) whole.push(withText(next, rest));
    index += behind === "" ? 1 : 2;
  }
  return whole;
}

function halfOf(row: Row, next: Row | undefined): (typeof HALVES)[number] | undefined {
  if (!next || !isLine(row) || !isLine(next)) return undefined;
  return HALVES.find(([first, second]) => textOf(row).trim() === first && textOf(next).startsWith(second));
}
