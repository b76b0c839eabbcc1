import type { PdfLibrary } from "../../readers";

/** Loads pdf.js with its worker; the build puts its character maps and fonts beside the pane. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const pdfjs = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url).href;
  const beside = (folder: string): string => new URL(`pdf/${folder}/`, document.baseURI).href;
  return { pdfjs, characterMaps: beside("cmaps"), standardFonts: beside("standard_fonts") };
}
