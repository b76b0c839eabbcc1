import type { PdfLibrary } from "../../../readers";

/**
 * Both halves of pdf.js in the worker that reads: a second worker would gain nothing here.
 * @param assets address of the pane
 */
export async function loadPdfInWorker(assets: string): Promise<PdfLibrary> {
  const worker: unknown = await import(/* webpackChunkName: "pdf-worker" */ "pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  Object.assign(globalThis, { pdfjsWorker: worker });
  const pdfjs = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  const beside = (folder: string): string => new URL(`pdf/${folder}/`, assets).href;
  return { pdfjs, characterMaps: beside("cmaps"), standardFonts: beside("standard_fonts"), withoutPage: true };
}
