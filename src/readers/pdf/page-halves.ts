import { heightOf, linesOf } from "./joined-text";
import type { PageContent, PlacedText, Ruling } from "./page-content";

/** Two tables beside each other have at least so many heads in common. */
const FEWEST_HEADS = 3;

/** They stand so far apart at least, in points. */
const APART = 120;

/** Places that differ by less than this (points) are one. */
const NEAR = 1;

/** The middle between two pages is off that of the sheet by less than this share of its width. */
const ASIDE = 0.15;

/** A part of a page that is read as a page of its own. */
export interface PagePart {
  readonly content: PageContent;
  /** How far it was moved to the left, in points. */
  readonly moved: number;
}

/**
 * Parts a page on which two tables with the same heads stand side by side, as where two pages are printed on one sheet. The
 * right one is moved to where the left one stands, so that it goes on with its columns.
 */
export function halvesOf(content: PageContent): PagePart[] {
  const { number, texts, rulings } = content;
  const fold = sheetFold(content) ?? tablesFold(content);
  if (!fold) return [{ content, moved: 0 }];
  const { gutter, top, apart } = fold;
  const isRight = (text: PlacedText): boolean => text.left > gutter && text.bottom > top;
  const isRightRuling = ({ direction, at, from }: Ruling): boolean => (direction === "vertical" ? at : from) > gutter;
  const left = { texts: texts.filter((text) => !isRight(text)), rulings: rulings.filter((each) => !isRightRuling(each)) };
  const right = {
    texts: texts.filter(isRight).map((text) => movedText(text, apart)),
    rulings: rulings.filter(isRightRuling).map((ruling) => movedRuling(ruling, apart)),
  };
  return [
    { content: { number, ...left }, moved: 0 },
    { content: { number, ...right }, moved: apart },
  ];
}

/** Where a page is parted. Points. */
interface Fold {
  readonly gutter: number;
  /** What stands above is not parted. */
  readonly top: number;
  /** From where something stands on the left to where its like stands on the right. */
  readonly apart: number;
}

/** Two pages on one sheet: nothing crosses the middle, and a line on the right says what one on the left does. */
function sheetFold({ texts, rulings }: PageContent): Fold | undefined {
  const written = texts.map(({ left, right }) => ({ from: left, to: right }));
  // A page draws many more lines than texts: most pages are told without looking at them.
  if (!foldBetween(written, texts)) return undefined;
  const drawn = rulings.map(({ direction, at, from, to }) => (direction === "vertical" ? { from: at, to: at } : { from, to }));
  return foldBetween([...written, ...drawn], texts);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function foldBetween(taken: readonly Span[], texts: readonly PlacedText[]): Fold | undefined {
  const spans = [...taken].sort((a, b) => a.from - b.from);
  const start = spans[0]?.from ?? 0;
  const width = Math.max(...spans.map(({ to }) => to)) - start;
  let end = start;
  for (const { from, to } of spans) {
    const gutter = (end + from) / 2;
    const isMiddle = Math.abs(gutter - start - width / 2) < width * ASIDE;
    const apart = from - end > NEAR && isMiddle ? apartOf(texts, gutter) : undefined;
    if (apart !== undefined) return { gutter, top: 0, apart };
    end = Math.max(end, to);
  }
  return undefined;
}

function apartOf(texts: readonly PlacedText[], gutter: number): number | undefined {
  const lefts = linesOf(texts.filter(({ left }) => left < gutter)).filter((line) => line.length >= FEWEST_HEADS);
  const rights = linesOf(texts.filter(({ left }) => left > gutter));
  for (const right of rights) {
    for (const left of lefts) {
      const apart = (right[0]?.left ?? 0) - (left[0]?.left ?? 0);
      const isTwin = (text: PlacedText, index: number): boolean => {
        const other = right[index];
        return other?.text === text.text && Math.abs(other.left - text.left - apart) < NEAR;
      };
      if (left.length === right.length && left.every(isTwin)) return apart;
    }
  }
  return undefined;
}

/** Two tables with the same heads below what stands over both. */
function tablesFold(content: PageContent): Fold | undefined {
  const twins = twinHeads(content.texts);
  const gutter = twins && gutterOf(content, twins);
  return twins && gutter !== undefined ? { gutter, top: twins.top, apart: twins.apart } : undefined;
}

interface Twins {
  readonly top: number;
  readonly apart: number;
  /** Where the last head of the left table and the first one of the right table begin. */
  readonly last: number;
  readonly first: number;
}

/** A line that says the same words twice, each as far from its twin as the others. */
function twinHeads(texts: readonly PlacedText[]): Twins | undefined {
  for (const line of linesOf(texts)) {
    const pairs = line.flatMap((one) =>
      line.flatMap((other) => (other.text === one.text && other.left - one.left > APART ? [{ one, other }] : [])),
    );
    for (const { one, other } of pairs) {
      const apart = other.left - one.left;
      const alike = pairs.filter((pair) => Math.abs(pair.other.left - pair.one.left - apart) < NEAR);
      const lefts = alike.map((pair) => pair.one.left);
      const rights = alike.map((pair) => pair.other.left);
      const [last, first] = [Math.max(...lefts), Math.min(...rights)];
      if (new Set(alike.map((pair) => pair.one.text)).size >= FEWEST_HEADS && last < first)
        return { top: Math.min(...alike.map((pair) => pair.one.top)), apart, last, first };
    }
  }
  return undefined;
}

/** The white between two tables, that neither text nor line crosses; undefined where there is none. */
function gutterOf({ texts, rulings }: PageContent, { top, last, first }: Twins): number | undefined {
  const below = texts.filter((text) => text.top >= top - NEAR);
  const spans = [
    ...below.map(({ left, right }) => ({ from: left, to: right })),
    ...rulings.flatMap(({ direction, at, from, to }) => {
      if (direction === "vertical") return [{ from: at, to: at }];
      return at >= top - NEAR ? [{ from, to }] : [];
    }),
  ].sort((a, b) => a.from - b.from);
  let end = last;
  let widest: { at: number; width: number } | undefined;
  for (const { from, to } of spans) {
    if (from > first + NEAR) break;
    const width = from - end;
    if (from > last && width > (widest?.width ?? 0)) widest = { at: (from + end) / 2, width };
    end = Math.max(end, to);
  }
  const height = below[0] ? heightOf(below[0]) : 0;
  return widest && widest.width > height * 0.3 ? widest.at : undefined;
}

function movedRuling(ruling: Ruling, by: number): Ruling {
  if (ruling.direction === "vertical") return { ...ruling, at: ruling.at - by };
  return { ...ruling, from: ruling.from - by, to: ruling.to - by };
}

function movedText(text: PlacedText, by: number): PlacedText {
  const { left, right, ends } = text;
  return { ...text, left: left - by, right: right - by, ...(ends && { ends: ends.map((end) => end - by) }) };
}
