import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import { parseDisclosure } from "../../../src/disclosure";
import { rowsOf } from "../../../src/readers";
import { type PdfLibrary, readPdf } from "../../../src/readers/pdf";
import { loadPdfLibrary } from "../../support/pdf-library";
import { printPdf, type TableStyle } from "../../support/print-pdf";

const SAMPLES = join(__dirname, "../../../assets/samples");
const sound = parseDisclosure(JSON.parse(readFileSync(join(SAMPLES, "sound.json"), "utf8")), "sound.json");

/** The form as certification offices print it: item number and group once, a row for each field. */
const rows = ASP_SAAS.items.flatMap((item) =>
  item.fields.map((field, index) => [
    index === 0 ? String(item.number) : "",
    index === 0 ? item.group : "",
    index === 0 ? item.title : "",
    field.prompt,
    REQUIREMENT_LABELS[field.requirement],
    sound.fields[field.id]?.value ?? "",
  ]),
);

/** Where a line fills its cell, the page does not show whether a blank or a break stood at its end. */
function plain(text: string): string {
  return text.replace(/\s/gu, "");
}

let library: PdfLibrary;
beforeAll(async () => {
  library = await loadPdfLibrary();
}, 60000);

describe.each<TableStyle>(["ruled", "unruled"])("a %s form printed as PDF", (style) => {
  it("gives every row with its cells as they were", async () => {
    const bytes = await printPdf("認定サービスの申請内容 (1/9)", rows, style);
    const document = await readPdf(bytes, library, { file: "form.pdf" });
    const found = [...rowsOf(document)].map(({ row }) => row.cells.map((cell) => plain(cell.text)));
    const missing = rows.filter(
      (row) => !found.some((cells) => row.every((cell, column) => (cells[column] ?? "") === plain(cell))),
    );
    expect(missing).toEqual([]);
    const incidents = [...rowsOf(document)].flatMap(({ row }) => row.cells).find((cell) => cell.text.startsWith("あり:2件"));
    expect(incidents?.text.split("\n")).toHaveLength(3);
  }, 60000);
});
