import type { Edition } from "../../../form";
import type { Input } from "../../../importing";
import type { ReadingProgress } from "../../../readers";
import type { ImportInput } from "../../controller/ports";
import { errorOf, type ReadingAnswer, type ReadingRequest } from "./messages";

/** How long a worker waits for a document, in milliseconds: it holds tens of megabytes. */
const IDLE = 180_000;

interface Thread {
  readonly worker: Worker;
  readings: number;
  end: ReturnType<typeof setTimeout> | undefined;
}

let started: Promise<Thread | null> | null = null;

/** @returns null where the host or a policy lets no worker start: then documents are read in the page */
function startThread(): Promise<Thread | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(/* webpackChunkName: "reading" */ new URL("./reading-worker.ts", import.meta.url));
      worker.addEventListener("message", () => resolve({ worker, readings: 0, end: undefined }), { once: true });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        resolve(null);
      });
    } catch {
      resolve(null);
    }
  });
}

function request({ worker }: Thread, message: ReadingRequest): void {
  worker.postMessage(message, message.kind === "read" ? [message.port] : []);
}

/** Starts the worker and has it load what reading takes, before there is anything to read. */
export async function prepareWorker(): Promise<void> {
  started ??= startThread();
  const thread = await started;
  if (!thread) return;
  request(thread, { kind: "prepare", assets: document.baseURI });
  if (thread.readings === 0) endLater(thread);
}

/**
 * Reads a document in the worker. To stop it, its thread is ended: nothing goes on unseen.
 * @returns null where no worker can be had, or where it breaks down
 * @throws what reading throws; the signal's reason when stopped
 */
export async function readInWorker(
  input: ImportInput,
  edition: Edition,
  signal: AbortSignal,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Input | null> {
  started ??= startThread();
  const thread = await started;
  signal.throwIfAborted();
  if (!thread) return null;
  clearTimeout(thread.end);
  thread.readings += 1;
  const done = new AbortController();
  try {
    return await new Promise<Input | null>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.kind === "progress") onProgress?.(data.progress);
        else if (data.kind === "read") resolve(data.read);
        else if (data.kind === "refused") reject(errorOf(data));
        else resolve(null);
      };
      thread.worker.addEventListener(
        "error",
        () => {
          endThread(thread);
          resolve(null);
        },
        { signal: done.signal },
      );
      signal.addEventListener(
        "abort",
        () => {
          endThread(thread);
          reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        },
        { signal: done.signal },
      );
      request(thread, { kind: "read", input, edition: edition.id, assets: document.baseURI, port: port2 });
    });
  } finally {
    done.abort();
    thread.readings -= 1;
    if (thread.readings === 0) endLater(thread);
  }
}

function endLater(thread: Thread): void {
  clearTimeout(thread.end);
  thread.end = setTimeout(() => endThread(thread), IDLE);
}

function endThread({ worker, end }: Thread): void {
  clearTimeout(end);
  worker.terminate();
  started = null;
}
