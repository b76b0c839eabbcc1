import { rowsOfBlocks } from "../blocks";
import { childElements, type Element, parseElements } from "../elements";
import { isShown, PageBlocks } from "./page-blocks";

/** A text that a page of ours has marked with what it is. */
export interface KeyedText {
  readonly key: string;
  /** Character by character; `\n` stands between lines. */
  readonly text: string;
  /** Counts the elements around keyed texts that are marked as groups; 0 outside of them. */
  readonly group: number;
}

/** The names of the attributes that hold keys, and that mark groups. */
export interface KeyAttributes {
  readonly key: string;
  readonly group: string;
}

/** Lists the keyed texts that a page shows, in its order; empty for any page that is not ours. */
export function keyedTexts(page: string, attributes: KeyAttributes, file: string): KeyedText[] {
  const found: KeyedText[] = [];
  let groups = 0;
  const collect = (element: Element, group: number): void => {
    for (const child of childElements(element)) {
      if (!isShown(child)) continue;
      const key = child.attributes.get(attributes.key);
      if (key !== undefined) found.push({ key, text: textOf(child, file), group });
      else collect(child, child.attributes.has(attributes.group) ? (groups += 1) : group);
    }
  };
  collect(parseElements(page, "html", file), 0);
  return found;
}

/**
 * As we write them, keyed texts hold text and `<br>` alone, and every blank counts. Where somebody has laid one out anew,
 * with elements or line breaks in the source, it is read as any page is.
 */
function textOf(element: Element, file: string): string {
  const pieces = element.children.map((child) => (typeof child === "string" ? child : child.name === "br" ? "\n" : undefined));
  const asWritten = element.children.every((child) => typeof child !== "string" || !/[\r\n]/.test(child));
  if (asWritten && !pieces.includes(undefined)) return pieces.join("");
  return rowsOfBlocks(PageBlocks.of(element), file)
    .map(({ cells }) => cells.map(({ text }) => text).join(" "))
    .join("\n");
}
