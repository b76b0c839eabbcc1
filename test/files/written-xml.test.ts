import { type WritableSheet, writeWorkbook } from "../../src/files";
import { ARCHIVE_LIMITS } from "../../src/readers/archive/archive-limits";
import { inflateEntry } from "../../src/readers/archive/zip-content";
import { readZipDirectory } from "../../src/readers/archive/zip-directory";
import { ASP_SAAS } from "../../src/form";
import { planFormSheet } from "../../src/sheets";

async function partsOf(sheets: readonly WritableSheet[]): Promise<Map<string, string>> {
  const bytes = await writeWorkbook(sheets, { title: "申請内容" });
  const parts = new Map<string, string>();
  for (const entry of readZipDirectory(bytes) ?? []) {
    const content = await inflateEntry(bytes, entry);
    parts.set(entry.name, new TextDecoder().decode(content));
  }
  return parts;
}

describe("the written file", () => {
  const parts = partsOf(planFormSheet(ASP_SAAS));
  const part = async (name: string): Promise<string> => (await parts).get(name) ?? "";

  it("freezes the headings and the numbers", async () => {
    expect(await part("xl/worksheets/sheet1.xml")).toMatch(/<pane xSplit="1" ySplit="3" topLeftCell="B4"[^>]*state="frozen"/);
  });

  it("lets rows grow with what is typed, from the height that their prompts need", async () => {
    const rows = (await part("xl/worksheets/sheet1.xml")).match(/<row [^>]*>/g) ?? [];
    expect(rows.length).toBeGreaterThan(133);
    for (const row of rows) {
      expect(row).toMatch(/ ht="\d/);
      expect(row).not.toContain("customHeight");
    }
  });

  it("keeps a height that a person set", async () => {
    const sheet: WritableSheet = {
      name: "メモ",
      columns: [{ width: 10 }],
      rows: [
        { cells: [{ value: "a" }], height: 40, fixedHeight: true },
        { cells: [{ value: "b" }], height: 20 },
      ],
      styles: {},
      validations: [],
      conditionalFormats: [],
      names: [],
    };
    const xml = (await partsOf([sheet])).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toMatch(/<row r="1"[^>]*ht="40"[^>]*customHeight="1"/);
    expect(xml).toMatch(/<row r="2"[^>]*ht="20"/);
    expect(xml.match(/customHeight/g)).toHaveLength(1);
  });

  it("writes a rule once for all of its ranges", async () => {
    const range = { top: 3, left: 4, bottom: 9, right: 4 };
    const alsoOn = [{ top: 12, left: 4, bottom: 12, right: 4 }];
    const sheet: WritableSheet = {
      name: "控え",
      columns: [{ width: 10 }],
      rows: [],
      styles: { gap: { fill: "#FFF4CE" } },
      validations: [{ range, alsoOn, rule: { kind: "custom", formula: "=LEN(E4)<9" } }],
      conditionalFormats: [{ range, alsoOn, formula: '=E4=""', style: "gap", stopIfTrue: true }],
      names: [],
    };
    const xml = (await partsOf([sheet])).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain('<conditionalFormatting sqref="E4:E10 E13">');
    expect(xml).toMatch(/<dataValidation [^>]*sqref="E4:E10 E13"/);
    expect(xml).toMatch(/<cfRule [^>]*stopIfTrue="(?:1|true)"/);
  });

  it("names no time, no user and no library, and links to nothing outside", async () => {
    expect(await part("docProps/core.xml")).not.toMatch(/created|modified|creator/);
    expect(await part("docProps/core.xml")).toContain("<dc:title>申請内容</dc:title>");
    expect(await part("docProps/app.xml")).toContain("<Application>Kaiji Sheet</Application>");
    for (const [name, xml] of await parts) {
      expect(`${name} ${/externalLink|TargetMode="External"/.test(xml)}`).toBe(`${name} false`);
    }
  });

  it("stands within the limits that we read with", async () => {
    expect((await parts).size).toBeLessThan(ARCHIVE_LIMITS.entries);
  });

  it("has every text cell as a string", async () => {
    const xml = await part("xl/worksheets/sheet1.xml");
    const strings = xml.match(/<c r="E\d+"[^>]*>/g) ?? [];
    expect(strings.filter((cell) => /t="(?:n|d|b)"/.test(cell))).toEqual([]);
  });
});
