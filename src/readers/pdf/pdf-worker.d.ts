/** The half of pdf.js that parses; its package declares no types for it. Handed over whole, never called from here. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
