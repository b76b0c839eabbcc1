import type { Block, TableBlock, TableCell } from "../blocks";
import { childElement, childElements, type Element } from "../elements";
import { showsPlaceholder } from "./controls";
import { WordLists } from "./lists";
import { paragraphText } from "./run-text";

/** Wrappers around paragraphs, tables, rows or cells that stand for their content. */
const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);

/** What a tab stop sets off: in the body a column; in a cell a blank. */
type Tabs = "columns" | "blanks";

/** Lays the body of a Word document out as lines and tables, with the numbers and bullets of its lists. */
export function bodyBlocks(body: Element, lists = new WordLists()): Block[] {
  return new BodyBlocks(lists).of(body, "columns");
}

class BodyBlocks {
  constructor(private readonly lists: WordLists) {}

  /** The content of the body, a cell or a box. */
  of(content: Element, tabs: Tabs): Block[] {
    const blocks: Block[] = [];
    /** Rows of the table that is being made of lines set at tab stops. */
    let tabbed: TableCell[][] | undefined;
    let gapAbove = false;
    /** Text of a paragraph whose end was deleted: it goes on in the next one. */
    let carried = "";
    const addLines = (text: string): void => {
      gapAbove ||= text.trim() === "";
      for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
        const cells = tabs === "columns" ? line.trim().split(/\t+/) : [line];
        if (cells.length === 1) {
          blocks.push({ kind: "line", text: line, ...(gapAbove && { gapAbove }) });
          tabbed = undefined;
        } else {
          if (!tabbed) blocks.push({ kind: "table", rows: (tabbed = []) });
          tabbed.push(cells.map(plainCell));
        }
        gapAbove = false;
      }
    };
    for (const element of contentOf(content)) {
      if (element.name === "w:tbl") {
        if (carried !== "") addLines(carried);
        carried = "";
        blocks.push(this.#table(element));
        tabbed = undefined;
      }
      if (element.name !== "w:p") continue;
      const { text, boxes } = paragraphText(element);
      if (isEndDeleted(element)) carried += text;
      else {
        const whole = carried + text;
        carried = "";
        addLines(this.lists.before(element, whole.trim() === "") + whole);
      }
      for (const box of boxes) {
        blocks.push(...this.of(box, tabs));
        tabbed = undefined;
      }
    }
    if (carried !== "") addLines(carried);
    return blocks;
  }

  #table(table: Element): TableBlock {
    const rows = [...contentOf(table)].filter((row) => row.name === "w:tr" && !isDeleted(row));
    return { kind: "table", rows: rows.map((row) => this.#cells(row)) };
  }

  /** Cells of a row. A cell that goes on from the row above is there, and empty. */
  #cells(row: Element): TableCell[] {
    const properties = childElement(row, "w:trPr");
    const before = countOf(properties, "w:gridBefore", 0);
    const after = countOf(properties, "w:gridAfter", 0);
    const cells = [...contentOf(row)].filter((cell) => cell.name === "w:tc" && !isCellDeleted(cell));
    return [
      ...(before > 0 ? [emptyCell(before)] : []),
      ...cells.map((cell) => this.#cell(cell)),
      ...(after > 0 ? [emptyCell(after)] : []),
    ];
  }

  #cell(cell: Element): TableCell {
    const properties = childElement(cell, "w:tcPr");
    const columns = countOf(properties, "w:gridSpan", 1);
    const merge = properties && childElement(properties, "w:vMerge");
    if (merge && merge.attributes.get("w:val") !== "restart") return { ...emptyCell(columns), covered: true };
    return { blocks: this.of(cell, "blanks"), columns, rows: 1 };
  }
}

/** Elements of the content, wrappers taken off. */
function* contentOf(element: Element): Generator<Element> {
  for (const child of childElements(element)) {
    if (showsPlaceholder(child)) yield* [...contentOf(child)].map(emptied);
    else if (WRAPPERS.has(child.name)) yield* contentOf(child);
    else if (child.name === "mc:AlternateContent") {
      const shown = childElement(child, "mc:Choice") ?? childElement(child, "mc:Fallback");
      if (shown) yield* contentOf(shown);
    } else yield child;
  }
}

/** A cell or paragraph that keeps its place, without what asks to be filled in. */
function emptied(element: Element): Element {
  return { ...element, children: [...childElements(element)].filter(({ name }) => name === "w:tcPr") };
}

function plainCell(text: string): TableCell {
  return { blocks: [{ kind: "line", text }], columns: 1, rows: 1 };
}

function emptyCell(columns: number): TableCell {
  return { blocks: [], columns, rows: 1 };
}

function isDeleted(row: Element): boolean {
  const properties = childElement(row, "w:trPr");
  return properties !== undefined && childElement(properties, "w:del") !== undefined;
}

function isCellDeleted(cell: Element): boolean {
  const properties = childElement(cell, "w:tcPr");
  return properties !== undefined && childElement(properties, "w:cellDel") !== undefined;
}

/** Whether the end of a paragraph was deleted or moved away: then it and the next one are one. */
function isEndDeleted(paragraph: Element): boolean {
  const properties = childElement(paragraph, "w:pPr");
  const end = properties && childElement(properties, "w:rPr");
  return end !== undefined && ["w:del", "w:moveFrom"].some((change) => childElement(end, change) !== undefined);
}

function countOf(properties: Element | undefined, name: string, otherwise: number): number {
  const value = properties && childElement(properties, name)?.attributes.get("w:val");
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : otherwise;
}
