import { parseDisclosureText } from "../../disclosure";
import type { Edition } from "../../form";
import { ReportableError } from "../../messages";
import { checkSize, decodeText, parseText } from "../../readers";
import { type OtherDocument, recogniseDisclosure } from "../../recognise";
import type { ImportInput } from "../controller/ports";
import type { ReadDocument } from "../state/import-preview";

/**
 * Reads what a person handed over: disclosure data, or text in any of the layouts that recognition knows. It gives way
 * to the screen between its steps.
 * @throws ReportableError when it is not a disclosure of the edition, or cannot be read; `AbortError` when stopped
 */
export async function readDocument(input: ImportInput, edition: Edition, signal: AbortSignal): Promise<ReadDocument> {
  const step = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
  };
  const text = input.kind === "text" ? input.text : await textOf(input.file);
  await step();
  const name = input.kind === "file" ? input.file.name : undefined;
  if (isJson(text, name)) return { disclosure: parseDisclosureText(text, name ?? "JSON", edition), doubts: [] };
  const document = parseText(text, name);
  await step();
  const recognition = recogniseDisclosure(document, edition);
  await step();
  if (recognition.kind === "other") throw notThisForm(name ?? (input.kind === "text" ? input.name : ""), recognition);
  return { disclosure: recognition.disclosure, doubts: recognition.doubts };
}

async function textOf(file: File): Promise<string> {
  // The size is known before anything is read.
  checkSize({ length: file.size }, file.name);
  return decodeText(new Uint8Array(await file.arrayBuffer()), file.name).text;
}

/** By its name, or because it begins as an object does: no disclosure in text begins with a brace and a quote. */
function isJson(text: string, name: string | undefined): boolean {
  return (name !== undefined && /\.json$/i.test(name)) || /^\ufeff?\s*\{\s*["}]/.test(text);
}

function notThisForm(file: string, { name, reason, holes }: OtherDocument): ReportableError {
  const what = { ja: `「{file}」は${name.ja}と思われます。`, en: `“{file}” seems to be ${name.en}.` };
  return new ReportableError("document-other", what, reason, { ...holes, file });
}
