import type { WorkbookSession } from "../../excel/session";
import { failureOf } from "../state/failure";
import type { Notice, PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import type { TextKey } from "../texts";

/** What a command does; it ends in a notice, or in nothing to say. */
export type Work = (signal: AbortSignal) => Promise<Notice | null>;

/** Runs the pane's commands: one at a time, each ending in a notice or a failure, never in silence. */
export class Commands {
  #running: AbortController | null = null;

  constructor(private readonly store: Store<PaneState, PaneAction>) {}

  get running(): boolean {
    return this.#running !== null;
  }

  /** Does nothing while another command is under way. @param task what it is called while it runs */
  async run(task: TextKey, work: Work): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.store.dispatch({ type: "commandStarted", task });
    try {
      this.store.dispatch({ type: "commandEnded", notice: await work(running.signal) });
    } catch (thrown) {
      if (running.signal.aborted && thrown === running.signal.reason) this.store.dispatch({ type: "commandEnded", notice: null });
      else this.store.dispatch({ type: "commandFailed", failure: failureOf(thrown, task) });
    } finally {
      this.#running = null;
    }
  }

  /** Does something small that needs no progress; only its failure is shown. */
  async quietly(what: TextKey, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.store.dispatch({ type: "failed", failure: failureOf(thrown, what) });
    }
  }

  /** Stops the command under way. */
  cancel(): void {
    this.#running?.abort();
    this.store.dispatch({ type: "cancelAsked" });
  }
}

/** Takes back what a command has just written where the person has cancelled it meanwhile. */
export async function undoIfCancelled(session: WorkbookSession, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) return;
  await session.undo();
  signal.throwIfAborted();
}
