import { decodeText } from "./decode";
import type { SourceDocument } from "./document";
import { type FileKind, fileKindOf } from "./file-kind";
import { checkExtent } from "./extent";
import { checkSize } from "./limits";
import type { PdfLibrary } from "./pdf";
import { parseText } from "./text";
import { unreadableKind } from "./unreadable-kind";

/** What reading needs besides the bytes. */
export interface DocumentReading {
  /** Name that the user knows the document by. */
  readonly file: string;
  /** Loads pdf.js, when a PDF turns up. */
  readonly pdf: () => Promise<PdfLibrary>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** How far the reading of a paged document is. */
export interface ReadingProgress {
  /** Pages that are read, from 1. */
  readonly page: number;
  readonly pages: number;
}

/** What a document is told to be; a workbook is one for itself, since it may hold a form of ours. */
export type DocumentKind = "pdf" | "workbook" | "word" | "html" | "text";

/**
 * Tells by its content how a document is read; its name only settles what the content leaves open.
 * @throws ReportableError `file-empty`, `file-too-big`, or for what is not read: what it is and what to do instead
 */
export async function documentKindOf(bytes: Uint8Array, file: string): Promise<DocumentKind> {
  checkSize(bytes, file);
  const kind = fileKindOf(bytes);
  const known = KNOWN.get(kind);
  if (known === undefined) throw unreadableKind(kind, file);
  if (known !== "text") return known;
  const { decodePage, looksLikeHtml, refuseMailPage } = await import("./html");
  refuseMailPage(bytes, file);
  return looksLikeHtml(decodePage(bytes, file), file) ? "html" : "text";
}

const KNOWN: ReadonlyMap<FileKind, DocumentKind> = new Map([
  ["pdf", "pdf"],
  ["workbook", "workbook"],
  ["oldWorkbook", "workbook"],
  ["openSpreadsheet", "workbook"],
  ["word", "word"],
  ["text", "text"],
]);

/**
 * Reads any document to the neutral form. What it takes to read one kind is loaded when one of the kind turns up.
 * @throws ReportableError that says what is wrong with the file and what to do; the signal's reason when aborted
 */
export async function readDocument(bytes: Uint8Array, reading: DocumentReading): Promise<SourceDocument> {
  return checkExtent(await readAny(bytes, reading), reading.file);
}

async function readAny(bytes: Uint8Array, reading: DocumentReading): Promise<SourceDocument> {
  const { file, signal, onProgress } = reading;
  const kind = await documentKindOf(bytes, file);
  signal?.throwIfAborted();
  switch (kind) {
    case "pdf": {
      const { readPdf } = await import(/* webpackChunkName: "pdf-reader" */ "./pdf");
      const library = await reading.pdf();
      // pdf.js refuses Node's own kind of byte array.
      const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return readPdf(plain, library, { file, ...(signal && { signal }), onPage: (page, pages) => onProgress?.({ page, pages }) });
    }
    case "workbook": {
      const { documentOfSheets, readSheets } = await import("./workbook");
      const sheets = await readSheets(bytes, file);
      signal?.throwIfAborted();
      return documentOfSheets(sheets, file);
    }
    case "word":
      return (await import("./word")).readWord(bytes, file);
    case "html":
      return (await import("./html")).readHtml(bytes, file);
    case "text":
      return parseText(decodeText(bytes, file).text, file);
  }
}

/** What the clipboard holds of one copy. */
export interface Pasted {
  readonly html?: string;
  readonly text?: string;
}

/**
 * Reads what was pasted: the table where the copy has one, with its cells and their line breaks, else the text.
 * @throws ReportableError as `decodeText` for nothing at all
 */
export async function readPasted(pasted: Pasted, name: string): Promise<SourceDocument> {
  return checkExtent(await readAnyPasted(pasted, name), name);
}

async function readAnyPasted({ html, text }: Pasted, name: string): Promise<SourceDocument> {
  for (const each of [html, text]) checkSize({ length: Math.max(1, each?.length ?? 0) }, name);
  if (html !== undefined && /<t[dh][\s>]/i.test(html)) return (await import("./html")).parseHtml(html);
  checkSize({ length: text?.trim().length ?? 0 }, name);
  const { looksLikeHtml, parseHtml } = await import("./html");
  return looksLikeHtml(text ?? "") ? parseHtml(text ?? "") : parseText(text ?? "");
}
