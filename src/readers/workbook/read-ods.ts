import { checkArchive, checkParts } from "../archive/archive-limits";
import { inflateEntry } from "../archive/zip-content";
import { childElement, childElements, type Element, parseElements } from "../elements";
import { checkSize } from "../limits";
import { workbookFailure } from "./failures";
import { type SheetGrid, SheetGrids } from "./sheet-grid";
import { MOST_COLUMNS, MOST_ROWS, type SheetTexts } from "./sheet-texts";

/**
 * Reads the texts of an untrusted OpenDocument spreadsheet (.ods), which holds each cell's text as it was shown.
 * @throws ReportableError that says what is wrong with the file and what to do
 */
export async function readOds(bytes: Uint8Array, file: string): Promise<SheetTexts[]> {
  checkSize(bytes, file);
  const entries = checkArchive(bytes, file);
  await checkParts(bytes, entries, file);
  const textOf = async (name: string): Promise<string> => {
    const entry = entries.find((each) => each.name === name);
    return new TextDecoder().decode((entry && (await inflateEntry(bytes, entry))) ?? new Uint8Array());
  };
  if ((await textOf("META-INF/manifest.xml")).includes("encryption-data")) throw workbookFailure("workbook-password", file);
  const document = childElement(parseElements(await textOf("content.xml"), "xml", file), "office:document-content");
  const body = document && childElement(document, "office:body");
  const spreadsheet = body && childElement(body, "office:spreadsheet");
  if (!document || !spreadsheet) throw workbookFailure("workbook-unreadable", file);
  const hiddenStyles = hiddenTableStyles(document);
  const grids = new SheetGrids(file);
  return [...childElements(spreadsheet, "table:table")].map((table) => {
    const grid = grids.next();
    layOut(table, grid);
    return {
      name: table.attributes.get("table:name") ?? "",
      hidden: hiddenStyles.has(table.attributes.get("table:style-name") ?? ""),
      ...grid.sheet,
    };
  });
}

function hiddenTableStyles(document: Element): Set<string> {
  const styles = childElement(document, "office:automatic-styles");
  const hidden = new Set<string>();
  for (const style of styles ? childElements(styles, "style:style") : []) {
    const properties = childElement(style, "style:table-properties");
    const name = style.attributes.get("style:name");
    if (name !== undefined && properties?.attributes.get("table:display") === "false") hidden.add(name);
  }
  return hidden;
}

function layOut(table: Element, grid: SheetGrid): void {
  hideColumns(table, grid, 0);
  let row = 0;
  for (const element of rowsOf(table)) {
    const repeat = repeatOf(element, "table:number-rows-repeated");
    const texts = textsOf(element);
    for (const { column, rows, commented } of row < MOST_ROWS ? cellsOf(element) : []) {
      grid.merge({ row, column, rows });
      if (commented) grid.comment({ row, column });
    }
    // A sheet ends in a million empty rows.
    if (texts.length > 0) {
      for (const end = Math.min(row + repeat, MOST_ROWS); row < end; row += 1) {
        for (const { column, text } of texts) grid.set(row, column, text);
      }
    } else row += repeat;
    if (row >= MOST_ROWS) return;
  }
}

/** Rows of the table, those of groups and headers included. */
function* rowsOf(table: Element): Generator<Element> {
  for (const child of childElements(table)) {
    if (child.name === "table:table-row") yield child;
    else if (/^table:table-(?:header-rows|row-group|rows)$/.test(child.name)) yield* rowsOf(child);
  }
}

/** @returns the column behind the last one declared */
function hideColumns(element: Element, grid: SheetGrid, first: number): number {
  let column = first;
  for (const child of childElements(element)) {
    if (/^table:table-(?:header-columns|column-group|columns)$/.test(child.name)) column = hideColumns(child, grid, column);
    if (child.name !== "table:table-column") continue;
    const next = column + repeatOf(child, "table:number-columns-repeated");
    if (child.attributes.get("table:visibility") === "collapse") grid.hideColumns(column, next - 1);
    column = next;
  }
  return column;
}

interface PlacedCell {
  readonly column: number;
  readonly rows: number;
  readonly commented: boolean;
}

function cellsOf(row: Element): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let column = 0;
  for (const cell of childElements(row)) {
    if (!/^table:(?:covered-)?table-cell$/.test(cell.name)) continue;
    const commented = childElement(cell, "office:annotation") !== undefined;
    cells.push({ column, rows: repeatOf(cell, "table:number-rows-spanned"), commented });
    column += repeatOf(cell, "table:number-columns-repeated");
  }
  return cells;
}

interface PlacedText {
  readonly column: number;
  readonly text: string;
}

function textsOf(row: Element): PlacedText[] {
  const texts: PlacedText[] = [];
  let column = 0;
  for (const cell of childElements(row)) {
    const covered = cell.name === "table:covered-table-cell";
    if (!covered && cell.name !== "table:table-cell") continue;
    const end = Math.min(column + repeatOf(cell, "table:number-columns-repeated"), MOST_COLUMNS);
    const text = covered ? "" : cellText(cell);
    if (text === "") column = end;
    for (; column < end; column += 1) texts.push({ column, text });
    if (column >= MOST_COLUMNS) break;
  }
  return texts;
}

function repeatOf({ attributes }: Element, name: string): number {
  const value = attributes.get(name) ?? "1";
  return /^\d{1,8}$/.test(value) ? Number(value) : 1;
}

/** The paragraphs of a cell; its notes and pictures are not among them. */
function cellText(cell: Element): string {
  return [...childElements(cell, "text:p")].map(paragraphText).join("\n");
}

/** More blanks in a row than anyone types. */
const MOST_BLANKS = 100;

/**
 * White space of the part's own layout is one blank. The format says so of all runs of blanks, but LibreOffice writes
 * those of several-line cells plainly, and shows them when it opens the file again.
 */
function foldLayout(text: string): string {
  return text.replace(/[ \t\r\n]+/g, (run) => (/[\t\r\n]/.test(run) ? " " : run));
}

function paragraphText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return foldLayout(child);
      if (child.name === "text:s") return " ".repeat(Math.min(repeatOf(child, "text:c"), MOST_BLANKS));
      if (child.name === "text:tab") return "\t";
      if (child.name === "text:line-break") return "\n";
      if (child.name === "text:ruby-text") return `（${paragraphText(child)}）`;
      return child.name === "office:annotation" || child.name === "text:note" ? "" : paragraphText(child);
    })
    .join("");
}
