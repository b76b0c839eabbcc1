import type { WorkbookSession } from "../../excel/session";
import { ReportableError } from "../../messages";
import { type Failure, failureOf } from "../state/failure";
import type { Notice, PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { type TextKey, TEXTS } from "../texts";

/** What a command does; it ends in a notice, or in nothing to say. */
export type Work = (signal: AbortSignal) => Promise<Notice | null>;

/** Runs the pane's commands: one at a time, each ending in a notice or a failure, never in silence. */
export class Commands {
  #running: AbortController | null = null;
  /** What went wrong behind the work of the command under way. */
  #behind: Failure | null = null;

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
      if (this.#behind) this.store.dispatch({ type: "failed", failure: this.#behind });
    } catch (thrown) {
      if (running.signal.aborted && thrown === running.signal.reason) this.store.dispatch({ type: "commandEnded", notice: null });
      else this.store.dispatch({ type: "commandFailed", failure: failureOf(thrown, task) });
    } finally {
      this.#running = null;
      this.#behind = null;
    }
  }

  /**
   * A step behind the work of the command under way, mostly one that brings the pane up to date with it. Where the step
   * fails the command is done all the same and can be taken back: both are said.
   * @param failed what is said of its failure
   */
  async follow(step: () => Promise<unknown>, failed: (thrown: unknown) => unknown = notShown): Promise<void> {
    try {
      await step();
    } catch (thrown) {
      this.#behind ??= failureOf(failed(thrown), "busyOpening");
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

function notShown(thrown: unknown): ReportableError {
  const error = new ReportableError("done-not-shown", TEXTS.doneNotShown, TEXTS.doneNotShownNext);
  error.cause = thrown;
  return error;
}

/** Takes back what a command has just written where the person has cancelled it meanwhile. */
export async function undoIfCancelled(session: WorkbookSession, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) return;
  await session.undo();
  signal.throwIfAborted();
}
