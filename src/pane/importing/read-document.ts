import type { Edition } from "../../form";
import type { Input } from "../../importing";
import { ReportableError } from "../../messages";
import type { ReadingProgress } from "../../readers";
import type { OtherDocument } from "../../recognise";
import type { ImportInput } from "../controller/ports";
import type { ReadDocument } from "../state/import-preview";
import { readHere } from "./read-here";

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
 * Reads what a person handed over, whatever it is: in a worker, so that the pane stays at hand; in the page where no
 * worker can be had.
 * @throws ReportableError when it cannot be read; the signal's reason when stopped
 */
export async function readAny(
  input: ImportInput,
  edition: Edition,
  signal: AbortSignal,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Input> {
  if (typeof Worker !== "undefined") {
    const { readInWorker } = await import(/* webpackChunkName: "reading-client" */ "./worker/read-in-worker");
    const read = await readInWorker(input, edition, signal, onProgress);
    if (read) return read;
  }
  const pdf = async () => (await import("./pdf-library")).loadPdfLibrary();
  return readHere(input, { edition, signal, pdf, ...(onProgress && { onProgress }) });
}

/** Loads what reading takes, before there is anything to read. */
export async function prepareReading(): Promise<void> {
  if (typeof Worker === "undefined") return;
  await (await import(/* webpackChunkName: "reading-client" */ "./worker/read-in-worker")).prepareWorker();
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
