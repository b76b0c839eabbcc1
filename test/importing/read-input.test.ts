import type { Disclosure } from "../../src/disclosure";
import { disclosureToJson } from "../../src/disclosure";
import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { type Input, readInput, readPastedInput } from "../../src/importing";
import { planFormSheet } from "../../src/sheets";
import { convertWorkbook, libreOfficeInstalled, sayNotRun } from "../support/libreoffice";
import { loadPdfLibrary } from "../support/pdf-library";
import { printHtml } from "../support/print-html";
import { printWord } from "../support/print-word";
import { printWorkbook } from "../support/print-workbook";
import { refusalOf } from "../support/rows";
import { sample } from "../support/samples";

const sound = sample("sound");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, file: string): Promise<Input> =>
  readInput(bytes, { file, edition: ASP_SAAS, pdf: loadPdfLibrary });

/** Fields that were read otherwise than the sample has them. */
function wrong(input: Input, expected: Disclosure = sound): unknown[] {
  if (input.kind !== "disclosure") return [input];
  return ASP_SAAS.fields.flatMap(({ id }) => {
    const [found, wanted] = [input.disclosure.fields[id], expected.fields[id]];
    return found?.state === wanted?.state && found?.value === wanted?.value ? [] : [{ id, found, wanted: wanted?.value }];
  });
}

describe("a disclosure is read field by field as it was printed, from", () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ["様式.xlsx", () => printWorkbook(sound, "office")],
    ["表.html", async () => utf8(printHtml(sound, "spanned-table"))],
    ["保存.htm", async () => utf8(printHtml(sound, "saved-page"))],
    ["回答.docx", () => printWord(sound)],
    ["sound.json", async () => utf8(disclosureToJson(sound))],
    ["ひな形.xlsx", () => writeWorkbook(planFormSheet(ASP_SAAS, { answers: sound }))],
  ])("%s", async (file, make) => {
    const input = await read(await make(), file);
    expect(wrong(input)).toEqual([]);
    if (input.kind !== "disclosure") return;
    const { serviceName, providerName, certificationNumber } = input.disclosure;
    expect({ serviceName, providerName, certificationNumber }).toEqual({
      serviceName: sound.serviceName,
      providerName: sound.providerName,
      certificationNumber: sound.certificationNumber,
    });
  });

  if (!libreOfficeInstalled) sayNotRun(".xls and .ods are read field by field");
  else {
    it.each(["xls", "ods"] as const)("様式 and ひな形 as .%s", async (format) => {
      expect(wrong(await read(await convertWorkbook(await printWorkbook(sound, "office"), format), `様式.${format}`))).toEqual(
        [],
      );
      const ours = await writeWorkbook(planFormSheet(ASP_SAAS, { answers: sound }));
      expect(wrong(await read(await convertWorkbook(ours, format), `ひな形.${format}`))).toEqual([]);
    });
  }

  it("a pasted table", async () => {
    const html = printHtml(sound, "spanned-table");
    expect(wrong(await readPastedInput({ html, text: "表" }, { file: "貼り付けた文章", edition: ASP_SAAS }))).toEqual([]);
  });
});

describe("a workbook", () => {
  it("tells for each answer the sheet and cell that it was read at", async () => {
    const input = await read(await printWorkbook(sound, "office"), "様式.xlsx");
    expect(input).toMatchObject({
      disclosure: { fields: { "2.1": { source: { file: "様式.xlsx", sheet: "様式", cell: "F9" } } } },
    });
  });

  it("with several forms of ours is not guessed at", async () => {
    const [form, lists] = planFormSheet(ASP_SAAS);
    if (!form || !lists) throw new Error("The form has no sheets");
    const bytes = await writeWorkbook([form, { ...form, name: "昨年" }, lists]);
    expect((await refusalOf(() => read(bytes, "a.xlsx"))).id).toBe("workbook-several-forms");
  });

  it("of something else is not taken for a disclosure", async () => {
    const [, lists] = planFormSheet(ASP_SAAS);
    if (!lists) throw new Error("The form has no lists");
    const input = await read(await writeWorkbook([{ ...lists, visibility: "visible" }]), "a.xlsx");
    expect(input.kind).toBe("other");
  });
});

it("an input stops being read when it is called off", async () => {
  const stop = new AbortController();
  const bytes = await printWorkbook(sound, "office");
  const reading = readInput(bytes, { file: "a.xlsx", edition: ASP_SAAS, pdf: loadPdfLibrary, signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toBe(stop.signal.reason);
});
