/** A run of text on a page. Points, from the page's top left corner; `bottom` is the base line. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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
