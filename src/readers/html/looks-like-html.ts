/** Tags that a page or a pasted piece of one begins with. A paragraph begins other texts too. */
const BEGINNING = /^\s{0,200}<(?:!doctype\s{1,20}html|html|head|body|meta|title|style|table|div|section|main|article)[\s/>]/i;

/**
 * Whether text is a page, by its content. Sheets published as text hold tags too (`<p>` in cells between tabs): a tag
 * somewhere makes no page.
 * @param file a name that ends as pages do settles what the content leaves open
 */
export function looksLikeHtml(text: string, file?: string): boolean {
  const head = withoutPreamble(text.slice(0, 20_000));
  if (BEGINNING.test(`${head} `)) return true;
  const tableTags = text.match(/<(?:table|tr|td|th)[\s>]/gi)?.length ?? 0;
  if (tableTags > 0 && tableTags > (text.match(/\t(?=\S)/g)?.length ?? 0)) return /<tr[\s>]/i.test(text);
  return file !== undefined && /\.x?html?$/i.test(file) && /<\/?[a-z][a-z0-9]{0,10}[\s/>]/i.test(text);
}

/** Without the byte order mark, XML declaration and comments in front. */
function withoutPreamble(head: string): string {
  let rest = head.replace(/^\ufeff/, "").trimStart();
  for (;;) {
    const end = rest.startsWith("<?") ? rest.indexOf("?>") + 2 : rest.startsWith("<!--") ? rest.indexOf("-->") + 3 : 0;
    if (end < 2 || (rest.startsWith("<!--") && end < 3)) return rest;
    rest = rest.slice(end).trimStart();
  }
}
