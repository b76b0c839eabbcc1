import { ReportableError } from "../../messages";
import { rowsOfBlocks } from "../blocks";
import type { Row, SourceDocument } from "../document";
import { type Element, childElements, holds, parseElements } from "../elements";
import { decodePage } from "./decode-page";
import { isHidden, PageBlocks } from "./page-blocks";

/**
 * Reads a saved page: its tables, and all else line by line. Nothing in it is loaded or run.
 * @throws ReportableError as `decodeText`, or `html-without-text`
 */
export function readHtml(bytes: Uint8Array, file: string): SourceDocument {
  return parseHtml(decodePage(bytes, file), file);
}

/**
 * Reads a page, or a piece of one, that is already decoded, as from the clipboard.
 * @throws ReportableError `html-without-text`, or as `rowsOfBlocks`
 */
export function parseHtml(text: string, file?: string): SourceDocument {
  const name = file ?? "HTML";
  const page = parseElements(text, "html", name);
  let rows = rowsOfBlocks(PageBlocks.of(page), name);
  // Panels that were folded when the page was saved are hidden, and may hold the very table.
  if (!hasTable(rows) && hidesTable(page)) rows = rowsOfBlocks(PageBlocks.of(page, { unhide: true }), name);
  if (rows.length === 0) throw withoutText(file);
  return { format: "html", ...(file !== undefined && { file }), pages: [{ number: 1, rows }] };
}

function hasTable(rows: readonly Row[]): boolean {
  return rows.some((row) => row.table !== undefined);
}

const TABLE: ReadonlySet<string> = new Set(["table"]);

function hidesTable(element: Element): boolean {
  for (const child of childElements(element)) {
    if (isHidden(child.attributes) ? child.name === "table" || holds(child, TABLE) : hidesTable(child)) return true;
  }
  return false;
}

function withoutText(file: string | undefined): ReportableError {
  return new ReportableError(
    "html-without-text",
    {
      ja: "「{file}」には文章がありません。表示するときに内容を読み込むページのようです。",
      en: "“{file}” holds no text. The page seems to load what it shows.",
    },
    {
      ja: "ブラウザーで表示した表を選んでコピーし、{pasteJa}ください。PDFに印刷したファイルもお使いいただけます。",
      en: "Print the page to a PDF and choose that, or copy the table from the browser and {pasteEn}.",
    },
    { file: file ?? "HTML" },
  );
}
