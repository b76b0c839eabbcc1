import { ReportableError, say, type Template } from "../../messages";
import { TEXTS, type TextKey } from "../texts";

/** A command that did not work: what the person reads, and what support needs. */
export interface Failure {
  readonly error: ReportableError;
  readonly details: string;
}

/** Makes a failure of anything that was thrown. What is not a `ReportableError` is a defect, and said so politely. */
export function failureOf(thrown: unknown, command: TextKey): Failure {
  if (thrown instanceof ReportableError) return { error: thrown, details: `${thrown.id} (${command})${causeOf(thrown)}` };
  const error = new ReportableError("unexpected", defectIn(command), TEXTS.defectNext);
  const details = thrown instanceof Error ? (thrown.stack ?? `${thrown.name}: ${thrown.message}`) : String(thrown);
  return { error, details: `unexpected (${command})\n${details}` };
}

function defectIn(command: TextKey): Template {
  const words = TEXTS[command];
  return {
    ja: say(TEXTS.defectWhat, "ja", { command: words.ja }),
    en: say(TEXTS.defectWhat, "en", { command: words.en }),
  };
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `\n${error.cause.name}: ${error.cause.message}` : "";
}
