import type { Edition } from "../../form";
import type { DisclosureInput, Input } from "../../importing";
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
  const pdf = await pdfOf(input);
  const document = read.kind === "other" ? carriedFrom(name, read) : documentOf(read);
  return { ...document, ...(pdf && { pdf }) };
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

function documentOf({ disclosure, doubts, remark }: DisclosureInput): ReadDocument {
  return { disclosure, doubts, ...(remark && { remark }) };
}

/** What another form says under the same words, as doubtful answers with a notice of what it is. */
function carriedFrom(file: string, other: OtherDocument): ReadDocument {
  if (!other.carried) throw notThisForm(file, other);
  const { name, reason, holes } = other;
  return { ...other.carried, otherForm: { name, reason, holes: { ...holes, file } } };
}

/** Every PDF begins with these bytes, behind a little rubbish at most. */
const PDF_MARK = "%PDF-";

async function pdfOf(input: ImportInput): Promise<File | undefined> {
  if (input.kind === "text") return undefined;
  const beginning = new Uint8Array(await input.file.slice(0, 1024).arrayBuffer());
  return new TextDecoder("latin1").decode(beginning).includes(PDF_MARK) ? input.file : undefined;
}

function notThisForm(file: string, { name, reason, holes }: OtherDocument): ReportableError {
  const what = { ja: `「{file}」は${name.ja}と思われます。`, en: `“{file}” seems to be ${name.en}.` };
  return new ReportableError("document-other", what, reason, { ...holes, file });
}
