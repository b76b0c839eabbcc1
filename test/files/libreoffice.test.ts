import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeDisclosure } from "../../src/disclosure";
import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { COLUMN_WIDTHS, FORM_COLUMNS, optionsOf, planFormSheet } from "../../src/sheets";
import { loadPdfLibrary } from "../support/pdf-library";

const run = promisify(execFile);
const installed = spawnSync("soffice", ["--version"]).status === 0;

/** Converts with a profile of its own, so that an open LibreOffice is not in the way. */
async function convert(bytes: Uint8Array, format: "fods" | "pdf", folder: string): Promise<string> {
  const source = join(folder, "form.xlsx");
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, source], { timeout: 120_000 });
  return join(folder, `form.${format}`);
}

/** The texts of the pages, without blanks. */
async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const { pdfjs } = await loadPdfLibrary();
  const document = await pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(
      items
        .flatMap((item) => ("str" in item ? item.str : []))
        .join("")
        .replace(/\s/g, ""),
    );
  }
  await document.destroy();
  return texts;
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

if (!installed) {
  describe("LibreOffice", () => {
    it("is not installed: NOT RUN are the checks that it opens our workbooks", () => {
      console.warn(
        "LibreOffice (soffice) is not installed, so nothing opened the written workbook. On Debian: apt-get install libreoffice-calc",
      );
      expect(installed).toBe(false);
    });
  });
} else {
  describe("LibreOffice opens the form", () => {
    const folder = mkdtempSync(join(tmpdir(), "kaiji-sheet-"));
    let sheet = "";

    beforeAll(async () => {
      const answers = makeDisclosure(ASP_SAAS, (id) =>
        id === "5.1"
          ? { state: "answered", value: "あ".repeat(101) }
          : id === "2.1"
            ? { state: "answered", value: "=1+1" }
            : { state: "blank", value: "" },
      );
      sheet = readFileSync(await convert(await writeWorkbook(planFormSheet(ASP_SAAS, { answers })), "fods", folder), "utf8");
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("with a drop-down on every choice and every yes or no, from the hidden lists", () => {
      const asking = ASP_SAAS.fields.filter((field) => optionsOf(field).length > 0).length;
      const lists = all(
        sheet,
        /<table:content-validation table:name="(\w+)" table:condition="of:cell-content-is-in-list\(\[\$選択肢\./g,
      );
      expect(lists).toHaveLength(asking);
      for (const name of lists) expect(sheet).toContain(`table:content-validation-name="${name}"`);
      expect(all(sheet, /<table:table table:name="選択肢" table:style-name="(\w+)"/g)).toHaveLength(1);
      expect(sheet).toContain('table:display="false"');
    });

    it("with the highlights over the whole form, and with those that hold now", () => {
      const ranges = all(sheet, /calcext:target-range-address="申請内容\.(\w+):/g);
      expect(ranges).toEqual(["E4", "F4", "G4"]);
      expect(sheet.match(/<calcext:condition /g)).toHaveLength(8);
    });

    it("with the counts and statuses calculated", () => {
      expect(sheet).toContain("101 / 100");
      const missing = ASP_SAAS.fields.filter(
        (field) => field.requirement !== "optional" && field.id !== "5.1" && field.id !== "2.1",
      );
      expect(all(sheet, /office:string-value="(要記入)"/g)).toHaveLength(missing.length);
      expect(sheet).toContain(`必須の記入 2 / ${missing.length + 2}`);
    });

    it("with answers as text", () => {
      expect(sheet).toContain("<text:p>=1+1</text:p>");
      expect(sheet).not.toContain('table:formula="of:=1+1"');
    });

    it("with the widths planned", () => {
      const inches = all(sheet, /style:column-width="([\d.]+)in"/g).map(Number);
      const planned = FORM_COLUMNS.map((column) => COLUMN_WIDTHS[column]);
      const perDigit = (inches[0] ?? 0) / (planned[0] ?? 1);
      for (const width of new Set(planned)) {
        expect(inches.some((inch) => Math.abs(inch / perDigit - width) < 0.5)).toBe(true);
      }
    });

    it("set up for A4 landscape, one page wide, headings on every page", async () => {
      expect(sheet).toMatch(/fo:page-width="11\.69\d*in" fo:page-height="8\.26\d*in"[^>]*style:scale-to-X="1"/);
      expect(sheet).toContain('table:print-ranges="申請内容.A1:申請内容.G151"');
      const pdf = await convert(await writeWorkbook(planFormSheet(ASP_SAAS)), "pdf", folder);
      const pages = await pageTexts(readFileSync(pdf));
      expect(pages.length).toBeGreaterThan(5);
      expect(pages.length).toBeLessThan(20);
      pages.forEach((page, index) => {
        for (const heading of ["No.", "項目", "記述内容", "必須/選択", "申請内容", "状況"]) expect(page).toContain(heading);
        expect(page).toContain(`${index + 1}/${pages.length}`);
        expect(page).not.toContain("asp-saas:");
      });
      const printed = pages.join("");
      for (const field of ASP_SAAS.fields.filter((each) => each.prompt.length < 15))
        expect(printed).toContain(field.prompt.replace(/\s/g, ""));
    });
  });
}
