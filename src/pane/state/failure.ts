import { ReportableError, say, type Template } from "../../messages";
import { TEXTS, type TextKey } from "../texts";

/** A command that did not work: what the person reads, and what support needs. */
export interface Failure {
  readonly error: ReportableError;
  readonly details: string;
}

/** A part of the pane that is loaded when it is first needed is not there: only the page loaded anew helps. */
export const PART_MISSING = "pane-part-missing";

/** What the bundler's loader calls it. */
const LOADING_FAILED = "ChunkLoadError";

/** Makes a failure of anything that was thrown. What is not a `ReportableError` is a defect, and said so politely. */
export function failureOf(thrown: unknown, command: TextKey): Failure {
  if (thrown instanceof ReportableError) return { error: thrown, details: `${thrown.id} (${command})${causeOf(thrown)}` };
  const isPart = thrown instanceof Error && thrown.name === LOADING_FAILED;
  const error = isPart
    ? new ReportableError(PART_MISSING, TEXTS.partMissingWhat, TEXTS.partMissingNext)
    : new ReportableError("unexpected", defectIn(command), TEXTS.defectNext);
  const details = thrown instanceof Error ? (thrown.stack ?? `${thrown.name}: ${thrown.message}`) : String(thrown);
  return { error, details: `${error.id} (${command})\n${details}` };
}

function defectIn(command: TextKey): Template {
  const words = { ja: withoutDots(TEXTS[command].ja), en: withoutDots(TEXTS[command].en) };
  return {
    ja: say(TEXTS.defectWhat, "ja", { command: words.ja }),
    en: say(TEXTS.defectWhat, "en", { command: words.en }),
  };
}

/** The words for what goes on end in dots; inside another sentence they do not. */
function withoutDots(words: string): string {
  return words.endsWith("…") ? words.slice(0, -1) : words;
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `\n${error.cause.name}: ${error.cause.message}` : "";
}
