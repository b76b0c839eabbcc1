import type { Edition } from "../../form";
import type { Input } from "../../importing";
import { ReportableError } from "../../messages";
import type { ReadingProgress } from "../../readers";
import { checkSize } from "../../readers/limits";
import type { OtherDocument } from "../../recognise";
import type { ImportInput } from "../controller/ports";
import type { ReadDocument } from "../state/import-preview";

/**
 * Reads what a person handed over, in any form that is read. What reading takes is loaded when it is first needed, and
 * it gives way to the screen between its steps.
 * @throws ReportableError when it holds nothing of the edition's disclosure, or cannot be read; the signal's reason when stopped
 */
export async function readDocument(
  input: ImportInput,
  edition: Edition,
  signal: AbortSignal,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<ReadDocument> {
  const name = input.kind === "file" ? input.file.name : input.name;
  const read = await readAny(input, edition, signal, onProgress);
  if (read.kind === "other") return carriedFrom(name, read);
  return { disclosure: read.disclosure, doubts: read.doubts };
}

/**
 * Reads what a person handed over, whatever it is.
 * @throws ReportableError when it cannot be read; the signal's reason when stopped
 */
export async function readAny(
  input: ImportInput,
  edition: Edition,
  signal: AbortSignal,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Input> {
  const file = input.kind === "file" ? input.file.name : input.name;
  const reading = { file, edition, signal, pause, ...(onProgress && { onProgress }) };
  // The size is known before anything is read.
  if (input.kind === "file") checkSize({ length: input.file.size }, input.file.name);
  const { readInput, readPastedInput } = await import(/* webpackChunkName: "importing" */ "../../importing");
  reading.signal.throwIfAborted();
  if (input.kind === "text") return readPastedInput(input, reading);
  const bytes = new Uint8Array(await input.file.arrayBuffer());
  const pdf = async () => (await import("./pdf-library")).loadPdfLibrary();
  return readInput(bytes, { ...reading, pdf });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** What another form says under the same words, as doubtful answers under a notice of what it is. */
function carriedFrom(name: string, other: OtherDocument): ReadDocument {
  if (!other.carried) throw notThisForm(name, other);
  const { disclosure, doubts } = other.carried;
  const message = `「${name}」は${other.name.ja}と思われます。同じ文言の項目だけを、確認が必要な候補として表示しています。`;
  return { disclosure: { ...disclosure, notes: [{ message }, ...disclosure.notes] }, doubts };
}

function notThisForm(file: string, { name, reason, holes }: OtherDocument): ReportableError {
  const what = { ja: `「{file}」は${name.ja}と思われます。`, en: `“{file}” seems to be ${name.en}.` };
  return new ReportableError("document-other", what, reason, { ...holes, file });
}
