import { writeXlsx } from "hucre";
import { ASP_SAAS, type FieldId } from "../../src/form";
import { type DisclosureInput, readInput } from "../../src/importing";
import { convertWorkbook, libreOfficeInstalled, sayNotRun } from "../support/libreoffice";
import { loadPdfLibrary } from "../support/pdf-library";
import { COLUMN_HEADS, printedRows } from "../support/print-rows";
import { wordCell, wordFile } from "../support/print-word";
import { sample } from "../support/samples";

const sound = sample("sound");

/** What stands in the one cell of an item's answers, and what its fields are read as. */
const MERGED: ReadonlyMap<number, { readonly text: string; readonly answers: readonly string[]; readonly reason: string }> =
  new Map([
    [3, { text: "2008年\n18年", answers: ["2008年", "18年"], reason: "split" }],
    [24, { text: "別紙のとおり", answers: ["別紙のとおり", "別紙のとおり"], reason: "merged" }],
    [33, { text: "あり", answers: ["あり", "あり", "あり"], reason: "merged" }],
    [51, { text: "", answers: ["", ""], reason: "" }],
  ]);

interface PrintedCell {
  readonly text: string;
  /** Rows that it reaches over; 0 where one above reaches over it. */
  readonly rows: number;
}

/** The form's rows, with number, title, marker and the answers of some items merged over the item's rows. */
const ROWS: readonly (readonly PrintedCell[])[] = [
  COLUMN_HEADS.map((text) => ({ text, rows: 1 })),
  ...printedRows(sound).map(({ field, group, number, title, prompt, requirement, answer, itemRows }) => {
    const ofItem = (text: string): PrintedCell => ({ text: itemRows > 0 ? text : "", rows: itemRows });
    const merged = MERGED.get(field.item.number);
    return [
      ofItem(group),
      ofItem(number),
      ofItem(title),
      { text: prompt, rows: 1 },
      ofItem(requirement),
      merged ? ofItem(merged.text) : { text: answer, rows: 1 },
    ];
  }),
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const asWorkbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "回答",
        rows: ROWS.map((row) => row.map(({ text }) => (text === "" ? null : text))),
        merges: ROWS.flatMap((row, at) =>
          row.flatMap(({ rows }, column) =>
            rows > 1 ? [{ startRow: at, endRow: at + rows - 1, startCol: column, endCol: column }] : [],
          ),
        ),
      },
    ],
  });

const asPage = (): Uint8Array =>
  utf8(
    `<table>${ROWS.map((row) => `<tr>${row.map(({ text, rows }) => (rows > 0 ? `<td rowspan="${rows}">${text.replaceAll("\n", "<br>")}</td>` : "")).join("")}</tr>`).join("")}</table>`,
  );

const asWord = (): Promise<Uint8Array> =>
  wordFile(
    `<w:tbl>${ROWS.map((row) => `<w:tr>${row.map(({ text, rows }) => wordCell(text, rows === 0 ? "<w:vMerge/>" : rows > 1 ? '<w:vMerge w:val="restart"/>' : "")).join("")}</w:tr>`).join("")}</w:tbl>`,
  );

async function read(bytes: Uint8Array, file: string): Promise<DisclosureInput> {
  const input = await readInput(bytes, { file, edition: ASP_SAAS, pdf: loadPdfLibrary });
  if (input.kind !== "disclosure") throw new Error(`Taken for ${input.form}`);
  return input;
}

const stateOf = (text: string): string => (text === "" ? "blank" : "answered");

async function expectShared(bytes: Uint8Array, file: string): Promise<void> {
  const { disclosure, doubts } = await read(bytes, file);
  const reasonsOf = (id: FieldId): string => doubts.flatMap(({ field, reason }) => (field === id ? [reason] : [])).join();
  const got = ASP_SAAS.fields.map(({ id }) => {
    const { state, value, confidence } = disclosure.fields[id] ?? {};
    return { id, state, value, confidence, reasons: reasonsOf(id) };
  });
  const expected = ASP_SAAS.fields.map(({ id, item }) => {
    const merged = MERGED.get(item.number);
    const value = merged?.answers[item.fields.findIndex((field) => field.id === id)] ?? sound.fields[id]?.value ?? "";
    const reasons = merged?.reason ?? "";
    return { id, state: stateOf(value), value, confidence: reasons === "" ? "high" : "low", reasons };
  });
  expect(got).toEqual(expected);
}

describe("one cell merged over the rows of several fields answers each of them, and says so, in", () => {
  it("a workbook", async () => expectShared(await asWorkbook(), "回答.xlsx"));
  it("a page", () => expectShared(asPage(), "回答.html"));
  it("a Word document", async () => expectShared(await asWord(), "回答.docx"));
  if (!libreOfficeInstalled) sayNotRun(".xls and .ods give merged cells as .xlsx does");
  else {
    it.each(["xls", "ods"] as const)(
      "a workbook that LibreOffice wrote as .%s",
      async (format) => expectShared(await convertWorkbook(await asWorkbook(), format), `回答.${format}`),
      150_000,
    );
  }
});
