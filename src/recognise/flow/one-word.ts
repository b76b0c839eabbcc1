/** Whether no blank parts a text of a flow, so that it can be one answer only. */
export function isOneWord(text: string): boolean {
  return !/[ \u2028\u3000]/u.test(text);
}
