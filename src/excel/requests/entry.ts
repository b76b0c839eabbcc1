/** Number format of text: what is written into such a cell stays what it is. */
export const TEXT_FORMAT = "@";

/** Longest text that a cell of Excel takes. */
export const LONGEST_TEXT = 32_767;

/** Numbers and dates are short: a longer text with digits in it is never taken for one. */
const LONGEST_NUMBER = 40;

/**
 * A text as it has to be written so that Excel takes it literally. A leading apostrophe says "text" and is not kept, in
 * text cells too; in other cells Excel would make formulas of `=`, `+`, `-`, `@` and numbers or dates of digits
 * (Range.values: "If the returned value starts with a plus, minus or equal sign, Excel interprets this value as a formula").
 */
export function literally(text: string, numberFormat: string): string {
  if (text.startsWith("'")) return `'${text}`;
  if (numberFormat === TEXT_FORMAT) return text;
  const mayBeNumber = text.length <= LONGEST_NUMBER && /[0-9０-９]|^(?:true|false)$/i.test(text);
  return mayBeNumber || /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** Line breaks as Excel keeps them: a carriage return would show as a character of its own. */
export const excelText = (text: string): string => text.replace(/\r\n?/g, "\n");
