import { childElements, type Element } from "../elements";

/** A name without the prefix that a program chose for its name space. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child of a local name. */
export function localChild(element: Element, name: string): Element | undefined {
  for (const child of childElements(element)) if (localName(child.name) === name) return child;
  return undefined;
}
