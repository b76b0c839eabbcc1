import { writeXlsx } from "hucre";
import { inflateEntry } from "../../../src/readers/archive/zip-content";
import { readZipDirectory } from "../../../src/readers/archive/zip-directory";
import { withPart, writeZip } from "../../../src/readers/archive/zip-write";
import { readSheets } from "../../../src/readers/workbook";
import { refusalOf } from "../../support/rows";
import { withEffortBelow } from "../../support/effort";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cell = (address: string, text = "x"): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = (count: number, content: (row: number) => string): string =>
  Array.from({ length: count }, (_none, index) => `<row r="${index + 1}">${content(index + 1)}</row>`).join("");

/** A workbook as a program writes it, with other sheets, and other parts where given. */
async function xlsx(sheetData: string, { sheets = 1, around = ["", ""], formats = "" } = {}): Promise<Uint8Array> {
  const sound = await writeXlsx({
    sheets: Array.from({ length: sheets }, (_none, index) => ({ name: `S${index}`, rows: [["a"]] })),
  });
  const parts = (readZipDirectory(sound) ?? []).map(async (entry) => {
    const content = (await inflateEntry(sound, entry)) ?? new Uint8Array();
    if (/worksheets\/sheet\d+\.xml$/.test(entry.name)) {
      const name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
      const xml = `<worksheet xmlns="${name}">${around[0] ?? ""}<sheetData>${sheetData}</sheetData>${around[1] ?? ""}</worksheet>`;
      return { name: entry.name, content: utf8(xml) };
    }
    if (entry.name === "xl/styles.xml" && formats !== "") {
      const xml = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${formats}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`;
      return { name: entry.name, content: utf8(xml) };
    }
    return { name: entry.name, content };
  });
  return writeZip(await Promise.all(parts));
}

async function ods(tables: string): Promise<Uint8Array> {
  const content = `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const packed = await writeZip([
    { name: "mimetype", content: utf8("x") },
    { name: "content.xml", content: utf8(content) },
  ]);
  const type = utf8("application/vnd.oasis.opendocument.spreadsheet");
  return withPart(packed, readZipDirectory(packed) ?? [], { name: "mimetype", content: type });
}

const odsTable = (row: string): string =>
  `<table:table table:name="S"><table:table-row table:number-rows-repeated="20000">${row}</table:table-row></table:table>`;

/** Much for what is refused at once, little for what runs without an end. */
const MOST_EFFORT = 50;

describe("a small workbook that would take all memory is refused in no time", () => {
  it.each<[string, string, () => Promise<Uint8Array>]>([
    [
      "sheets whose only cells lie far to the right",
      "workbook-too-many-cells",
      () =>
        xlsx(
          rows(3000, (row) => cell(`ALL${row}`)),
          { sheets: 3 },
        ),
    ],
    [
      "an .ods that repeats a filled cell over a thousand columns and all rows",
      "workbook-too-many-cells",
      () => ods(odsTable('<table:table-cell table:number-columns-repeated="1000"><text:p>x</text:p></table:table-cell>')),
    ],
    [
      "an .ods with tables whose cells lie far to the right",
      "workbook-too-many-cells",
      () =>
        ods(
          odsTable(
            '<table:table-cell table:number-columns-repeated="999"/><table:table-cell><text:p>x</text:p></table:table-cell>',
          ),
        ),
    ],
  ])("%s", async (_case, id, make) => {
    const bytes = await make();
    expect((await withEffortBelow(MOST_EFFORT, () => refusalOf(() => readSheets(bytes, "a")))).id).toBe(id);
  });
});

describe("what a workbook declares does not matter beyond its texts:", () => {
  it.each<[string, string[][], () => Promise<Uint8Array>]>([
    ["a dimension", [["x"]], () => xlsx(`<row r="1">${cell("A1")}</row>`, { around: ['<dimension ref="A1:XFD1048576"/>', ""] })],
    [
      "a cell at the last place of the sheet",
      [["x"]],
      () => xlsx(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`),
    ],
    [
      "columns and merged cells by the thousand",
      [["x"]],
      () =>
        xlsx(`<row r="1">${cell("A1")}</row>`, {
          around: [
            `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(10_000)}</cols>`,
            `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
          ],
        }),
    ],
    [
      "a format of fractions of nine places",
      [["1/  7"]],
      () => xlsx('<row r="1"><c r="A1" s="1"><v>0.142857142857</v></c></row>', { formats: "?????????/?????????" }),
    ],
    [
      "a format of a hundred thousand marks",
      [["0.5"]],
      () => xlsx('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>', { formats: "[$".repeat(100_000) }),
    ],
    [
      "a format of two hundred places",
      [["0.5"]],
      () => xlsx('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>', { formats: `0.${"#".repeat(200)}` }),
    ],
    [
      "a date after the last one",
      [["1e+300", "-99"]],
      () => xlsx('<row r="1"><c r="A1" s="1"><v>1e300</v></c><c r="B1" s="1"><v>-99</v></c></row>', { formats: "ggge" }),
    ],
  ])("%s", async (_case, expected, make) => {
    const bytes = await make();
    const [sheet] = await withEffortBelow(MOST_EFFORT, () => readSheets(bytes, "a.xlsx"));
    expect(sheet?.grid).toEqual(expected);
  });

  it("a part that many sheets name is read once, and the workbook refused", async () => {
    const sound = await writeXlsx({ sheets: [{ name: "S", rows: [["a"]] }] });
    const entries = readZipDirectory(sound) ?? [];
    const entry = entries.find(({ name }) => name === "xl/workbook.xml");
    const text = new TextDecoder().decode((entry && (await inflateEntry(sound, entry))) ?? new Uint8Array());
    const many = text.replace(/<sheet [^>]*\/>/, (sheet) => sheet.repeat(5000));
    const bytes = withPart(sound, entries, { name: "xl/workbook.xml", content: utf8(many) });
    expect((await withEffortBelow(MOST_EFFORT, () => refusalOf(() => readSheets(bytes, "a.xlsx")))).id).toBe(
      "workbook-unreadable",
    );
  });
});
