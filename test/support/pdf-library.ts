import { join, resolve } from "node:path";
import type { PdfLibrary } from "../../src/readers/pdf";

const PACKAGE = resolve(__dirname, "../../node_modules/pdfjs-dist");

/** pdf.js as the command line has it: in this process, without a worker of its own. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const worker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: worker });
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return { pdfjs, characterMaps: `${join(PACKAGE, "cmaps")}/`, standardFonts: `${join(PACKAGE, "standard_fonts")}/` };
}
