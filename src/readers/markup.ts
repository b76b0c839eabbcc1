/** Tags that stand for a paragraph or a line of its own. Everything else in angle brackets is the author's text. */
const BLOCK_TAG = /<\/?(?:p|div|br|ul|ol|li|tr|table|tbody|thead|h[1-6]|dl|dt|dd|blockquote)(?:\s[^<>]{0,200})?\/?>/gi;
const INLINE_TAG = /<\/?(?:span|em|strong|font|sup|sub|small|td|th|code|center)(?:\s[^<>]{0,400})?\/?>/gi;

/** Tags of one letter: `<A>` may be somebody's text, unless it is closed again or has attributes. */
const LETTER_TAG = /<([abiu])(?:\s[^<>]{0,400})?>([^<>]*)<\/\1>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  nbsp: "\u00a0",
  "#39": "'",
  "#160": "\u00a0",
};

/**
 * Takes HTML markup out of a cell: block tags become line breaks, inline tags go. Angle brackets that belong to the
 * text (`<製品名>`) stay. Character references are resolved only where there was markup: elsewhere they were printed so.
 */
export function withoutMarkup(text: string): string {
  if (!text.includes("<")) return text;
  const plain = text.replace(BLOCK_TAG, "\n").replace(LETTER_TAG, "$2").replace(INLINE_TAG, "");
  if (plain === text) return text;
  return plain.replace(/&(lt|gt|amp|quot|nbsp|#39|#160);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Folds each run of blanks to one, trims lines, drops empty ones. A single wide blank stays what it is. */
export function foldBlanks(text: string): string {
  return text
    .replace(/[ \t\u00a0\u3000]{2,}/g, (run) => (/^\u3000+$/.test(run) ? "\u3000" : " "))
    .split(/\r\n|[\n\r\v\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The text of a cell as a document holds it. */
export function cellText(source: string): string {
  return foldBlanks(withoutMarkup(source));
}
