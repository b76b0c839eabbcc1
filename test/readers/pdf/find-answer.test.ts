import { ASP_SAAS } from "../../../src/form";
import { contentOf, findAnswer, readPdf } from "../../../src/readers/pdf";
import type { PageContent } from "../../../src/readers/pdf/page-content";
import { recogniseDisclosure } from "../../../src/recognise";
import { reducedText } from "../../../src/text/matching";
import { loadPdfLibrary } from "../../support/pdf-library";
import { printPdf } from "../../support/print-pdf";
import { printedRows } from "../../support/print-rows";
import { sample } from "../../support/samples";

const rows = printedRows(sample("sound")).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]);

describe.each(["ruled", "unruled"] as const)("the answers of a %s PDF", (style) => {
  it("are found again where they stand on their pages", async () => {
    const bytes = await printPdf("情報開示", rows, style);
    const library = await loadPdfLibrary();
    const recognised = recogniseDisclosure(await readPdf(bytes, library, { file: "開示.pdf" }));
    if (recognised.kind === "other") throw new Error("The form was not recognised.");
    const pdf = await library.pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const contents = new Map<number, PageContent>();
    let found = 0;
    for (const { id } of ASP_SAAS.fields) {
      const { value = "", source } = recognised.disclosure.fields[id] ?? {};
      if (value === "" || source?.page === undefined) continue;
      const content = contents.get(source.page) ?? (await contentOf(pdf, source.page, library));
      contents.set(source.page, content);
      const boxes = findAnswer(content, { ...source, value });
      const inside = content.texts.filter((text) => {
        const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
        return boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
      });
      const words = reducedText(inside.map(({ text }) => text).join(""));
      // A run that crosses a column line has its middle in another cell.
      if (words.includes(reducedText(value))) found += 1;
    }
    await pdf.destroy();
    expect(found).toBeGreaterThanOrEqual(125);
  });
});

describe("a row that is not on the page", () => {
  it("has no place", () => {
    const content: PageContent = { number: 1, texts: [], rulings: [] };
    expect(findAnswer(content, { line: 3, text: "別の行", value: "回答" })).toEqual([]);
  });
});
