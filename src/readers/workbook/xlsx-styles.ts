import { childElements, type Element } from "../elements";
import { localName, localChild } from "./local-name";
import { builtInFormat } from "./japanese-formats";

/** Number formats of the cell styles of a workbook, by the style's number; undefined for the general one. */
export function cellFormatsOf(styles: Element): (string | undefined)[] {
  const own = new Map<number, string>();
  const formats = localChild(styles, "numFmts");
  for (const { attributes } of formats ? childElements(formats) : []) {
    own.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
  }
  const cells = localChild(styles, "cellXfs");
  return [...(cells ? childElements(cells) : [])]
    .filter((style) => localName(style.name) === "xf")
    .map(({ attributes }) => {
      const number = Number(attributes.get("numFmtId") ?? 0);
      return own.get(number) ?? builtInFormat(number);
    });
}
