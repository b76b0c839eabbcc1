import type { Block, TableBlock, TableCell } from "../blocks";
import { childElement, childElements, type Element } from "../elements";
import { paragraphText } from "./run-text";

/** Wrappers around paragraphs, tables, rows or cells that stand for their content. */
const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);

/**
 * Lays the body of a Word document, or the content of a cell or box, out as lines and tables.
 * @param tabs what a tab stop sets off: in the body a column; in a cell a blank
 */
export function bodyBlocks(body: Element, tabs: "columns" | "blanks" = "columns"): Block[] {
  const blocks: Block[] = [];
  /** Rows of the table that is being made of lines set at tab stops. */
  let tabbed: TableCell[][] | undefined;
  let gapAbove = false;
  for (const element of contentOf(body)) {
    if (element.name === "w:tbl") {
      blocks.push(tableBlock(element));
      tabbed = undefined;
    }
    if (element.name !== "w:p") continue;
    const { text, boxes } = paragraphText(element);
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
    for (const box of boxes) {
      blocks.push(...bodyBlocks(box));
      tabbed = undefined;
    }
  }
  return blocks;
}

/** Elements of the content, wrappers taken off. */
function* contentOf(element: Element): Generator<Element> {
  for (const child of childElements(element)) {
    if (WRAPPERS.has(child.name)) yield* contentOf(child);
    else if (child.name === "mc:AlternateContent") {
      const shown = childElement(child, "mc:Choice") ?? childElement(child, "mc:Fallback");
      if (shown) yield* contentOf(shown);
    } else yield child;
  }
}

function plainCell(text: string): TableCell {
  return { blocks: [{ kind: "line", text }], columns: 1, rows: 1 };
}

function emptyCell(columns: number): TableCell {
  return { blocks: [], columns, rows: 1 };
}

function tableBlock(table: Element): TableBlock {
  const rows = [...contentOf(table)].filter((row) => row.name === "w:tr" && !isDeleted(row));
  return { kind: "table", rows: rows.map(rowCells) };
}

function isDeleted(row: Element): boolean {
  const properties = childElement(row, "w:trPr");
  return properties !== undefined && childElement(properties, "w:del") !== undefined;
}

/** Cells of a row. A cell that goes on from the row above is there, and empty. */
function rowCells(row: Element): TableCell[] {
  const properties = childElement(row, "w:trPr");
  const before = countOf(properties, "w:gridBefore", 0);
  const after = countOf(properties, "w:gridAfter", 0);
  const cells = [...contentOf(row)].filter((cell) => cell.name === "w:tc").map(tableCell);
  return [...(before > 0 ? [emptyCell(before)] : []), ...cells, ...(after > 0 ? [emptyCell(after)] : [])];
}

function tableCell(cell: Element): TableCell {
  const properties = childElement(cell, "w:tcPr");
  const columns = countOf(properties, "w:gridSpan", 1);
  const merge = properties && childElement(properties, "w:vMerge");
  if (merge && merge.attributes.get("w:val") !== "restart") return emptyCell(columns);
  return { blocks: bodyBlocks(cell, "blanks"), columns, rows: 1 };
}

function countOf(properties: Element | undefined, name: string, otherwise: number): number {
  const value = properties && childElement(properties, name)?.attributes.get("w:val");
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : otherwise;
}
