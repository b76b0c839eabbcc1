import { readDocument } from "../../src/readers";
import { loadPdfLibrary } from "../support/pdf-library";
import { wordFile } from "../support/print-word";
import { refusalOf } from "../support/rows";
import { withEffortBelow } from "../support/effort";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array, file: string): Promise<number> => {
  const document = await readDocument(bytes, { file, pdf: loadPdfLibrary });
  return document.pages.reduce((sum, page) => sum + page.rows.length, 0);
};

/** Far more than what is refused or read at once takes; what grows with the input would take thousands. */
const MOST_EFFORT = 250;

const wideRow = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>';

describe("what is far longer than any disclosure is refused in words, in no time:", () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ["millions of lines", "a.txt", () => utf8("1\n".repeat(5_000_000))],
    ["too many lines for a document", "a.txt", () => utf8("項目\n".repeat(20_001))],
    ["a line without an end", "a.txt", () => utf8("項目の回答を示す。".repeat(100_000))],
    ["a row of tabs only", "a.txt", () => utf8(`a${"\t".repeat(400_000)}b`)],
    ["rows of cells over a thousand columns", "a.html", () => utf8(`<table>${"<tr><td colspan=999>x".repeat(10_000)}</table>`)],
    [
      "cells that reach to the end of tables of empty rows",
      "a.html",
      () => utf8(`<table><tr><td rowspan=0 colspan=150>x<td>y${"<tr>".repeat(20_000)}</table>`.repeat(20)),
    ],
    ["a page of one paragraph", "a.html", () => utf8(`<html><p>${"項目 回答 ".repeat(200_000)}`)],
    ["rows of a Word document over a thousand columns", "a.docx", () => wordFile(`<w:tbl>${wideRow.repeat(5_000)}</w:tbl>`)],
  ])("%s", async (_case, file, make) => {
    const bytes = await make();
    const error = await withEffortBelow(MOST_EFFORT, () => refusalOf(() => read(bytes, file)));
    expect([error.id, error.in("ja").includes(`「${file}」`)]).toEqual(["document-too-long", true]);
  });
});

describe("what is only odd is read in no time:", () => {
  it.each<[string, string, number, () => Uint8Array]>([
    ["a rule of dashes that is none", "a.md", 4, () => utf8(`${"|a|b|\n".repeat(3)}|${"-".repeat(40_000)}x`)],
    [
      "tables within tables",
      "a.html",
      161,
      () => utf8(`${"<table><tr><td>a<td>".repeat(160)}${"<p>項目の答え。</p>".repeat(10)}${"<i>あ</i>".repeat(40_000)}`),
    ],
    ["a page that never closes a cell", "a.html", 5000, () => utf8(`<table>${"<tr><td>x<td>y".repeat(5000)}`)],
  ])("%s", async (_case, file, rows, make) => {
    expect(await withEffortBelow(MOST_EFFORT, () => read(make(), file))).toBeGreaterThanOrEqual(rows - 1);
  });
});
