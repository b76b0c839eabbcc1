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
  | ThrownAnswer;

/** What was thrown, as it passes from one thread to the other: errors of our own lose their class on the way. */
export type ThrownAnswer =
  | {
      readonly kind: "refused";
      readonly id: string;
      readonly what: Template;
      readonly next: Template;
      readonly holes: Holes;
    }
  | { readonly kind: "broken"; readonly message: string };

export function answerOfThrown(thrown: unknown): ThrownAnswer {
  if (!(thrown instanceof ReportableError)) {
    return { kind: "broken", message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
  const { id, what, next, holes } = thrown;
  return { kind: "refused", id, what, next, holes };
}

export function thrownOf(answer: ThrownAnswer): Error {
  if (answer.kind === "broken") return new Error(answer.message);
  return new ReportableError(answer.id, answer.what, answer.next, answer.holes);
}
