import { clusterPlaces } from "./clusters";
import { TOLERANCE } from "./grid";
import { BEFORE_TEXT, isIn, type LinedTable } from "./lined-tables";
import { type Box, letterHeight, type PlacedText, type Ruling } from "./page-content";
import { type Band, bandsOf, rowGap } from "./white-bands";

/** A table drawn with fewer horizontal lines than these shows no rows. */
const FEWEST_LINES = 4;

/** A side is drawn over at least this share of the longest one. */
const PARTLY = 0.4;

/** Share of the letter height that a row outside of the lines may stand off them. */
const OUTER_GAP = 1.5;

/** White inside a row is less tall than this share of the letter height. */
const WIDE_WHITE = 1.8;

/** Letters reach below their base line by about so much of their height. */
const BELOW_LINE = 0.25;

/** Most rows between bands are at most so many times as tall as the tallest band. */
const TALLEST_ROW = 2;

/** The share of them that is most. */
const MOST = 0.7;

/**
 * Lines that a table does without but means: the sides of columns that only horizontal lines part into rows, and the sides
 * of rows between coloured bands.
 * @param rulings joined, as the page draws them
 * @param lined the table of the page that has horizontal lines only
 */
export function impliedRulings(
  texts: readonly PlacedText[],
  rulings: readonly Ruling[],
  lined: LinedTable | undefined,
): Ruling[] {
  return [
    ...(lined ? columnsBetweenLines(texts, lined) : []),
    ...sidesBetweenBands(texts, rulings),
    ...rowsBetweenSides(texts, rulings),
  ];
}

/** Rows and columns of a table that has horizontal lines only. */
function columnsBetweenLines(texts: readonly PlacedText[], { box, sides }: LinedTable): Ruling[] {
  const whole = withOuterRows(texts, box, sides);
  return [
    ...sides.map((at): Ruling => ({ direction: "vertical", at, from: whole.top, to: whole.bottom })),
    ...whiteLines(texts, { ...whole, bottom: box.top }, 0),
    ...whiteLines(texts, whole, WIDE_WHITE),
  ];
}

/**
 * Lines through the white between rows.
 * @param least share of the letter height that the white has to be tall
 */
function whiteLines(texts: readonly PlacedText[], table: Box, least: number): Ruling[] {
  const held = texts.filter((text) => isIn(text, table));
  const height = letterHeight({ texts: held });
  const bands = bandsOf(held, Math.max(rowGap(texts, height), height * least));
  return bands.slice(1).map((band, index) => {
    const at = ((bands[index]?.bottom ?? band.top) + band.top) / 2;
    return { direction: "horizontal", at, from: table.left, to: table.right };
  });
}

/** Rows of a table that has vertical lines only, and perhaps a line around it or below its heads. */
function rowsBetweenSides(texts: readonly PlacedText[], rulings: readonly Ruling[]): Ruling[] {
  const sides = rulings.filter(({ direction }) => direction === "vertical");
  const [longest] = [...sides].sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!longest) return [];
  const whole = clusterPlaces(
    sides.map(({ at }) => at),
    TOLERANCE,
  ).filter((place) => {
    // A heading over all columns interrupts them.
    const parts = sides.filter(({ at }) => Math.abs(at - place) <= TOLERANCE);
    return parts.reduce((sum, { from, to }) => sum + to - from, 0) > (longest.to - longest.from) * PARTLY;
  });
  const table = {
    left: Math.min(...whole),
    right: Math.max(...whole),
    top: longest.from,
    bottom: longest.to,
  };
  const lines = rulings.filter(
    ({ direction, at, from, to }) =>
      direction === "horizontal" && at > table.top && at < table.bottom && from < table.right && to > table.left,
  );
  const inner = lines.filter(({ at }) => at > table.top + TOLERANCE && at < table.bottom - TOLERANCE);
  return whole.length < FEWEST_LINES || inner.length > 1 ? [] : whiteLines(texts, table, 0);
}

/** The table with the rows above its first line and below its last, which it does not close. */
function withOuterRows(texts: readonly PlacedText[], table: Box, sides: readonly number[]): Box {
  const above = texts.filter((text) => isIn(text, { ...table, top: 0, bottom: table.top }));
  const below = texts.filter((text) => isIn(text, { ...table, top: table.bottom, bottom: Infinity }));
  const height = letterHeight({ texts });
  const near = height * OUTER_GAP;
  const head = bandsOf(above, rowGap(texts, height)).at(-1);
  const [foot] = bandsOf(below, rowGap(texts, height));
  const isRow = (band: Band): boolean => columnsBegun(band.texts, sides) > 1;
  const top = head && table.top - head.bottom <= near && isRow(head) ? head.top - BEFORE_TEXT : table.top;
  const bottom = foot && foot.top - table.bottom <= near && isRow(foot) ? foot.bottom + height * BELOW_LINE : table.bottom;
  return { ...table, top, bottom };
}

/** How many columns have a text that begins in them. */
function columnsBegun(texts: readonly PlacedText[], sides: readonly number[]): number {
  return new Set(texts.map(({ left }) => sides.filter((side) => side <= left + 1).length)).size;
}

/** Sides of the rows that stand between coloured bands with the same columns, in turn with them, and next to the last. */
function sidesBetweenBands(texts: readonly PlacedText[], rulings: readonly Ruling[]): Ruling[] {
  const verticals = rulings.filter(({ direction }) => direction === "vertical");
  const places = clusterPlaces(
    verticals.map(({ at }) => at),
    TOLERANCE,
  ).flatMap((at) => {
    const sides = verticals.filter((ruling) => Math.abs(ruling.at - at) <= TOLERANCE).sort((a, b) => a.from - b.from);
    return gapsBetween(sides).length >= FEWEST_LINES - 1 ? [{ at, sides }] : [];
  });
  const [first, last] = [places[0], places.at(-1)];
  if (places.length < 3 || !first || !last) return [];
  const columns = places.map(({ at }) => at);
  const all = places.flatMap(({ sides }) => sides);
  const lines = rulings.filter(
    ({ direction, from, to }) => direction === "horizontal" && from < first.at + TOLERANCE && to > last.at - TOLERANCE,
  );
  const reach = [...all.flatMap(({ from, to }) => [from, to]), ...lines.map(({ at }) => at)];
  const table = { left: first.at, right: last.at, top: Math.min(...reach), bottom: Math.max(...reach) };
  const { top, bottom } = withOuterRows(texts, table, columns);
  return places.flatMap(({ at, sides }) => {
    const tallest = Math.max(...sides.map(({ from, to }) => to - from));
    const gaps = gapsBetween(sides);
    if (gaps.filter(({ from, to }) => to - from <= tallest * TALLEST_ROW).length < gaps.length * MOST) return [];
    const above = { from: top, to: Math.min(...sides.map(({ from }) => from)) };
    const below = { from: Math.max(...sides.map(({ to }) => to)), to: bottom };
    return [above, ...gaps, below]
      .filter(({ from, to }) => to > from)
      .filter(
        (gap) =>
          columnsBegun(
            texts.filter((text) => isIn(text, { ...table, top: gap.from, bottom: gap.to })),
            columns,
          ) > 1,
      )
      .map((gap): Ruling => ({ direction: "vertical", at, ...gap }));
  });
}

function gapsBetween(sides: readonly Ruling[]): { readonly from: number; readonly to: number }[] {
  return sides.slice(1).flatMap((below, index) => {
    const from = sides[index]?.to ?? below.from;
    return below.from - from > TOLERANCE ? [{ from, to: below.from }] : [];
  });
}
