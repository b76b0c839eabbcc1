import { ReportableError, type Template } from "../messages";
import { FILE_KIND_NAMES, type FileKind } from "./file-kind";

const SAVE_NEW: Template = {
  ja: "Officeで開いて新しい形式(.docxや.xlsx)で保存するか、表をコピーして{pasteJa}ください。",
  en: "Open it in Office and save it in the new format (.docx, .xlsx), or copy the table and {pasteEn}.",
};

const UNPACK: Template = { ja: "展開してから、中のファイルをお選びください。", en: "Unpack it, then choose the file inside." };

const OTHERWISE: Template = {
  ja: "元のソフトウェアで開き、PDFまたはテキスト(UTF-8)で保存してお選びいただくか、表をコピーして{pasteJa}ください。",
  en: "Open it in its own program and save it as PDF or text (UTF-8), or copy the table and {pasteEn}.",
};

const NEXT_STEPS: Readonly<Partial<Record<FileKind, Template>>> = {
  image: {
    ja: "画像の文字は読み取れません。文字を選択できるPDF、Excel、テキストのいずれかをご用意ください。",
    en: "Characters in an image cannot be read. Use a PDF whose text can be selected, an Excel file or a text file.",
  },
  password: {
    ja: "Officeで開き、パスワードを外して保存し直してから、もう一度お選びください。",
    en: "Open it in Office, save it without the password, and choose it again.",
  },
  rtf: {
    ja: "Wordで開いて.docx形式で保存するか、表をコピーして{pasteJa}ください。",
    en: "Open it in Word and save it as .docx, or copy the table and {pasteEn}.",
  },
  oldWord: SAVE_NEW,
  oldOffice: SAVE_NEW,
  archive: UNPACK,
  zip: UNPACK,
};

/** What is said of a file whose kind is not read here: what it is, and what to do instead. */
export function unreadableKind(kind: FileKind, file: string): ReportableError {
  const name = FILE_KIND_NAMES[kind];
  return new ReportableError(
    "file-not-text",
    { ja: `「{file}」は${name.ja}で、このままでは読み込めません。`, en: `“{file}” is ${name.en}, which is not read as it is.` },
    NEXT_STEPS[kind] ?? OTHERWISE,
    { file },
  );
}
