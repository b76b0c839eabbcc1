/** The text of a document as Univer stores it: `\r` ends a paragraph, `\r\n` the document. Line breaks become `\n`. */
export function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

/**
 * Reads cells from a clipboard text as spreadsheets write it: tabs between cells, line breaks between rows, cells with
 * either in double quotes, in which a quote stands doubled.
 * @returns rows of one width; empty for an empty text
 */
export function readTable(text: string): string[][] {
  if (text === "") return [];
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : null;
    const end = cell?.end ?? plainEnd(text, at);
    rows.at(-1)?.push(cell?.text ?? text.slice(at, end));
    if (text[end] === "\t") {
      at = end + 1;
      continue;
    }
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (at >= text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

/** A cell in quotes; null when the quote is not closed before a cell's end, and so is a character like any other. */
function quotedCell(text: string, from: number): { text: string; end: number } | null {
  let read = "";
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') read += text[at];
    else if (text[at + 1] === '"') {
      read += '"';
      at++;
    } else {
      const next = text[at + 1];
      const closes = next === undefined || next === "\t" || next === "\n" || next === "\r";
      return closes ? { text: read.replace(/\r\n?/g, "\n"), end: at + 1 } : null;
    }
  }
  return null;
}

/** Writes cells as a clipboard text that {@link readTable} and other spreadsheets read back. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

/** The same cells as an HTML table, marked as the grid's own, for programs that take tables. */
export function tableMarkup(rows: readonly (readonly string[])[]): string {
  const table = document.createElement("table");
  table.dataset["copyId"] = "kaiji";
  for (const row of rows) {
    const made = table.insertRow();
    for (const text of row) {
      const cell = made.insertCell();
      text.split("\n").forEach((line, index) => cell.append(...(index > 0 ? [document.createElement("br")] : []), line));
    }
  }
  return table.outerHTML;
}
