import { writeXlsx } from "hucre";
import type { Disclosure } from "../../src/disclosure";
import { ASP_SAAS, type FieldId } from "../../src/form";
import { readInput } from "../../src/importing";
import { loadPdfLibrary } from "../support/pdf-library";
import { COLUMN_HEADS, type PrintedRow, printedRows } from "../support/print-rows";
import { refusalOf } from "../support/rows";
import { sample } from "../support/samples";

const sound = sample("sound");

/** The same provider's other service: what is said of the provider is the same. */
const other: Disclosure = {
  ...sound,
  fields: Object.fromEntries(
    Object.entries(sound.fields).map(([id, answer]) => {
      const differs = ["27", "28", "36", "39", "49", "53"].includes(id.split(".")[0] ?? "");
      return [id, differs ? { ...answer, value: `別サービス ${answer.value}` } : answer];
    }),
  ),
};

const HEADS = [...COLUMN_HEADS];
const labelsOf = (row: PrintedRow): string[] => [
  row.group,
  row.itemRows > 0 ? row.number : "",
  row.itemRows > 0 ? row.title : "",
  row.prompt,
  row.requirement,
];
const rowsOf = (disclosure: Disclosure): string[][] => [
  HEADS,
  ...printedRows(disclosure).map((row) => [...labelsOf(row), row.answer]),
];
const workbook = (...sheets: string[][][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map((rows, index) => ({ name: `${2024 + index}年`, rows })) });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell.replaceAll("\n", "<br>")}</td>`).join("")}</tr>`).join("")}</table>`;
/** Whole rows on one line, as web pages are copied. */
const lines = (disclosure: Disclosure): string =>
  printedRows(disclosure)
    .map(({ itemRows, number, group, title, prompt, requirement, answer }) =>
      itemRows > 0 ? `${number}${group}${title}${prompt}${requirement}${answer}` : `${prompt}${answer}`,
    )
    .join("\n");

const read = (bytes: Uint8Array, file: string) => readInput(bytes, { file, edition: ASP_SAAS, pdf: loadPdfLibrary });

const beside = (right: string[][], keep: (cells: string[]) => string[]): string[][] =>
  rowsOf(sound).map((cells, index) => [...cells, ...keep(right[index] ?? [])]);

describe("two disclosures in one file are told as such, and never mixed:", () => {
  it.each<[string, string, () => Promise<Uint8Array>]>([
    ["a sheet for each year", "回答.xlsx", () => workbook(rowsOf(sound), rowsOf(other))],
    ["two forms side by side", "回答.xlsx", () => workbook(beside(rowsOf(other), (cells) => ["", ...cells]))],
    ["two columns of answers", "回答.xlsx", () => workbook(beside(rowsOf(other), (cells) => cells.slice(-1)))],
    ["a table for each service", "開示.html", async () => utf8(table(rowsOf(sound)) + table(rowsOf(other)))],
    ["one below the other in a text", "開示.txt", async () => utf8(`${lines(sound)}\n\n${lines(other)}`)],
  ])("%s", async (_case, file, make) => {
    const error = await refusalOf(async () => read(await make(), file));
    expect(error.id).toBe("several-disclosures");
    expect(error.in("ja")).toContain(`「${file}」`);
  });

  it.each<[string, string, () => Promise<Uint8Array>]>([
    ["one that is printed twice alike", "開示.html", async () => utf8(table(rowsOf(sound)) + table(rowsOf(sound)))],
    [
      "one with its former answers, under heads in two rows",
      "回答.xlsx",
      () =>
        workbook(
          rowsOf(sound).flatMap((cells, index) => {
            const [labels, answer] = [cells.slice(0, -1), cells.at(-1) ?? ""];
            return index === 0
              ? [
                  [...labels, answer, ""],
                  ["", "", "", "", "", "前回", "今回"],
                ]
              : [[...labels, rowsOf(other)[index]?.at(-1) ?? "", answer]];
          }),
        ),
    ],
    [
      "one with its former answers in a column before",
      "回答.xlsx",
      () =>
        workbook(
          rowsOf(sound).map((cells, index) => [
            ...cells.slice(0, -1),
            index === 0 ? "前年度の申請内容" : (rowsOf(other)[index]?.at(-1) ?? ""),
            cells.at(-1) ?? "",
          ]),
        ),
    ],
  ])("not %s", async (_case, file, make) => {
    const input = await read(await make(), file);
    if (input.kind !== "disclosure") throw new Error(`Taken for ${input.form}`);
    const fieldOf = (id: FieldId) => [input.disclosure.fields[id]?.state, input.disclosure.fields[id]?.value];
    expect(ASP_SAAS.fields.map(({ id }) => [id, ...fieldOf(id)])).toEqual(
      ASP_SAAS.fields.map(({ id }) => [id, sound.fields[id]?.state, sound.fields[id]?.value]),
    );
  });
});
