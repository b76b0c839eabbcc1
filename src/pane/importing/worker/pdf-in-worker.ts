import type { PdfLibrary } from "../../../readers";

/**
 * Refuses the browser's own stream for what a PDF packs (`deflate`), and leaves it for all else. A font drawn glyph by
 * glyph is hundreds of little streams, and each would wait for several turns of the thread: pdf.js, where it is refused,
 * unpacks them itself, at once.
 */
function unpackAtOnce(): void {
  globalThis.DecompressionStream = class extends DecompressionStream {
    constructor(format: CompressionFormat) {
      if (format === "deflate") throw new TypeError("deflate is unpacked by who asks for it.");
      super(format);
    }
  };
}

let loaded: Promise<PdfLibrary> | undefined;

/**
 * Loads pdf.js once; where that fails, again the next time.
 * @param assets address of the pane
 */
export function loadPdfInWorker(assets: string): Promise<PdfLibrary> {
  loaded ??= load(assets).catch((thrown: unknown) => {
    loaded = undefined;
    throw thrown;
  });
  return loaded;
}

/**
 * Both halves of pdf.js in the worker that reads: a second worker would gain nothing here. The half that parses is the
 * same file that the page starts as a worker of its own when it draws.
 */
async function load(assets: string): Promise<PdfLibrary> {
  const parser = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url).href;
  // It arrives while the other half, which keeps the thread waiting, is loaded.
  const arriving: Promise<unknown> = import(/* webpackIgnore: true */ parser);
  arriving.catch(() => undefined);
  const pdfjs = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  Object.assign(globalThis, { pdfjsWorker: await arriving });
  unpackAtOnce();
  const beside = (folder: string): string => new URL(`pdf/${folder}/`, assets).href;
  return { pdfjs, characterMaps: beside("cmaps"), standardFonts: beside("standard_fonts"), withoutPage: true };
}
