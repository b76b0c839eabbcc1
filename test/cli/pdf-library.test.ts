import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPdfLibrary } from "../../src/cli/pdf-library";
import { readDocument } from "../../src/readers";
import { printOldPdf } from "../support/print-old-pdf";
import { printedRows } from "../support/print-rows";
import { shownRows } from "../support/rows";
import { sample } from "../support/samples";

it("finds pdf.js with its character maps and fonts", async () => {
  const { pdfjs, characterMaps, standardFonts } = await loadPdfLibrary();
  expect(pdfjs.OPS.showText).toEqual(expect.any(Number));
  // The maps of the encodings that old Japanese PDFs are in.
  for (const map of ["90ms-RKSJ-H", "90ms-RKSJ-V", "EUC-H", "UniJIS-UCS2-H"]) {
    expect(readFileSync(join(characterMaps, `${map}.bcmap`)).length).toBeGreaterThan(100);
  }
  expect(readFileSync(`${standardFonts}FoxitSerif.pfb`).length).toBeGreaterThan(1000);
});

it("reads a PDF in an old Japanese encoding with them", async () => {
  const rows = printedRows(sample("sound")).map((row) => [row.number, row.title, row.prompt, row.requirement]);
  const document = await readDocument(printOldPdf(rows), { file: "古い.pdf", pdf: loadPdfLibrary });
  const found = shownRows(document).flat().join("\n").replace(/\s/g, "");
  expect(rows.flat().filter((text) => !found.includes(text.replace(/\s/g, "")))).toEqual([]);
});
