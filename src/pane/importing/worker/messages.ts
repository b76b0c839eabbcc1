import type { Input } from "../../../importing";
import { type Holes, ReportableError, type Template } from "../../../messages";
import type { ReadingProgress } from "../../../readers";
import type { ImportInput } from "../../controller/ports";

/** What the pane asks of the worker that reads. */
export type ReadingRequest =
  /** To load what reading takes, before there is anything to read. */
  | { readonly kind: "prepare"; readonly assets: string }
  | {
      readonly kind: "read";
      readonly input: ImportInput;
      readonly edition: string;
      /** Address of the pane, beside which pdf.js's character maps and fonts lie. */
      readonly assets: string;
      /** Where the answers go. */
      readonly port: MessagePort;
    };

/** What the worker answers: how far it is any number of times, then one of the others. */
export type ReadingAnswer =
  | { readonly kind: "progress"; readonly progress: ReadingProgress }
  | { readonly kind: "read"; readonly read: Input }
  | Refusal
  /** Something else went wrong, that may be of this thread alone: the page reads by itself, and tells what it meets. */
  | { readonly kind: "broken" };

/** A `ReportableError` as it passes from one thread to the other: it would lose its class on the way. */
export interface Refusal {
  readonly kind: "refused";
  readonly id: string;
  readonly what: Template;
  readonly next: Template;
  readonly holes: Holes;
}

export function answerOfThrown(thrown: unknown): ReadingAnswer {
  if (!(thrown instanceof ReportableError)) return { kind: "broken" };
  const { id, what, next, holes } = thrown;
  return { kind: "refused", id, what, next, holes };
}

export function errorOf({ id, what, next, holes }: Refusal): ReportableError {
  return new ReportableError(id, what, next, holes);
}
