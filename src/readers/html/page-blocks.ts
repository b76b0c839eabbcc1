import type { Block, LineBlock, TableCell } from "../blocks";
import { childElements, type Element } from "../elements";
import { enteredText } from "./entered-text";
import { InlineText } from "./inline-text";
import { isAroundContent } from "./page-parts";

/** Never part of what a page shows, or struck through: then it no longer counts. */
const UNSHOWN = new Set([
  "head",
  "title",
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "object",
  "iframe",
  "rp",
  "datalist",
  "del",
  "s",
  "strike",
]);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Blocks that browsers set off with white, and parts of the page around its content. */
const SPACED = new Set("aside blockquote dl figure footer h1 h2 h3 h4 h5 h6 header hr nav ol p pre section table ul".split(" "));

const ROW_GROUPS = new Set(["thead", "tbody", "tfoot"]);

/** Lays a parsed page out as lines and tables, in reading order. */
export class PageBlocks {
  readonly blocks: Block[] = [];
  readonly #line = new InlineText();
  #gapAbove = false;
  /** How many elements that stand around the content are open. */
  #around = 0;

  /** @param unhide takes up what the page hides, as panels that were folded when it was saved */
  constructor(private readonly unhide: boolean) {}

  static of(page: Element, { unhide = false } = {}): Block[] {
    const flow = new PageBlocks(unhide);
    flow.#add(page);
    flow.#endLine();
    return flow.blocks;
  }

  #add(element: Element): void {
    for (const [index, child] of element.children.entries()) {
      if (typeof child === "string") this.#line.add(child, element.name === "pre");
      else if (child.name === "br") this.#endLine();
      else if (!this.#isShown(child)) continue;
      else if (child.name === "rt")
        this.#line.addRuby(plainText(child), [bracketAt(element, index, -1), bracketAt(element, index, 1)]);
      else this.#addElement(child);
    }
  }

  #addElement(element: Element): void {
    if (element.name === "table") return this.#addTable(element);
    const entered = enteredText(element);
    if (entered !== undefined) return this.#line.add(entered, true);
    if (isAroundContent(element)) return this.#addAround(element);
    if (!BLOCKS.has(element.name)) return this.#add(element);
    this.#addBlock(element);
  }

  #addBlock(element: Element): void {
    this.#endLine();
    this.#gapAbove ||= SPACED.has(element.name);
    this.#add(element);
    this.#endLine();
    this.#gapAbove ||= SPACED.has(element.name);
  }

  #addAround(element: Element): void {
    this.#endLine();
    this.#around += 1;
    this.#addBlock(element);
    this.#around -= 1;
  }

  #endLine(): void {
    for (const text of this.#line.take()) {
      this.blocks.push({ kind: "line", text, ...(this.#gapAbove && { gapAbove: true }), ...this.#place });
      this.#gapAbove = false;
    }
  }

  #addTable(element: Element): void {
    this.#endLine();
    for (const caption of childElements(element, "caption")) this.#add(caption);
    this.#endLine();
    this.blocks.push({ kind: "table", rows: [...this.#rowsOf(element)], ...this.#place });
  }

  get #place(): { readonly around?: true } {
    return this.#around > 0 ? { around: true } : {};
  }

  *#rowsOf(table: Element): Generator<TableCell[]> {
    for (const child of childElements(table)) {
      if (!this.#isShown(child)) continue;
      if (child.name === "tr") yield [...this.#cellsOf(child)];
      else if (ROW_GROUPS.has(child.name)) yield* this.#rowsOf(child);
    }
  }

  *#cellsOf(row: Element): Generator<TableCell> {
    for (const child of childElements(row)) {
      if ((child.name !== "td" && child.name !== "th") || !this.#isShown(child)) continue;
      const rows = span(child, "rowspan");
      const blocks = PageBlocks.of(child, { unhide: this.unhide });
      yield {
        blocks: blocks.length > 0 ? blocks : this.#pictureTexts(child),
        columns: span(child, "colspan") || 1,
        rows: rows === 0 ? Infinity : rows,
      };
    }
  }

  /** What the pictures of a cell say where it holds nothing else: a sign for 有 and one for 無. */
  #pictureTexts(element: Element): LineBlock[] {
    return [...childElements(element)].flatMap((child) => {
      if (!this.#isShown(child)) return [];
      const text = child.name === "img" ? (child.attributes.get("alt")?.trim() ?? "") : "";
      return text !== "" ? [{ kind: "line", text }] : this.#pictureTexts(child);
    });
  }

  #isShown(element: Element): boolean {
    return isShown(element, this.unhide);
  }
}

/** Whether an element is part of what a page shows; with `unhide`, what the page hides for now is. */
export function isShown({ name, attributes }: Element, unhide = false): boolean {
  return !UNSHOWN.has(name) && (unhide || !isHidden(attributes));
}

/** Whether the page says that an element is not shown. Style sheets are not looked at. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has("hidden")) return true;
  const style = attributes.get("style");
  return (
    style !== undefined &&
    (/(?:^|[;\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all)/i.test(style) ||
      /(?:^|[;\s])text-decoration(?:-line)?\s{0,5}:[^;]{0,40}line-through/i.test(style))
  );
}

/** A span as declared; 1 where there is none, or none that can be meant. */
function span({ attributes }: Element, name: "rowspan" | "colspan"): number {
  const value = attributes.get(name)?.trim() ?? "1";
  return /^\d{1,5}$/.test(value) ? Number(value) : 1;
}

/** The bracket that a page sets before a reading, or behind it, for browsers that know none; empty where it has none. */
function bracketAt({ children }: Element, reading: number, step: -1 | 1): string {
  let place = reading + step;
  for (let beside = children[place]; typeof beside === "string" && beside.trim() === ""; beside = children[place]) place += step;
  const beside = children[place];
  return beside !== undefined && typeof beside !== "string" && beside.name === "rp" ? plainText(beside) : "";
}

function plainText(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : plainText(child))).join("");
}
