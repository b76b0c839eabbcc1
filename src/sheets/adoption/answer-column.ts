import { reducedText } from "../../text/matching";
import type { TextGrid } from "../form/locate-form";
import type { LabelColumns } from "./blocks";
import { type FormWords, isRequirement } from "./form-words";

/** Words above a column of answers. 前回の… and 備考 are not among them. */
const HEADING =
  /^\(?(?:今回の?|貴社の?|当社の?|最新の?)?(?:(?:申請|情報開示|開示|回答|ご回答|記入|記載)(?:内容|欄|事項)|回答|ご回答)\)?(?:\([^()]{1,16}\))?$/;
/** Column headings stand at most so many rows above the first item. */
const HEADING_ROWS = 5;
/** Fewer different texts in a whole column are no answers. */
const FEWEST_TEXTS = 12;

/**
 * The column that a block's answers stand in: by its heading, or else next to 必須 and 選択, or else the one column
 * behind the labels that is filled with texts.
 * @returns undefined where several columns may be it, or where the answers stand before or below their questions
 */
export function answerColumn(grid: TextGrid, block: LabelColumns, words: FormWords): number | undefined {
  const headed = headedColumns(grid, block);
  if (headed.length > 0) return headed.length === 1 ? headed[0] : undefined;
  if (answersBefore(grid, block, words) || answersBelow(grid, block, words)) return undefined;
  const columns = distinctTexts(grid, block);
  const [most] = [...columns].sort((one, other) => other[1] - one[1]);
  const answer = block.requirement !== undefined ? block.requirement + 1 : (most?.[0] ?? block.labels + 1);
  const rivals = [...columns].filter(([column, texts]) => column !== answer && texts * 2 >= (columns.get(answer) ?? 0));
  return rivals.length > 0 ? undefined : answer;
}

/** Whether the heading of answers stands over a column before the questions, and over none of labels. */
function answersBefore(grid: TextGrid, { labels, top }: LabelColumns, words: FormWords): boolean {
  const heads = grid.slice(Math.max(0, top - HEADING_ROWS), top);
  return Array.from({ length: labels }, (_, column) => column).some((column) => {
    const isHeaded = heads.some((row) => HEADING.test(reducedText((row[column] ?? "").slice(0, 40))));
    return isHeaded && !grid.slice(top).some((row) => words((row[column] ?? "").trim()) !== undefined);
  });
}

/** Whether most questions have nothing beside them in a row of their own, and a row without a label below for the answer. */
function answersBelow(grid: TextGrid, { left, labels, right, top }: LabelColumns, words: FormWords): boolean {
  const rows = grid.slice(top);
  const named = rows.map((row) => row.slice(left, labels + 1).some((text) => words(text.trim()) !== undefined));
  const alone = rows.map((row) =>
    row.slice(labels + 1, right + 1).every((text) => text.trim() === "" || isRequirement(text.trim())),
  );
  const below = named.filter((is, index) => is && alone[index] === true && named[index + 1] === false).length;
  const asked = named.filter((is) => is).length;
  return below >= FEWEST_TEXTS && below * 2 > asked;
}

function headedColumns(grid: TextGrid, { labels, right, top }: LabelColumns): number[] {
  const columns = new Set<number>();
  for (let row = Math.max(0, top - HEADING_ROWS); row < top; row += 1) {
    for (let column = labels + 1; column <= right; column += 1) {
      const text = grid[row]?.[column] ?? "";
      if (text.length <= 40 && HEADING.test(reducedText(text))) columns.add(column);
    }
  }
  return [...columns];
}

/**
 * How many different texts stand in each column behind the labels. Answers differ from row to row; what is counted, and
 * what says who is in charge, does not.
 */
function distinctTexts(grid: TextGrid, { labels, requirement, right, top }: LabelColumns): Map<number, number> {
  const columns = new Map<number, number>();
  for (let column = labels + 1; column <= right; column += 1) {
    if (column === requirement) continue;
    const texts = new Set<string>();
    for (const row of grid.slice(top)) {
      const text = (row[column] ?? "").trim();
      if (/[^\d\s.,/%:-]/.test(text)) texts.add(text);
    }
    if (texts.size >= FEWEST_TEXTS) columns.set(column, texts.size);
  }
  return columns;
}
