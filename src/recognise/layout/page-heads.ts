import { plainCharacters } from "../../text/matching";
import { headRunsIn } from "./head-runs";
import { withoutPageCounts } from "./page-counts";
import { withoutFeet } from "./page-feet";

/** The office's own head, which unflow cuts at, as at the title and the note of its pages. */
const OFFICE = /^【?審\s?査\s?対\s?象/u;

/**
 * A long line without the heads of its columns, which stand there once for each page, and without what every page says
 * before them: its foot and the next one's title, pages counted or not.
 * @param isFirst true for the first line of the document, where the first heads stay
 */
export function withoutPageHeads(whole: string, isFirst: boolean): string {
  const text = withoutPageCounts([whole]).join(" ");
  const plain = plainCharacters(text);
  const all = headRunsIn(plain).filter(({ start, end }) => !OFFICE.test(plain.slice(start, end)));
  const heads = isFirst ? all.slice(1) : all;
  if (heads.length === 0) return text;
  const starts = [0, ...heads.map(({ end }) => end)];
  const pages = starts.map((start, index) => text.slice(start, heads[index]?.start));
  return withoutFeet(pages).join(" ");
}
