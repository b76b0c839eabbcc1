import { reduce } from "../../text/matching";

/** A text in three: what stands before the marked part, that part, and what stands behind it. */
export interface MarkedText {
  readonly before: string;
  readonly marked: string;
  readonly behind: string;
}

/** Marks a value in the text that it was read from, whatever blanks and widths differ; nothing where it is not there. */
export function markValue(text: string, value: string): MarkedText {
  const within = reduce(text);
  const sought = reduce(value).text;
  // The last one: labels come first, and may hold the same words.
  const start = sought === "" ? -1 : within.text.lastIndexOf(sought);
  const from = within.from[start];
  const to = within.to[start + sought.length - 1];
  if (from === undefined || to === undefined) return { before: text, marked: "", behind: "" };
  return { before: text.slice(0, from), marked: text.slice(from, to), behind: text.slice(to) };
}
