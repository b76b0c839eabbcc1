import { BLANK } from "../../text/line-ends";

/** Whether no blank parts a text of a flow, so that it can be one answer only. */
export function isOneWord(text: string): boolean {
  return !BLANK.test(text);
}
