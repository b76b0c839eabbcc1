import { readDocument } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { accuracyOf } from "../../support/accuracy";
import { loadPdfLibrary } from "../../support/pdf-library";
import { printWorkbook } from "../../support/print-workbook";
import { sample } from "../../support/samples";

describe("an applicant's own columns beside the answers", () => {
  it("are no part of the answers", async () => {
    const sound = sample("sound");
    const bytes = await printWorkbook(sound, "own");
    const document = await readDocument(bytes, { file: "own.xlsx", pdf: loadPdfLibrary });
    const recognition = recogniseDisclosure(document);
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    const accuracy = accuracyOf(recognition.disclosure, Object.entries(sound.fields));
    expect(accuracy.wrongHigh).toEqual([]);
    expect(accuracy.right).toBe(accuracy.fields);
  });
});
