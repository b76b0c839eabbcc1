export { decodeText, type DecodedText, type TextEncodingName } from "./decode";
export * from "./document";
export { hasReadableEnding, isSomebodys, READABLE_ENDINGS } from "./endings";
export { FILE_KIND_NAMES, type FileKind, fileKindOf } from "./file-kind";
export { checkSize, MOST_BYTES } from "./limits";
export type { PdfLibrary } from "./pdf";
export {
  type DocumentKind,
  documentKindOf,
  type DocumentReading,
  type Pasted,
  readDocument,
  type ReadingProgress,
  readPasted,
} from "./read-document";
export { parseText, readText } from "./text";
