export { decodeText, type DecodedText, type TextEncodingName } from "./decode";
export * from "./document";
export { FILE_KIND_NAMES, type FileKind, fileKindOf } from "./file-kind";
export { checkSize, MOST_BYTES } from "./limits";
export { parseText, readText } from "./text";
