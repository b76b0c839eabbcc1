import { childElement, childElements, type Element } from "../elements";
import { isOn, shownInField, showsPlaceholder } from "./controls";
import { symbolOf } from "./symbols";

/** The text of a paragraph, and text boxes anchored in it. */
export interface ParagraphText {
  /** `\n` at line breaks, `\t` at tab stops. */
  readonly text: string;
  /** The content of each text box. */
  readonly boxes: readonly Element[];
}

/** Elements whose content is not in the document: taken out, or an instruction. */
const TAKEN_OUT = new Set([
  "w:del",
  "w:moveFrom",
  "w:rPr",
  "w:pPr",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:sdtPr",
  "w:fldData",
]);

const NOT_COUNTING = ["w:vanish", "w:strike", "w:dstrike"];

/** Reads a paragraph, or a piece of one, as it reads with all changes accepted. */
export function paragraphText(paragraph: Element): ParagraphText {
  const pieces: string[] = [];
  const boxes: Element[] = [];
  addTo(pieces, boxes, paragraph);
  return { text: pieces.join(""), boxes };
}

function addTo(pieces: string[], boxes: Element[], element: Element): void {
  for (const child of childElements(element)) {
    if (TAKEN_OUT.has(child.name) || isVanished(child) || showsPlaceholder(child)) continue;
    switch (child.name) {
      case "w:t":
      case "m:t":
        for (const text of child.children) if (typeof text === "string") pieces.push(text);
        break;
      case "w:tab":
      case "w:ptab":
        pieces.push("\t");
        break;
      case "w:br":
      case "w:cr":
        pieces.push("\n");
        break;
      case "w:noBreakHyphen":
        pieces.push("-");
        break;
      case "w:sym":
        pieces.push(symbolText(child));
        break;
      case "w:ffData":
        pieces.push(shownInField(child));
        break;
      case "w:ruby":
        addRuby(pieces, boxes, child);
        break;
      case "mc:AlternateContent": {
        // The same thing twice, for newer and older programs.
        const shown = childElement(child, "mc:Choice") ?? childElement(child, "mc:Fallback");
        if (shown) addTo(pieces, boxes, shown);
        break;
      }
      case "w:txbxContent":
        boxes.push(child);
        break;
      default:
        addTo(pieces, boxes, child);
    }
  }
}

/** Hidden, or struck through: then it no longer counts. */
function isVanished(element: Element): boolean {
  const properties = element.name === "w:r" ? childElement(element, "w:rPr") : undefined;
  return properties !== undefined && NOT_COUNTING.some((name) => isOn(childElement(properties, name)));
}

/** A reading above its word, in brackets behind it. */
function addRuby(pieces: string[], boxes: Element[], ruby: Element): void {
  const base = childElement(ruby, "w:rubyBase");
  const reading = childElement(ruby, "w:rt");
  if (base) addTo(pieces, boxes, base);
  const text = reading ? paragraphText(reading).text.trim() : "";
  if (text !== "") pieces.push(`（${text}）`);
}

function symbolText({ attributes }: Element): string {
  const code = attributes.get("w:char")?.toLowerCase() ?? "";
  if (!/^[0-9a-f]{2,4}$/.test(code)) return "";
  if (/^wingdings$/i.test(attributes.get("w:font") ?? "")) return symbolOf(Number.parseInt(code, 16)) ?? "";
  return code.startsWith("f0") ? "" : String.fromCharCode(Number.parseInt(code, 16));
}
