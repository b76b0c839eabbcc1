import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPdfLibrary } from "../../src/cli/pdf-library";

it("finds pdf.js with its character maps and fonts", async () => {
  const { pdfjs, characterMaps, standardFonts } = await loadPdfLibrary();
  expect(pdfjs.OPS.showText).toEqual(expect.any(Number));
  // The maps of the encodings that old Japanese PDFs are in.
  for (const map of ["90ms-RKSJ-H", "90ms-RKSJ-V", "EUC-H", "UniJIS-UCS2-H"]) {
    expect(readFileSync(join(characterMaps, `${map}.bcmap`)).length).toBeGreaterThan(100);
  }
  expect(readFileSync(`${standardFonts}FoxitSerif.pfb`).length).toBeGreaterThan(1000);
});
