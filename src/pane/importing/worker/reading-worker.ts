import { ASP_SAAS } from "../../../form";
import { answerReading } from "./answer-reading";
import type { ReadingRequest } from "./messages";
import { loadPdfInWorker } from "./pdf-in-worker";

/** Whether a document has come: then what is loaded is loaded in its order. */
let asked = false;

/** The thread that reads documents, so that the pane stays at hand meanwhile. */
self.addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.kind === "prepare") return void prepare(data.assets);
  asked = true;
  void answerReading(data, [ASP_SAAS], loadPdfInWorker);
});
self.postMessage("ready");

/**
 * In the order in which a PDF needs it, so that its first page is named before the last of it is there. What does not
 * load ahead is loaded again, and its failure told, when there is something to read.
 */
async function prepare(assets: string): Promise<void> {
  try {
    const pdf = loadPdfInWorker(assets);
    pdf.catch(() => undefined);
    const { loadRecogniser } = await import(/* webpackChunkName: "importing" */ "../../../importing");
    await import(/* webpackChunkName: "pdf-reader" */ "../../../readers/pdf");
    await pdf;
    if (!asked) await loadRecogniser();
  } catch {
    return;
  }
}
