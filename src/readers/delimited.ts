/** A record of delimited text: its cells as they stand there, quotes resolved, and the lines it spans. */
export interface DelimitedRecord {
  readonly cells: readonly string[];
  readonly raw: string;
  /** Line of its beginning, from 1. */
  readonly line: number;
}

/**
 * Splits comma-, semicolon- or tab-separated text into records. A cell in double quotes may hold delimiters and line breaks, and
 * doubled quotes, as spreadsheets write and copy them; a quote that is never closed is an ordinary character.
 * One pass over the text, whatever it holds.
 */
export function parseDelimited(text: string, delimiter: "," | ";" | "\t"): DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let recordLine = 1;
  let recordStart = 0;
  let position = 0;
  let quotesOpen = true;
  const endRecord = (end: number): void => {
    records.push({ cells, raw: text.slice(recordStart, end), line: recordLine });
    cells = [];
  };
  while (position <= text.length) {
    let cell: string;
    let next: number;
    const quoted = quotesOpen && text[position] === '"' ? quotedCell(text, position, delimiter) : undefined;
    if (quoted === "unclosed") quotesOpen = false;
    if (quoted && quoted !== "unclosed") {
      cell = quoted.cell;
      next = quoted.end;
      line += countLines(text, position, next);
    } else {
      next = plainEnd(text, position, delimiter);
      cell = text.slice(position, next);
    }
    cells.push(cell);
    if (text[next] === delimiter) {
      position = next + 1;
      continue;
    }
    endRecord(next);
    if (next >= text.length) break;
    position = next + (text[next] === "\r" && text[next + 1] === "\n" ? 2 : 1);
    line += 1;
    recordLine = line;
    recordStart = position;
  }
  return records;
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

/** A quoted cell counts only where its closing quote ends the cell; else the quote belongs to the text. */
function quotedCell(text: string, start: number, delimiter: string): { cell: string; end: number } | "unclosed" | undefined {
  for (let close = text.indexOf('"', start + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    const after = text[close + 1];
    if (after === '"') {
      close += 1;
      continue;
    }
    if (after !== undefined && after !== delimiter && after !== "\n" && after !== "\r") return undefined;
    return { cell: text.slice(start + 1, close).replace(/""/g, '"'), end: close + 1 };
  }
  return "unclosed";
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = text.indexOf("\n", start); index >= 0 && index < end; index = text.indexOf("\n", index + 1)) count += 1;
  return count;
}
