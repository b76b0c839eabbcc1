import { launchBrowser } from "./browser";

/** How a form is drawn: with lines around its cells, or with white between its columns only. */
export type TableStyle = "ruled" | "unruled";

const STYLES: Readonly<Record<TableStyle, string>> = {
  ruled: "td, th { border: 0.75pt solid #000; padding: 3pt 4pt }",
  unruled: "td, th { padding: 4pt 9pt }",
};

/** Prints tables of plain texts on A4 pages, one PDF for each style. */
export async function printPdf(heading: string, rows: readonly (readonly string[])[], style: TableStyle): Promise<Uint8Array> {
  const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("");
  const html = `<!doctype html><meta charset="utf-8"><style>
    body { font: 9pt/1.35 "Noto Sans CJK JP", sans-serif; margin: 0 }
    table { border-collapse: collapse; width: 100%; table-layout: fixed }
    tr { break-inside: avoid } td { vertical-align: top; overflow-wrap: anywhere }
    td:nth-child(1) { width: 5% } td:nth-child(2), td:nth-child(3) { width: 15% } td:nth-child(4) { width: 25% } td:nth-child(5) { width: 8% }
    ${STYLES[style]}</style><p>${escape(heading)}</p><table>${body}</table>`;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return new Uint8Array(
      await page.pdf({ format: "A4", landscape: true, margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } }),
    );
  } finally {
    await browser.close();
  }
}
