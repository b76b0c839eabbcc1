import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PdfLibrary } from "../readers";

/** pdf.js as the package has it, in this process: a worker of its own would gain nothing here. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const folder = dirname(createRequire(__filename).resolve("pdfjs-dist/package.json"));
  const worker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: worker });
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return { pdfjs, characterMaps: join(folder, "cmaps") + sep, standardFonts: join(folder, "standard_fonts") + sep };
}
