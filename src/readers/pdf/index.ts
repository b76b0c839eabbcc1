export { type PdfLibrary, type PdfReading, readPdf } from "./read-pdf";
