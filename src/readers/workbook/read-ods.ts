import { checkArchive, checkParts } from "../archive/archive-limits";
import { inflateEntry } from "../archive/zip-content";
import { childElement, childElements, type Element, parseElements } from "../elements";
import { checkSize } from "../limits";
import { workbookFailure } from "./failures";
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
  return [...childElements(spreadsheet, "table:table")].map((table) => ({
    name: table.attributes.get("table:name") ?? "",
    hidden: hiddenStyles.has(table.attributes.get("table:style-name") ?? ""),
    grid: gridOf(table),
  }));
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

function gridOf(table: Element): string[][] {
  const grid: string[][] = [];
  /** Empty rows that have not been laid out: a sheet ends in a million of them. */
  let empty = 0;
  for (const row of rowsOf(table)) {
    const repeat = repeatOf(row, "table:number-rows-repeated");
    const texts = textsOf(row);
    if (texts.length === 0) {
      empty += repeat;
      continue;
    }
    for (; empty > 0 && grid.length < MOST_ROWS; empty -= 1) grid.push([]);
    for (let index = 0; index < repeat && grid.length < MOST_ROWS; index += 1) grid.push(texts);
  }
  return grid;
}

/** Rows of the table, those of groups and headers included. */
function* rowsOf(table: Element): Generator<Element> {
  for (const child of childElements(table)) {
    if (child.name === "table:table-row") yield child;
    else if (/^table:table-(?:header-rows|row-group|rows)$/.test(child.name)) yield* rowsOf(child);
  }
}

function textsOf(row: Element): string[] {
  const texts: string[] = [];
  let empty = 0;
  for (const cell of childElements(row)) {
    const covered = cell.name === "table:covered-table-cell";
    if (!covered && cell.name !== "table:table-cell") continue;
    const repeat = repeatOf(cell, "table:number-columns-repeated");
    const text = covered ? "" : cellText(cell);
    if (text === "") {
      empty += repeat;
      continue;
    }
    for (; empty > 0 && texts.length < MOST_COLUMNS; empty -= 1) texts.push("");
    for (let index = 0; index < repeat && texts.length < MOST_COLUMNS; index += 1) texts.push(text);
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

function paragraphText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child.replace(/[ \t\r\n]+/g, " ");
      if (child.name === "text:s") return " ".repeat(Math.min(repeatOf(child, "text:c"), MOST_BLANKS));
      if (child.name === "text:tab") return "\t";
      if (child.name === "text:line-break") return "\n";
      if (child.name === "text:ruby-text") return `（${paragraphText(child)}）`;
      return child.name === "office:annotation" || child.name === "text:note" ? "" : paragraphText(child);
    })
    .join("");
}
