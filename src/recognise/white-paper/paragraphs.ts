import { type Line, widthOf } from "./lines";

/** A line that begins with one of these is a paragraph or an entry of a list of its own. */
const OPENS = /^(?:[・●○◯◆◇■□▪▶▼※＊*►➢✓]|[-–]\s|[（(]?\d{1,2}[）)]\s?|[①-⑳]|[＜【［<[](?![^＞】］>\]]*[＞】］>\]][^\s]{12}))/u;
const ENDS_SENTENCE = /[。．！？!?.][」』）)]?$/u;
/** Text of half-width words: these are joined with a blank and never broken inside. */
const WORD_START = /^[!-~]+/;

/** Lines a page has broken, joined to paragraphs as their author wrote them; paragraphs stand in lines of their own. */
export function joinLines(lines: readonly Line[], wrap: number): string {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (last !== undefined && paragraphs.length > 0 && goesOn(last, line, wrap)) {
      paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1) ?? "", line.text);
    } else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs.join("\n");
}

/** Whether a line only goes on because the one before it was full. */
function goesOn(last: Line, line: Line, wrap: number): boolean {
  if (!Number.isFinite(wrap) || line.cells || last.cells) return false;
  if (line.gapAbove && last.page === line.page && ENDS_SENTENCE.test(last.text)) return false;
  if (OPENS.test(line.text)) return false;
  // A first word that would still have fitted was put on a new line by the author. Proportional letters are narrower
  // than they count, and lines are justified: some room does not tell anything.
  const room = wrap - last.width - firstWidth(line.text);
  return ENDS_SENTENCE.test(last.text) ? room < wrap * SLACK_AFTER_SENTENCE : room < wrap * SLACK;
}

const SLACK_AFTER_SENTENCE = 0.02;
const SLACK = 0.45;

function firstWidth(text: string): number {
  const word = WORD_START.exec(text)?.[0];
  return word === undefined ? 1 : widthOf(word);
}

/** Japanese is joined as it stands; between words of half-width letters the line break stood for a blank. */
export function joined(before: string, after: string): string {
  return /[!-~]$/.test(before) && /^[!-~]/.test(after) && !/[/-]$/.test(before) ? `${before} ${after}` : before + after;
}
