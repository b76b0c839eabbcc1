import type { Template } from "../messages";
import { openCompoundFile } from "./archive/compound-file";

/** Kinds of file that are told apart by what stands in them. */
export type FileKind =
  | "text"
  | "pdf"
  | "workbook"
  | "oldWorkbook"
  | "openSpreadsheet"
  | "word"
  | "oldWord"
  | "openDocument"
  | "slides"
  | "oldOffice"
  | "password"
  | "zip"
  | "rtf"
  | "image"
  | "archive"
  | "program"
  | "binary";

/** What a kind is called in a message. */
export const FILE_KIND_NAMES: Readonly<Record<FileKind, Template>> = {
  text: { ja: "テキスト", en: "a text file" },
  pdf: { ja: "PDF", en: "a PDF" },
  workbook: { ja: "Excelブック", en: "an Excel workbook" },
  oldWorkbook: { ja: "旧形式のExcelブック(.xls)", en: "an old Excel workbook (.xls)" },
  openSpreadsheet: { ja: "OpenDocument形式の表計算(.ods)", en: "an OpenDocument spreadsheet (.ods)" },
  word: { ja: "Word文書", en: "a Word document" },
  oldWord: { ja: "旧形式のWord文書(.doc)", en: "an old Word document (.doc)" },
  openDocument: { ja: "OpenDocument形式の文書", en: "an OpenDocument file" },
  slides: { ja: "PowerPointのスライド", en: "a PowerPoint presentation" },
  oldOffice: { ja: "旧形式のOffice文書", en: "an old Office file" },
  password: { ja: "パスワードで保護されたOffice文書", en: "an Office file with a password" },
  zip: { ja: "ZIPファイル", en: "a ZIP archive" },
  rtf: { ja: "リッチテキスト(RTF)", en: "a rich text file (RTF)" },
  image: { ja: "画像", en: "an image" },
  archive: { ja: "圧縮ファイル", en: "a compressed archive" },
  program: { ja: "プログラム", en: "a program" },
  binary: { ja: "テキストではないデータ", en: "data that is not text" },
};

const SIGNATURES: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x52, 0x49, 0x46, 0x46]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["program", [0x4d, 0x5a, 0x90]],
  ["program", [0x7f, 0x45, 0x4c, 0x46]],
];

/** How far into a file its names are looked for: a PDF may have junk in front, a zip names its parts in turn. */
const LOOK = 4096;

/** Tells what a file is from its bytes, never from its name. Anything without a known signature is `text`. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, LOOK);
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundKind(bytes);
  if (latin(head.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  for (const [kind, signature] of SIGNATURES) if (startsWith(head, signature)) return kind;
  if (latin(head.subarray(4, 12)).startsWith("ftyp")) return "image";
  return "text";
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = latin(bytes.subarray(0, LOOK)) + latin(bytes.subarray(Math.max(LOOK, bytes.length - 2 * LOOK)));
  if (names.includes("application/vnd.oasis.opendocument.spreadsheet")) return "openSpreadsheet";
  if (names.includes("application/vnd.oasis.opendocument")) return "openDocument";
  if (names.includes("word/")) return "word";
  if (names.includes("ppt/")) return "slides";
  if (names.includes("xl/")) return "workbook";
  return "zip";
}

function compoundKind(bytes: Uint8Array): FileKind {
  const names = openCompoundFile(bytes)?.names ?? [];
  if (names.includes("EncryptedPackage")) return "password";
  if (names.includes("WordDocument")) return "oldWord";
  if (names.includes("PowerPoint Document")) return "slides";
  return names.includes("Workbook") || names.includes("Book") ? "oldWorkbook" : "oldOffice";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
