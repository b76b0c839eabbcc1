import { ASP_SAAS } from "../../../src/form";
import { parseText, readDocument } from "../../../src/readers";
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

describe("a page without the column of the questions", () => {
  it("keeps its answers, though its heads stand over other columns", () => {
    const rows = ASP_SAAS.items.flatMap(({ number, group, title, fields }) =>
      fields.map((field, index) => {
        const heads = index === 0 ? [`${number}`, group, title, "必須"] : ["", "", "", ""];
        const answer = `回答は${field.id}`;
        return [...heads, ...(fields.length === 1 ? [answer, ""] : [field.prompt, answer])].join("\t");
      }),
    );
    const text = ["【審査対象項目】\t\t必須/選択\t申請内容\t", ...rows].join("\n");
    const recognition = recogniseDisclosure(parseText(text));
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    const { fields } = recognition.disclosure;
    expect(ASP_SAAS.fields.filter(({ id }) => fields[id]?.value !== `回答は${id}`).map(({ id }) => id)).toEqual([]);
  });
});
