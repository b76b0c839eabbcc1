import { columnsOf } from "../../text/widths";
import { isMarker, maskOf } from "../words/markers";
import { type InBlock, markedBlocks } from "./marked-rows";
import type { LabelWords, Word } from "./label-words";

/** What is no label on one line, up to the next label: an answer, or a line of one; one word where a text is on one line. */
export interface Piece {
  readonly words: readonly Word[];
  /** As it is looked at, without differences of width. */
  readonly text: string;
  /** Index of its first word. */
  readonly start: number;
  /** In half-width characters. */
  readonly width: number;
  /** Width of its line up to its end: of its own words, or as far as it can be told where a text is on one line. */
  readonly reach: number;
  /** A label or an empty line stands before it. */
  readonly opens: boolean;
  readonly isMask: boolean;
  /** Where it stands in a block of markers and answers; absent where it stands among other labels. */
  readonly inBlock?: InBlock | undefined;
}

function piecesOf(found: LabelWords, leftOut: ReadonlySet<number>): Piece[] {
  const { words, isLabel, hasLines } = found;
  const blocks = markedBlocks(found);
  const runs: { words: Word[]; start: number; opens: boolean }[] = [];
  words.forEach((word, index) => {
    if (isLabel[index] || leftOut.has(index) || (isMarker(word.text) && word.reduced !== "任意")) return;
    const last = runs.at(-1);
    const isBehindLabel = index === 0 || isLabel[index - 1] === true;
    if (hasLines && last && !isBehindLabel && last.words[0]?.line === word.line) last.words.push(word);
    else runs.push({ words: [word], start: index, opens: isBehindLabel || word.source?.gapAbove === true });
  });
  return runs.map((run) => {
    const text = run.words
      .map((word) => word.text)
      .join(" ")
      .normalize("NFKC");
    const width = columnsOf(text);
    const isMask = maskOf(text) !== undefined || OTHER_MASK.test(text);
    return { ...run, text, width, reach: width, isMask, inBlock: blocks.get(run.start) };
  });
}

/**
 * What is no label, with the width of the cells that it stands in, where the text shows it.
 * @param leftOut places of words that are neither
 */
export function piecesInCells(
  found: LabelWords,
  leftOut: ReadonlySet<number>,
): { pieces: readonly Piece[]; full: number | undefined } {
  const pieces = piecesOf(found, leftOut);
  const full = cellWidth(pieces);
  if (found.hasLines || full === undefined) return { pieces, full };
  let reach = 0;
  const reaching = pieces.map((piece): Piece => {
    const isNewLine = piece.opens || reach >= full - NEAR || reach + 1 + piece.width > full;
    reach = isNewLine ? piece.width : reach + 1 + piece.width;
    return { ...piece, reach };
  });
  return { pieces: reaching, full };
}

/** Signs that a copy has for what it does not show. */
const OTHER_MASK = /^[●*■×X]{2,}$/u;

/** Lines of cells are at least so wide, in half-width characters. */
const NARROWEST = 12;

/** So many lines about as wide as the widest show that cells are cut there, and nearly no line is wider. */
const FEWEST = 5;
const NEAR = 3;
const WIDER = 0.25;

/** Width of the cells that a text's answers were cut at, in half-width characters; undefined where they were not. */
export function cellWidth(pieces: readonly Piece[]): number | undefined {
  const widths = pieces.map(({ width }) => width).filter((width) => width >= NARROWEST);
  let [best, most]: [number | undefined, number] = [undefined, FEWEST - 1];
  for (const width of [...new Set(widths)].sort((one, other) => other - one)) {
    const full = widths.filter((each) => each <= width && each >= width - NEAR).length;
    const wider = widths.filter((each) => each > width).length;
    if (full > most && wider <= full * WIDER) [best, most] = [width, full];
  }
  return best;
}
