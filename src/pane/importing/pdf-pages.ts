import type { PDFDocumentProxy } from "pdfjs-dist";
import { type AnswerOnPage, type Box, contentOf, findAnswer, letterHeight } from "../../readers/pdf";
import { loadPdfLibrary } from "./pdf-library";

/** Pictures that are kept: what a person goes back and forth between. */
const KEPT = 4;

/** More pixels than this no picture has: a browser may refuse a larger one. */
const MOST_PIXELS = 16_000_000;

/** A page of a PDF, to look at. Points, from its top left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  find(answer: AnswerOnPage): Promise<PlaceOnPage>;
  /**
   * Draws it, as sharp as the screen is.
   * @param scale pixels of the page, as laid out, to a point
   * @throws the signal's reason when stopped
   */
  draw(scale: number, signal: AbortSignal): Promise<HTMLCanvasElement>;
}

/** Where an answer stands on its page. */
export interface PlaceOnPage {
  /** The cells that hold it; empty where it is not found. */
  readonly boxes: readonly Box[];
  /** Height of the page's letters; 0 where it has none. */
  readonly letters: number;
}

/** The pages of one PDF, one at a time as they are asked for. pdf.js reads in a worker and draws in slices. */
export class PdfPages {
  readonly #pictures = new Map<string, HTMLCanvasElement>();
  readonly #document: Promise<PDFDocumentProxy>;

  constructor(readonly file: File) {
    this.#document = open(file);
    // Whoever asks for a page is told.
    this.#document.catch(() => undefined);
  }

  async page(number: number): Promise<PdfPage> {
    const document = await this.#document;
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    return {
      width,
      height,
      find: async (answer) => {
        const content = await contentOf(document, number, await loadPdfLibrary());
        return { boxes: findAnswer(content, answer), letters: letterHeight(content) };
      },
      draw: async (scale, signal) => {
        const sharp = Math.min(scale * devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
        const key = `${number} ${sharp.toFixed(3)}`;
        const kept = this.#pictures.get(key);
        if (kept) return kept;
        const canvas = globalThis.document.createElement("canvas");
        const viewport = page.getViewport({ scale: sharp });
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        const drawing = page.render({ canvas, viewport });
        const stop = (): void => drawing.cancel();
        signal.addEventListener("abort", stop, { once: true });
        try {
          await drawing.promise;
        } catch (error) {
          signal.throwIfAborted();
          throw error;
        } finally {
          signal.removeEventListener("abort", stop);
        }
        this.#keep(key, canvas);
        return canvas;
      },
    };
  }

  async close(): Promise<void> {
    this.#pictures.clear();
    await (await this.#document).destroy();
  }

  #keep(key: string, canvas: HTMLCanvasElement): void {
    this.#pictures.set(key, canvas);
    const [oldest] = this.#pictures.keys();
    if (this.#pictures.size > KEPT && oldest !== undefined) this.#pictures.delete(oldest);
  }
}

async function open(file: File): Promise<PDFDocumentProxy> {
  const { pdfjs, characterMaps, standardFonts } = await loadPdfLibrary();
  return pdfjs.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    cMapUrl: characterMaps,
    cMapPacked: true,
    standardFontDataUrl: standardFonts,
    isEvalSupported: false,
    enableXfa: false,
    // The add-in's policy lets no foreign code run, compiled or not; pictures that need it are left out.
    useWasm: false,
    verbosity: 0,
  }).promise;
}
