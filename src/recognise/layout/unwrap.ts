import { type Row, rowsOf, type SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { opensEntry } from "../words/list-entries";
import { markerLength } from "../words/markers";
import type { Vocabulary } from "../words/vocabulary";
import { columnsOf } from "../../text/widths";
import { textOf } from "./lines";

/** A document whose lines are whole again, with the lines whose end may be its author's or the wrap's. */
export interface Unwrapped {
  readonly document: SourceDocument;
  readonly unsure: ReadonlySet<Row>;
}

/** So many lines that end at the very same width are cut there, where no line is longer. */
const FEWEST = 12;

/** Narrower columns are no page, and wider ones no wrap; in half-width characters. */
const NARROWEST = 36;
const WIDEST = 200;

/** Share of the full lines that end in the midst of a sentence, at least. */
const MIDST = 0.5;

/** Where a sentence or a list entry ends, so that its line may end there as well. */
const SENTENCE_END = /[。．！？!?」』】]$/u;

/**
 * Joins the lines of a text file that was cut at a fixed width, which the file as a whole shows: many lines of exactly the
 * greatest width, most of them cut within a sentence. Any other line break is kept as printed.
 */
export function unwrap(document: SourceDocument, vocabulary: Vocabulary): Unwrapped {
  const isFull = document.format === "text" ? fullLines([...rowsOf(document)].map(({ row }) => row)) : undefined;
  if (!isFull) return { document, unsure: new Set() };
  const unsure = new Set<Row>();
  const pages = document.pages.map((page) => {
    const rows: Row[] = [];
    let cut = false;
    for (const row of page.rows) {
      const above = rows.at(-1);
      const text = textOf(row);
      const joins =
        cut && above !== undefined && row.table === undefined && row.gapAbove !== true && !opensLabel(text, vocabulary);
      const mayBreak = joins && (SENTENCE_END.test(textOf(above)) || opensEntry(text));
      if (joins && !mayBreak) rows[rows.length - 1] = joined(above, row);
      else {
        if (mayBreak) unsure.add(above);
        rows.push(row);
      }
      cut = isFull(row);
      const last = rows.at(-1);
      if (joins && !mayBreak && last && unsure.delete(above)) unsure.add(last);
    }
    return { ...page, rows };
  });
  return { document: { ...document, pages }, unsure };
}

function joined(above: Row, below: Row): Row {
  const { blankBehind, ...rest } = above;
  const text = textOf(above) + (blankBehind || below.blankBefore ? " " : "") + textOf(below);
  return {
    ...rest,
    cells: [{ text, column: 0 }],
    raw: `${above.raw}\n${below.raw}`,
    ...(below.blankBehind && { blankBehind: true }),
  };
}

/** Tells lines that fill the width, where the lines are cut at one: counted in characters, or in columns. */
function fullLines(rows: readonly Row[]): ((row: Row) => boolean) | undefined {
  const running = rows.filter(({ table }) => table === undefined);
  if (running.length < rows.length * 0.9) return undefined;
  const measures = [
    { of: (row: Row): number => [...row.raw].length + blanksAround(row), slack: 0, least: NARROWEST / 2 },
    { of: (row: Row): number => columnsOf(row.raw) + blanksAround(row), slack: 1, least: NARROWEST },
  ];
  let best: { isFull: (row: Row) => boolean; count: number } | undefined;
  for (const { of, slack, least } of measures) {
    let widest = 0;
    for (const row of running) widest = Math.max(widest, of(row));
    const isFull = (row: Row): boolean => row.table === undefined && of(row) >= widest - slack;
    const full = running.filter(isFull);
    const midst = full.filter(({ raw }) => !SENTENCE_END.test(raw));
    const isCut = full.length >= FEWEST && widest >= least && widest <= WIDEST && midst.length >= full.length * MIDST;
    if (isCut && full.length > (best?.count ?? 0)) best = { isFull, count: full.length };
  }
  return best?.isFull;
}

const blanksAround = ({ blankBefore, blankBehind }: Row): number => (blankBefore ? 1 : 0) + (blankBehind ? 1 : 0);

/** Whether a line begins with a marker, or is a label of the form with or without its number. */
function opensLabel(text: string, { byText, labels }: Vocabulary): boolean {
  if (markerLength(text) > 0) return true;
  const words = reducedText(text);
  if (byText.has(words)) return true;
  const bare = /^\d{1,2}/.test(words) ? words.replace(/^\d{1,2}/, "") : undefined;
  return (
    bare !== undefined &&
    bare !== "" &&
    labels.some(
      (label) => label.text.length >= 2 && bare.startsWith(label.text) && label.targets.some(({ kind }) => kind !== "prompt"),
    )
  );
}
