import { childElements, type Element } from "../elements";
import { checkSize } from "../limits";
import { workbookFailure } from "./failures";
import { localChild, localName } from "./local-name";
import { type SheetGrid, SheetGrids } from "./sheet-grid";
import type { SheetTexts } from "./sheet-texts";
import { placeOf, readCells, readSharedTexts, type SharedContent } from "./xlsx-cells";
import { type Relation, XlsxPackage } from "./xlsx-package";
import { cellFormatsOf } from "./xlsx-styles";

const USUAL_PART = "xl/workbook.xml";
/** Days between the two calendars that workbooks count by: from 1900 and from 1904. */
const DAYS_1904 = 1462;

/**
 * Reads the texts of an untrusted xlsx file. Links to other files are never followed.
 * @param file name that the user knows it by
 * @throws ReportableError that says what is wrong with the file and what to do
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<SheetTexts[]> {
  checkSize(bytes, file);
  const parts = await XlsxPackage.open(bytes, file);
  if (parts.has("xl/workbook.bin")) throw workbookFailure("workbook-binary", file);
  const main = [...(await parts.relations("")).values()].find(({ type }) => type === "officeDocument")?.path ?? USUAL_PART;
  const workbook = await parts.root(main);
  const list = workbook && localName(workbook.name) === "workbook" ? localChild(workbook, "sheets") : undefined;
  if (!workbook || !list) throw workbookFailure("workbook-unreadable", file);
  const relations = await parts.relations(main);
  const shared = await sharedContent(parts, [...relations.values()], isFrom1904(workbook));
  const grids = new SheetGrids(file);
  const sheets: SheetTexts[] = [];
  const read = new Set<string>();
  for (const { attributes } of childElements(list)) {
    const relation = relations.get(attributes.get("r:id") ?? relationId(attributes));
    // A sheet that holds a chart only, or a macro, has no cells.
    if (relation && relation.type !== "worksheet") continue;
    const part = relation && !read.has(relation.path) ? await parts.text(relation.path) : undefined;
    if (!relation || part === undefined) throw workbookFailure("workbook-unreadable", file);
    read.add(relation.path);
    const grid = grids.next();
    readCells(part, shared, grid);
    await readComments(parts, relation.path, grid);
    const state = attributes.get("state");
    sheets.push({
      name: attributes.get("name") ?? "",
      hidden: state === "hidden" || state === "veryHidden",
      ...grid.sheet,
    });
  }
  if (sheets.length === 0) throw workbookFailure("workbook-unreadable", file);
  return sheets;
}

/** Takes up which cells of a sheet have comments; those in threads are listed among the others, too. */
async function readComments(parts: XlsxPackage, sheet: string, grid: SheetGrid): Promise<void> {
  const comments = [...(await parts.relations(sheet)).values()].find(({ type }) => type === "comments");
  const root = comments && (await parts.root(comments.path));
  const list = root && localChild(root, "commentList");
  for (const { attributes } of list ? childElements(list) : []) {
    const place = placeOf(attributes.get("ref"));
    if (place) grid.comment(place);
  }
}

/** The relation of a sheet, under whatever prefix. */
function relationId(attributes: ReadonlyMap<string, string>): string {
  for (const [name, value] of attributes) if (name.includes(":") && localName(name) === "id") return value;
  return "";
}

function isFrom1904(workbook: Element): boolean {
  return ["1", "true"].includes(localChild(workbook, "workbookPr")?.attributes.get("date1904") ?? "");
}

async function sharedContent(parts: XlsxPackage, relations: readonly Relation[], from1904: boolean): Promise<SharedContent> {
  const pathOf = (type: string): string => relations.find((relation) => relation.type === type)?.path ?? "";
  const texts = await parts.text(pathOf("sharedStrings"));
  const styles = await parts.root(pathOf("styles"));
  return {
    texts: texts === undefined ? [] : readSharedTexts(texts),
    formats: styles ? cellFormatsOf(styles) : [],
    days: from1904 ? DAYS_1904 : 0,
  };
}
