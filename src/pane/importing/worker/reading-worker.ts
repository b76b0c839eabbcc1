import { ASP_SAAS } from "../../../form";
import { answerReading } from "./answer-reading";
import type { ReadingRequest } from "./messages";

/** The thread that reads documents, so that the pane stays at hand meanwhile. */
self.addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.kind === "read") void answerReading(data, [ASP_SAAS]);
  else void prepare(data.assets);
});
self.postMessage("ready");

/** What does not load ahead is loaded again, and its failure told, when there is something to read. */
async function prepare(assets: string): Promise<void> {
  try {
    await import(/* webpackChunkName: "importing" */ "../../../importing");
    await (await import("./pdf-in-worker")).loadPdfInWorker(assets);
  } catch {
    return;
  }
}
