import { writeXlsx, type WriteSheet } from "hucre";
import type { SourceDocument } from "../../../src/readers";
import { withPart, writeZip, type ZipPart } from "../../../src/readers/archive/zip-write";
import { inflateEntry } from "../../../src/readers/archive/zip-content";
import { readZipDirectory } from "../../../src/readers/archive/zip-directory";
import { documentOfSheets, readSheets } from "../../../src/readers/workbook";
import { convertWorkbook, libreOfficeInstalled, sayNotRun } from "../../support/libreoffice";
import { printedRows } from "../../support/print-rows";
import { printWorkbook, type WorkbookLayout } from "../../support/print-workbook";
import { refusalOf, shownRows } from "../../support/rows";
import { sample } from "../../support/samples";
import { withEffortBelow } from "../../support/effort";

const read = async (bytes: Uint8Array, file = "回答.xlsx"): Promise<SourceDocument> =>
  documentOfSheets(await readSheets(bytes, file), file);

/** Rows of the sample that no row of the document holds, label by label and value by value. */
function missingRows(document: SourceDocument): string[][] {
  const found = shownRows(document);
  return printedRows(sample("sound"))
    .map((row) => [...(row.itemRows > 0 ? [row.number, row.title] : []), row.prompt, row.requirement, row.answer])
    .filter((wanted) => !found.some((cells) => wanted.every((text) => cells.includes(text))));
}

describe.each<WorkbookLayout>(["office", "own", "two-sheets"])("a workbook in the layout “%s”", (layout) => {
  it("gives every label and value as it stands, with its address", async () => {
    const document = await read(await printWorkbook(sample("sound"), layout));
    expect(missingRows(document)).toEqual([]);
    for (const page of document.pages) {
      for (const row of page.rows) {
        for (const cell of row.cells) expect(cell.address).toMatch(new RegExp(`^[A-Z]+${row.line}$`));
      }
    }
  });
});

describe("a workbook", () => {
  it("has a page for each sheet that is shown; what is hidden stays out", async () => {
    const document = await read(await printWorkbook(sample("sound"), "two-sheets"));
    expect(document.pages.map((page) => page.sheet)).toEqual(["表紙", "事業者", "サービス"]);
    expect(JSON.stringify(document)).not.toContain("昨年の");
  });

  it("has the text of merged cells at their top left, empty cells elsewhere, and gaps where rows are empty", async () => {
    const document = await read(
      await writeXlsx({
        sheets: [
          {
            name: "S",
            rows: [[], [null, "題名", null, null], [], [null, "1", "名称", "答え\n二行目"], [null, null, "次", " ａ 　 ｂ "]],
            merges: [
              { startRow: 1, startCol: 1, endRow: 1, endCol: 3 },
              { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
            ],
          },
        ],
      }),
    );
    const [page] = document.pages;
    expect(shownRows(document)).toEqual([
      ["題名", "", ""],
      ["1", "名称", "答え\n二行目"],
      ["", "次", "ａ ｂ"],
    ]);
    expect(page?.rows.map((row) => [row.line, row.gapAbove ?? false])).toEqual([
      [2, false],
      [4, true],
      [5, false],
    ]);
    expect(page?.rows[1]?.cells[2]).toEqual({ text: "答え\n二行目", column: 3, address: "D4" });
  });

  it("leaves out what is struck through in a text, in shared ones and a cell's own", async () => {
    const runs = '<r><rPr><strike/></rPr><t>2社</t></r><r><rPr><strike val="0"/></rPr><t>3社</t></r><r><t>です</t></r>';
    const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [["問", "答", "共有"]] }] });
    const entries = readZipDirectory(bytes) ?? [];
    const contentOf = async (name: string): Promise<string> => {
      const entry = entries.find((each) => each.name === name);
      return new TextDecoder().decode((entry && (await inflateEntry(bytes, entry))) ?? new Uint8Array());
    };
    const replace = async (part: string, pattern: RegExp, by: string): Promise<ZipPart> => {
      const content = await contentOf(part);
      expect(content).toMatch(pattern);
      return { name: part, content: new TextEncoder().encode(content.replace(pattern, by)) };
    };
    const own = await replace(
      "xl/worksheets/sheet1.xml",
      /<c r="B1"[^>]*>.*?<\/c>/s,
      `<c r="B1" t="inlineStr"><is>${runs}</is></c>`,
    );
    const shared = await replace("xl/sharedStrings.xml", /<si><t[^>]*>共有<\/t><\/si>/, `<si>${runs}</si>`);
    const once = withPart(bytes, entries, own);
    const twice = withPart(once, readZipDirectory(once) ?? [], shared);
    expect(shownRows(await read(twice))).toEqual([["問", "3社です", "3社です"]]);
  });

  it("is running text where it has one column", async () => {
    const document = await read(await writeXlsx({ sheets: [{ name: "S", rows: [["一"], ["二"]] }] }));
    expect(shownRows(document)).toEqual(["一", "二"]);
  });

  it("is its hidden sheets where no other holds anything", async () => {
    const sheets: WriteSheet[] = [
      { name: "空", rows: [] },
      { name: "隠", rows: [["a", "b"]], hidden: true },
    ];
    expect(shownRows(await read(await writeXlsx({ sheets })))).toEqual([["a", "b"]]);
  });

  it.each([
    [14, 44146, "2020/11/11"],
    [31, 44146, "2020年11月11日"],
    [55, 44146, "2020年11月"],
    [57, 44146, "R2.11.11"],
    [58, 44146, "令和2年11月11日"],
    [5, 1234, "¥1,234"],
    [9, 0.5, "50%"],
    [38, -1234, "-1,234"],
    [41, 1234567, "1,234,567"],
  ])("shows number format %d, which it names by number only, as in Japan", async (format, value, shown) => {
    const bytes = await writeXlsx({
      sheets: [{ name: "S", rows: [["値", value]], cells: new Map([["0,1", { value, style: { numFmt: "0.000000" } }]]) }],
    });
    const entries = readZipDirectory(bytes) ?? [];
    const entry = entries.find(({ name }) => name === "xl/styles.xml");
    const styles = new TextDecoder().decode((entry && (await inflateEntry(bytes, entry))) ?? new Uint8Array());
    const renamed = styles.replace(/<numFmts.*?<\/numFmts>/s, "").replace(/numFmtId="164"/g, `numFmtId="${format}"`);
    expect(renamed).toContain(`numFmtId="${format}"`);
    const written = withPart(bytes, entries, { name: "xl/styles.xml", content: new TextEncoder().encode(renamed) });
    expect(shownRows(await read(written))).toEqual([["値", shown]]);
  });
});

