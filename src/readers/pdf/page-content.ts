/** A rectangle on a page. Points, from the page's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest rectangle that holds all of them; for none, one that takes no room and holds nothing. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A run of text on a page; `bottom` is the base line. */
export interface PlacedText extends Box {
  /** Blanks at its ends are kept where the page draws them; the rectangle is that of its letters. */
  readonly text: string;
  /** Where each of its characters ends on the right, in points; absent where that is not known. */
  readonly ends?: readonly number[];
  /** True where its page draws blanks like letters, so that a gap alone stands for none. */
  readonly blanksDrawn?: boolean;
}

/** Height of most of a page's letters, in points; 0 where it has none. */
export function letterHeight({ texts }: Pick<PageContent, "texts">): number {
  const heights = texts.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

/** A straight line on a page, along one axis. Points, from the page's top left corner. */
export interface Ruling {
  readonly direction: "horizontal" | "vertical";
  /** Place across the line: its y where it is horizontal, its x where it is vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page of a PDF shows, as far as tables and text go. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly texts: readonly PlacedText[];
  readonly rulings: readonly Ruling[];
}
