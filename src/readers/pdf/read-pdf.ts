import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { ReportableError, type Template } from "../../messages";
import type { SourceDocument } from "../document";
import { checkSize } from "../limits";
import type { DrawingList } from "./drawing-place";
import type { PageContent } from "./page-content";
import { pagesOf } from "./page-rows";
import { rulingsOf } from "./rulings";
import { type FontMeasures, textRunsOf } from "./text-runs";
import { numbersFrom, transformFrom, UNMOVED } from "./transforms";

/** pdf.js, and where its character maps are: without them a PDF in an old Japanese encoding gives no text and no error. */
export interface PdfLibrary {
  readonly pdfjs: Pick<typeof import("pdfjs-dist"), "getDocument" | "OPS">;
  /** Folder or address of the character maps, with a slash at its end. */
  readonly characterMaps: string;
  /** Folder or address of the standard fonts, with a slash at its end. */
  readonly standardFonts: string;
  /** It runs where there is no page, in a worker: character maps are then fetched without asking the page for its address. */
  readonly withoutPage?: boolean;
}

export interface PdfReading {
  readonly file: string;
  readonly signal?: AbortSignal;
  /** Told after each page. */
  readonly onPage?: (page: number, pages: number) => void;
}

/** More pages than any disclosure has; a white paper stays far below. */
const MOST_PAGES = 300;

/**
 * Reads the text layer of a PDF: tables by their lines or by the white between columns, all else line by line.
 * @throws ReportableError `pdf-password`, `pdf-broken`, `pdf-no-text` or `pdf-too-long`; the signal's reason when aborted
 */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary, reading: PdfReading): Promise<SourceDocument> {
  checkSize(bytes, reading.file);
  const document = await open(bytes, library, reading.file);
  try {
    if (document.numPages > MOST_PAGES)
      throw failure("pdf-too-long", reading.file, { pages: document.numPages, most: MOST_PAGES });
    const contents: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      reading.signal?.throwIfAborted();
      contents.push(
        await contentOf(document, number, library).catch((error: unknown) => Promise.reject(brokenOr(error, reading.file))),
      );
      reading.onPage?.(number, document.numPages);
    }
    if (contents.every((content) => content.texts.length === 0)) throw failure("pdf-no-text", reading.file);
    return { format: "pdf", file: reading.file, pages: pagesOf(contents) };
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array, library: PdfLibrary, file: string): Promise<PDFDocumentProxy> {
  try {
    return await library.pdfjs.getDocument({
      // pdf.js takes the bytes away with it, and refuses a Buffer.
      data: new Uint8Array(bytes),
      cMapUrl: library.characterMaps,
      cMapPacked: true,
      standardFontDataUrl: library.standardFonts,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      ...(library.withoutPage && { useWorkerFetch: true }),
      stopAtErrors: false,
      // Pictures are not read: unpacking them takes most of the time where pages have some.
      maxImageSize: 0,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw brokenOr(error, file);
  }
}

/** pdf.js's own words for a file that it cannot read. Anything else is a fault of ours, not of the file. */
const BROKEN: ReadonlySet<string> = new Set([
  "InvalidPDFException",
  "FormatError",
  "XRefParseException",
  "XRefEntryException",
  "MissingDataException",
  "ParserEOFException",
  "UnknownErrorException",
]);

function brokenOr(error: unknown, file: string): unknown {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return failure("pdf-password", file);
  return BROKEN.has(name) ? failure("pdf-broken", file) : error;
}

/** Text and lines of one page, from 1. */
export async function contentOf(
  document: PDFDocumentProxy,
  number: number,
  { pdfjs }: Pick<PdfLibrary, "pdfjs">,
): Promise<PageContent> {
  const page = await document.getPage(number);
  const viewport = transformFrom(page.getViewport({ scale: 1 }).transform) ?? UNMOVED;
  const drawing = await page.getOperatorList();
  const fonts = await fontsOf(drawing, pdfjs.OPS, page.commonObjs);
  page.cleanup();
  const texts = textRunsOf(drawing, pdfjs.OPS, viewport, (font) => fonts.get(font) ?? USUAL_FONT);
  return { number, texts, rulings: rulingsOf(drawing, pdfjs.OPS, viewport) };
}

const USUAL_FONT: FontMeasures = { unit: 0.001, vertical: false };

/** Measures of the fonts that a page writes in, by their names. They may come in after what is written in them. */
async function fontsOf(
  { fnArray, argsArray }: DrawingList,
  { setFont }: Pick<PdfLibrary["pdfjs"]["OPS"], "setFont">,
  objects: PDFPageProxy["commonObjs"],
): Promise<Map<string, FontMeasures>> {
  const names = fnArray.flatMap((operation, index): unknown[] => {
    const values = argsArray[index];
    return operation === setFont && Array.isArray(values) ? [values[0]] : [];
  });
  const measures = new Map<string, FontMeasures>();
  for (const name of new Set(names)) {
    if (typeof name !== "string") continue;
    measures.set(name, measuresFrom(await new Promise<unknown>((resolve) => objects.get(name, resolve))));
  }
  return measures;
}

function measuresFrom(font: unknown): FontMeasures {
  if (typeof font !== "object" || font === null) return USUAL_FONT;
  const [unit = 0] = "fontMatrix" in font ? numbersFrom(font.fontMatrix) : [];
  return { unit: unit || USUAL_FONT.unit, vertical: "vertical" in font && font.vertical === true };
}

const FAILURES = {
  "pdf-password": {
    what: { ja: "「{file}」はパスワードで保護されたPDFです。", en: "“{file}” is a PDF with a password." },
    next: {
      ja: "パスワードを入れて開き、印刷の「PDFに保存」などで保護のないPDFを作ってお選びください。",
      en: "Open it with its password, print it to a PDF without one, and choose that.",
    },
  },
  "pdf-broken": {
    what: {
      ja: "「{file}」はPDFとして読み取れません。壊れているか、途中までしかありません。",
      en: "“{file}” can't be read as a PDF: it is damaged or not whole.",
    },
    next: { ja: "もう一度入手してお選びください。", en: "Get it again, then choose it." },
  },
  "pdf-no-text": {
    what: {
      ja: "「{file}」には文字の情報がありません。紙を読み取った画像だけのPDFです。",
      en: "“{file}” holds pictures of pages only, without text.",
    },
    next: {
      ja: "文字の入ったPDF、Excelまたはテキストをお選びいただくか、文字認識(OCR)で取り出した文章を{pasteJa}ください。",
      en: "Choose a PDF with text, an Excel or a text file, or have its text recognised (OCR) and {pasteEn}.",
    },
  },
  "pdf-too-long": {
    what: {
      ja: "「{file}」は{pages}ページあり、上限の{most}ページを超えています。",
      en: "“{file}” has {pages} pages, over the limit of {most}.",
    },
    next: {
      ja: "開示情報のページだけを別のPDFに保存してお選びください。",
      en: "Save only the pages of the disclosure to a PDF of their own.",
    },
  },
} as const satisfies Record<string, { what: Template; next: Template }>;

function failure(id: keyof typeof FAILURES, file: string, holes: Record<string, number> = {}): ReportableError {
  return new ReportableError(id, FAILURES[id].what, FAILURES[id].next, { file, ...holes });
}
