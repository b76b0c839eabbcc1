import type { Edition } from "../../../form";
import type { PdfLibrary } from "../../../readers";
import { readHere } from "../read-here";
import { answerOfThrown, type ReadingAnswer, type ReadingRequest } from "./messages";

/**
 * Reads what was asked for, and answers on the port that came with it. It is stopped by ending its thread.
 * @param loadPdf loads pdf.js, given the address of the pane
 */
export async function answerReading(
  { input, edition: id, assets, port }: Extract<ReadingRequest, { readonly kind: "read" }>,
  editions: readonly Edition[],
  loadPdf: (assets: string) => Promise<PdfLibrary>,
): Promise<void> {
  const answer = (message: ReadingAnswer): void => port.postMessage(message);
  try {
    const edition = editions.find((each) => each.id === id);
    if (!edition) throw new Error(`No edition of the form is called ${id}.`);
    const read = await readHere(input, {
      edition,
      onProgress: (progress) => answer({ kind: "progress", progress }),
      pdf: () => loadPdf(assets),
    });
    answer({ kind: "read", read });
  } catch (thrown) {
    answer(answerOfThrown(thrown));
  } finally {
    port.close();
  }
}
