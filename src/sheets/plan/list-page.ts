import type { PrintPlan } from "./sheet-plan";

interface ListPage {
  /** Stands at the top left of every printed page. */
  readonly title?: string;
  /** Rows at the top that stay in sight; the last of them, the titles of the columns, stands on every printed page. */
  readonly rows: number;
  /** Columns at the left that stay in sight. */
  readonly columns?: number;
}

/** How a sheet that lists things is scrolled and printed: A4 across, its columns on one page, names and numbers of pages. */
export function listPage({ title, rows, columns = 0 }: ListPage): {
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
} {
  return {
    freeze: { rows, columns },
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: rows - 1, last: rows - 1 },
      fitToWidth: true,
      header: `${title === undefined ? "" : `&L&8${title}`}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
}
