export { type AnswerOnPage, findAnswer } from "./find-answer";
export { type Box, boxAround, letterHeight } from "./page-content";
export { contentOf, type PdfLibrary, type PdfReading, readPdf } from "./read-pdf";
