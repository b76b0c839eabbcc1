/** A piece of HTML or SVG that is safe to put into a page: every text in it is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a hole of a piece: texts are escaped, pieces are taken as they are, lists are joined. */
export type Hole = string | number | Markup | readonly Hole[];

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Writes a piece of HTML: html`<p>${text}</p>`. */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + fill(holes[index - 1] ?? "") + part));
}

function fill(hole: Hole): string {
  if (hole instanceof Markup) return hole.text;
  if (typeof hole === "string" || typeof hole === "number") {
    return String(hole).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  }
  return hole.map(fill).join("");
}
