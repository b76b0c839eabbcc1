import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import { parseDisclosure } from "../../../src/disclosure";
import { rowsOf } from "../../../src/readers";
import { contentOf, type PdfLibrary, readPdf } from "../../../src/readers/pdf";
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
});

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
  });

  it("joins the lines that the width of a cell has broken, and no others", async () => {
    const document = await readPdf(await printPdf("申請内容", rows, style), library, { file: "form.pdf" });
    const found = new Set([...rowsOf(document)].map(({ row }) => row.cells.at(-1)?.text.replace(/[ \u3000]/g, "")));
    const answers = rows.map((row) => row.at(-1) ?? "");
    // A line that its writer broke just where the cell is full can't be told from one that the width has broken.
    expect(answers.filter((answer) => found.has(answer.replace(/[ \u3000]/g, ""))).length).toBeGreaterThanOrEqual(125);
  });
});

describe("the lines of a page", () => {
  it("are found, whichever thread or realm they come from", async () => {
    const bytes = await printPdf("申請内容", rows.slice(0, 5), "ruled");
    const pdf = await library.pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { rulings } = await contentOf(pdf, 1, library);
    await pdf.destroy();
    expect(rulings.filter(({ direction }) => direction === "vertical").length).toBeGreaterThan(5);
    expect(rulings.filter(({ direction }) => direction === "horizontal").length).toBeGreaterThan(5);
  });
});
