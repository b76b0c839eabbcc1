import type { Grid } from "./grid";
import { heightOf, linesOf, lineText } from "./joined-text";
import { endsOf } from "./line-breaks";
import type { PlacedText } from "./page-content";

/** A run of text, or the part of it that stands in one cell. */
export interface PlacedPart {
  readonly whole: PlacedText;
  readonly part: PlacedText;
}

/** Height at which a run of text is looked up: lines of cells cut off what hangs below, and never this. */
export function heartOf({ top, bottom }: PlacedText): number {
  return bottom - (bottom - top) * 0.35;
}

/**
 * Texts too long for their cells, which spreadsheets let run over the empty cells beside: they stand alone in their rows and
 * go on without a gap where they cross the lines. The first run of each stands for the whole, in the cell that it begins in.
 */
export function spilledOver(texts: readonly PlacedText[], grid: Grid): Map<PlacedText, PlacedPart[]> {
  const bands = new Map<number, PlacedText[]>();
  for (const run of texts) {
    const row = grid.columnAt(run.left + 1) < 0 ? -1 : grid.rowAt(heartOf(run));
    if (row >= 0) bands.set(row, [...(bands.get(row) ?? []), run]);
  }
  const spilled = new Map<PlacedText, PlacedPart[]>();
  for (const band of bands.values()) {
    const [line = [], ...more] = linesOf(band);
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last || more.length > 0 || !goesOn(line)) continue;
    const begun = grid.regionAt(first.left + 1, heartOf(first));
    const ended = grid.regionAt(last.right - 1, heartOf(last));
    if (begun === null || begun === ended || /\s/u.test(lineText(line))) continue;
    const right = Math.min(first.right, grid.rightOf(begun));
    for (const run of line) {
      spilled.set(run, run === first ? [{ whole: run, part: { ...run, text: lineText(line), right } }] : []);
    }
  }
  return spilled;
}

/** Share of the letter height by which runs may stand apart and still be one text: cells keep further off each other. */
const TOGETHER = 0.15;

function goesOn(line: readonly PlacedText[]): boolean {
  return line.every((run, index) => {
    const before = line[index - 1];
    return before === undefined || run.left - before.right < heightOf(run) * TOGETHER;
  });
}

/** A run that pdf.js drew together over a column line is parted there, by the widths that its characters take. */
export function splitAtColumns(whole: PlacedText, grid: Grid): PlacedPart[] {
  const y = heartOf(whole);
  const first = grid.regionAt(whole.left + 1, y);
  const last = grid.regionAt(whole.right - 1, y);
  if (first === null || last === null || first === last) return [{ whole, part: whole }];
  const ends = endsOf(whole);
  const parts: { region: number | null; part: PlacedText }[] = [];
  let left = whole.left;
  [...whole.text].forEach((character, index) => {
    const right = ends[index] ?? left;
    const region = grid.regionAt((left + right) / 2, y);
    const current = parts.at(-1);
    if (current !== undefined && current.region === region) {
      const { text, ends: before = [] } = current.part;
      parts[parts.length - 1] = { region, part: { ...current.part, text: text + character, right, ends: [...before, right] } };
    } else parts.push({ region, part: { ...whole, text: character, left, right, ends: [right] } });
    left = right;
  });
  return parts.map(({ part }) => ({ whole, part }));
}
