import type { PdfLibrary } from "../../../readers";

/**
 * Both halves of pdf.js in the worker that reads: a second worker would gain nothing here. The half that parses is the
 * same file that the page starts as a worker of its own when it draws.
 * @param assets address of the pane
 */
export async function loadPdfInWorker(assets: string): Promise<PdfLibrary> {
  const parser = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url).href;
  const worker: unknown = await import(/* webpackIgnore: true */ parser);
  Object.assign(globalThis, { pdfjsWorker: worker });
  const pdfjs = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  const beside = (folder: string): string => new URL(`pdf/${folder}/`, assets).href;
  return { pdfjs, characterMaps: beside("cmaps"), standardFonts: beside("standard_fonts"), withoutPage: true };
}