if (!libreOfficeInstalled) {
  describe("workbooks of other programs", () => sayNotRun(".xls and .ods read as .xlsx does"));
} else {
  describe.each(["xls", "ods"] as const)("a workbook that LibreOffice wrote as .%s", (format) => {
    it("reads as the .xlsx that it was made from", async () => {
      const source = await printWorkbook(sample("sound"), "two-sheets");
      const document = await read(await convertWorkbook(source, format), `回答.${format}`);
      expect(shownRows(document)).toEqual(shownRows(await read(source)));
      expect(document.pages.map((page) => page.sheet)).toEqual(["表紙", "事業者", "サービス"]);
    });

    it("shows dates, shares and amounts as formatted", async () => {
      const formats: [number | Date, string, string][] = [
        [new Date(Date.UTC(2020, 3, 1)), 'yyyy"年"m"月"d"日"', "2020年4月1日"],
        [new Date(Date.UTC(2020, 3, 1)), "yyyy/m/d", "2020/4/1"],
        [0.9995, "0.00%", "99.95%"],
        [1234567, '#,##0"円"', "1,234,567円"],
        [18, "General", "18"],
        [0.5, "0.0", "0.5"],
      ];
      const cells = new Map(formats.map(([value, numFmt], row) => [`${row},1`, { value, style: { numFmt } }]));
      const bytes = await writeXlsx({ sheets: [{ name: "S", rows: formats.map(([value], row) => [`行${row}`, value]), cells }] });
      const converted = await read(await convertWorkbook(bytes, format), `値.${format}`);
      expect(shownRows(converted).map((row) => row[1])).toEqual(formats.map(([, , shown]) => shown));
    });
  });
}

describe("a workbook that cannot be used is refused by name, with what to do", () => {
  const part = (name: string, content: string): ZipPart => ({ name, content: new TextEncoder().encode(content) });
  const ods = (content: string, manifest = "<manifest/>"): Promise<Uint8Array> =>
    writeZip([
      part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      part("content.xml", content),
      part("META-INF/manifest.xml", manifest),
    ]);
  /** The type is looked for in the bytes as they stand, so it is not deflated. */
  const asOds = async (bytes: Promise<Uint8Array>): Promise<Uint8Array> => {
    const packed = await bytes;
    const entries = readZipDirectory(packed) ?? [];
    return withPart(packed, entries, part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
  };

  it.each<[string, string, () => Promise<Uint8Array>]>([
    ["nothing in its sheets", "workbook-empty", () => writeXlsx({ sheets: [{ name: "S", rows: [[" "]] }] })],
    ["a binary body", "workbook-binary", () => writeZip([part("xl/workbook.bin", "x")])],
    [
      "too many cells",
      "workbook-too-many-cells",
      () => writeXlsx({ sheets: [{ name: "S", rows: Array.from({ length: 6001 }, () => Array.from({ length: 50 }, () => 1)) }] }),
    ],
    [
      "tall cells that lie over each other",
      "workbook-too-many-cells",
      () =>
        writeXlsx({
          sheets: [
            {
              name: "S",
              rows: Array.from({ length: 20_000 }, () => ["a"]),
              merges: Array.from({ length: 120 }, () => ({ startRow: 0, startCol: 0, endRow: 19_999, endCol: 0 })),
            },
          ],
        }),
    ],
    ["a password (.ods)", "workbook-password", () => asOds(ods("<x/>", "<manifest:encryption-data/>"))],
    ["no body (.ods)", "workbook-unreadable", () => asOds(ods("<office:document-content/>"))],
    ["a document type (.ods)", "archive-doctype", () => asOds(ods('<!DOCTYPE x [<!ENTITY a "b">]><x/>'))],
  ])("with %s", async (_case, id, make) => {
    const error = await refusalOf(async () => read(await make()));
    expect(error.id).toBe(id);
    expect(error.in("ja")).toContain("「回答.xlsx」");
  });

  it("reads 200 000 cells, and rows that an .ods repeats a million times, with little effort", async () => {
    const rows = Array.from({ length: 20_000 }, (_none, row) =>
      Array.from({ length: 10 }, (_each, column) => `${row}.${column}`),
    );
    const written = await writeXlsx({ sheets: [{ name: "S", rows }] });
    const document = await withEffortBelow(130, () => read(written));
    expect(document.pages[0]?.rows).toHaveLength(20_000);
    const repeated = `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">
      <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = await asOds(ods(repeated));
    const refused = await withEffortBelow(130, () => refusalOf(() => read(bytes, "a.ods")));
    expect(refused.id).toBe("workbook-empty");
  });
});
