import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Disclosure, parseDisclosureText } from "../../src/disclosure";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../src/form";
import { parseText } from "../../src/readers";
import { readPdf } from "../../src/readers/pdf";
import { recogniseDisclosure } from "../../src/recognise";
import { generateAnswers } from "../recognise/generators/answers";
import { printCellLines, SETTINGS } from "../recognise/generators/cell-lines";
import { Chance } from "../recognise/generators/chance";
import { FAMILIES } from "../recognise/generators/families";
import { otherPlaces } from "../recognise/generators/other-places";
import { chooseWording, expectedOf, printedFields } from "../recognise/generators/printing";
import { accuracyButBlanks, accuracyLine, accuracyOf, totalOf } from "../support/accuracy";
import { loadPdfLibrary } from "../support/pdf-library";
import { printPdf } from "../support/print-pdf";
import { sample } from "../support/samples";
import { printFigures } from "./print-figures";

const SHARED = resolve(__dirname, "../../../shared");

function recognised(text: string): Disclosure {
  const recognition = recogniseDisclosure(parseText(text));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition.disclosure;
}

it.each(Object.entries(FAMILIES))("reads generated sheets: %s", (name, family) => {
  const results = Array.from({ length: 40 }, (_, index) => {
    const chance = new Chance(index + 1);
    const printed = printedFields(generateAnswers(chance, chance.is(0.3)), chooseWording(chance));
    const text = family.print(printed, chance);
    const open = family.isFlow ? otherPlaces(printed, text) : undefined;
    return accuracyOf(recognised(text), expectedOf(printed, family.keepsLines), open);
  });
  process.stdout.write(`${accuracyLine(name, totalOf(results))}\n`);
  expect(results).toHaveLength(40);
});

it.each(Object.entries(SETTINGS))("reads the text of PDFs: %s", (name, setting) => {
  const results = Array.from({ length: 20 }, (_, index) => {
    const chance = new Chance(index + 1);
    const printed = printedFields(generateAnswers(chance, chance.is(0.3)), chooseWording(chance));
    return accuracyButBlanks(recognised(printCellLines(printed, chance, setting)), expectedOf(printed, true));
  });
  process.stdout.write(`${accuracyLine(`text of a PDF, ${name}`, totalOf(results))}\n`);
  expect(results).toHaveLength(20);
});

it("reads the sheets that were transcribed by hand, where they are", () => {
  const truths = existsSync(SHARED) ? readdirSync(join(SHARED, "truth")).filter((name) => !name.startsWith("whitepaper")) : [];
  if (truths.length === 0) process.stdout.write("../shared is not here: no published sheet was read\n");
  for (const name of truths) {
    const truth = parseDisclosureText(readFileSync(join(SHARED, "truth", name), "utf8"), name);
    const text = readFileSync(join(SHARED, "seeds", name.replace(/json$/, "txt")), "utf8");
    process.stdout.write(`${accuracyLine(name, accuracyOf(recognised(text), Object.entries(truth.fields)))}\n`);
  }
  expect(ASP_SAAS.fields).toHaveLength(133);
});

it("reads a PDF in a multiple of the time that pdf.js needs for its text", async () => {
  const sheet = sample("sound");
  const rows = ASP_SAAS.fields.map((field) => [
    String(field.item.number),
    field.item.group,
    field.item.title,
    field.prompt,
    REQUIREMENT_LABELS[field.requirement],
    sheet.fields[field.id]?.value ?? "",
  ]);
  const bytes = await printPdf("認定サービスの申請内容", rows, "ruled");
  const library = await loadPdfLibrary();
  const textOnly = async (): Promise<number> => {
    const document = await library.pdfjs.getDocument({
      data: bytes.slice(),
      cMapUrl: library.characterMaps,
      cMapPacked: true,
      verbosity: 0,
    }).promise;
    for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getTextContent();
    const { numPages } = document;
    await document.destroy();
    return numPages;
  };
  const time = async (run: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  const reading = async (): Promise<unknown> => recogniseDisclosure(await readPdf(bytes, library, { file: "sheet.pdf" }));
  const pages = await textOnly();
  await reading();
  // In turn, and the middle of five: whatever else the machine does meets both alike.
  const plainTimes: number[] = [];
  const wholeTimes: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    plainTimes.push(await time(textOnly));
    wholeTimes.push(await time(reading));
  }
  const middle = (times: number[]): number => times.sort((one, other) => one - other)[2] ?? 0;
  const [plain, whole] = [middle(plainTimes), middle(wholeTimes)];
  printFigures("Import of a PDF", {
    pages,
    "pdf.js, text only, ms": plain,
    "reading and recognising, ms": whole,
    "as a multiple": whole / plain,
  });
  expect(pages).toBeGreaterThan(3);
});
