import type { Element } from "@xmldom/xmldom";

export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** All elements of that name below the root, whatever their namespace. */
export function all(root: Element, localName: string): Element[] {
  return [...root.getElementsByTagNameNS("*", localName)];
}

export function child(element: Element, localName: string): Element | undefined {
  return childrenOf(element).find((each) => each.localName === localName);
}

export function textOf(element: Element, localName: string): string {
  return child(element, localName)?.textContent?.trim() ?? "";
}
