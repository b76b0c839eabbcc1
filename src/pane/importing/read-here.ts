import type { Edition } from "../../form";
import type { Input } from "../../importing";
import { ReportableError, type Template } from "../../messages";
import { checkSize } from "../../readers/limits";
import type { PdfLibrary, ReadingProgress } from "../../readers";
import type { ImportInput } from "../controller/ports";

/** What reading needs besides the document. */
export interface Reading {
  readonly edition: Edition;
  /** Loads pdf.js, when a PDF turns up. */
  readonly pdf: () => Promise<PdfLibrary>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * Reads what a person handed over, whatever it is, in the thread that it is called in. What reading takes is loaded when
 * it is first needed, and it gives way between its steps.
 * @throws ReportableError when it cannot be read; the signal's reason when stopped
 */
export async function readHere(input: ImportInput, { signal, ...given }: Reading): Promise<Input> {
  const file = input.kind === "file" ? input.file.name : input.name;
  const reading = { file, pause, ...given, ...(signal && { signal }) };
  // The size is known before anything is read.
  if (input.kind === "file") checkSize({ length: input.file.size }, file);
  const { readInput, readPastedInput } = await import(/* webpackChunkName: "importing" */ "../../importing");
  signal?.throwIfAborted();
  if (input.kind === "text") return readPastedInput(input, reading);
  return readInput(await bytesOf(input.file), reading);
}

/** @throws ReportableError `file-gone` for what the browser names but does not hand over */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ReportableError("file-gone", GONE, GONE_NEXT, { file: file.name });
  }
}

const GONE: Template = {
  ja: "「{file}」を開けませんでした。フォルダーであるか、選んだ後に移動または変更されています。",
  en: "“{file}” could not be opened: it is a folder, or was moved or changed after it was chosen.",
};
const GONE_NEXT: Template = {
  ja: "ファイルの場所をご確認のうえ、ファイルそのものを選び直してください。",
  en: "Look where the file is now, and choose the file itself again.",
};

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
