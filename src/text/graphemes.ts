const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/**
 * Counts what a person counts as characters: graphemes of the NFC form, line breaks left out.
 * The form's limits (「100字以内」 and so on) are measured with it.
 */
export function countCharacters(text: string): number {
  const line = text.normalize("NFC").replace(/[\r\n]/g, "");
  if (/^[\u0020-\u007e\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/.test(line)) return line.length;
  let count = 0;
  for (const _ of segmenter.segment(line)) count += 1;
  return count;
}
