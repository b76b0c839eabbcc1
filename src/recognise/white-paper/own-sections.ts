import { isHistory, type OwnHeading, ownHeading } from "./headings";
import type { Line } from "./lines";
import { joinLines } from "./paragraphs";

/** A section of a paper that has chapters of its own. */
export interface OwnSection {
  readonly title: string;
  readonly statement: string;
  readonly first: Line;
}

interface Found {
  readonly index: number;
  readonly title: string;
}

const FEWEST = 3;

/** The sections of a paper by its own headings: numbered ones, marked ones, or short lines above sentences. */
export function ownSections(lines: readonly Line[], wrap: number): OwnSection[] {
  const numbered = numberedHeadings(lines);
  const headings = numbered.length >= FEWEST ? numbered : plainHeadings(lines);
  return headings.flatMap(({ index, title }, place): OwnSection[] => {
    const first = lines[index];
    const statement = joinLines(lines.slice(index + 1, headings[place + 1]?.index ?? lines.length), wrap);
    return first && statement !== "" && !isHistory(title) ? [{ title, statement, first }] : [];
  });
}

/** Numbers have to count on: the entries of a list begin anew. */
function numberedHeadings(lines: readonly Line[]): Found[] {
  const marks = new Map<string, number>();
  for (const { text } of lines) {
    const mark = markOf(text);
    if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  const found: Found[] = [];
  let chapter = 0;
  lines.forEach((line, index) => {
    const heading = ownHeading(line);
    if (!heading) return;
    const usual = (marks.get(markOf(line.text) ?? "") ?? 0) >= FEWEST;
    const counted = chapterOf(heading, line.text, chapter);
    if (counted !== undefined) chapter = counted;
    if (counted !== undefined || (heading.level === undefined && usual)) found.push({ index, title: heading.title });
  });
  return found;
}

function markOf(text: string): string | undefined {
  return /^[■◆●▼▶►★□◇]/u.exec(text)?.[0];
}

/** The chapter that a numbered heading opens or stands in, where its number fits behind the chapter so far. */
function chapterOf({ level, number = "" }: OwnHeading, text: string, chapter: number): number | undefined {
  if (level === undefined) return undefined;
  const value = Number(number.split(".")[0]);
  if (/^[■◆●▼▶►★□◇\s]{0,3}第/u.test(text)) return Number.isNaN(value) ? chapter + 1 : value;
  if (level === 1) return value === chapter + 1 ? value : undefined;
  return value === chapter || value === chapter + 1 ? value : undefined;
}

const LONGEST_PLAIN = 40;

function plainHeadings(lines: readonly Line[]): Found[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isHeading =
      !line.cells &&
      line.text.length <= LONGEST_PLAIN &&
      !/[。、，：:.]$|。/u.test(line.text) &&
      next !== undefined &&
      !next.cells &&
      next.text.length > line.text.length &&
      /[。.]/u.test(next.text);
    return isHeading ? [{ index, title: line.text }] : [];
  });
}
