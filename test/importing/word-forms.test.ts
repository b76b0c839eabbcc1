import type { Disclosure } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { readInput } from "../../src/importing";
import { loadPdfLibrary } from "../support/pdf-library";
import { COLUMN_HEADS, type PrintedRow, printedRows } from "../support/print-rows";
import { wordCell, wordFile, wordParagraph } from "../support/print-word";
import { sample } from "../support/samples";

const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const control = (content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const deleted = `<w:del><w:r><w:delText>前回の回答</w:delText></w:r></w:del>`;
const runsOf = (paragraph: string): string => paragraph.replace(/^<w:p><w:pPr\/>|<\/w:p>$/g, "");
const listed = (text: string, list: number): string =>
  wordParagraph(text).replace("<w:pPr/>", `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`);

const NUMBERING = `
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  ${ASP_SAAS.fields.map(({ index }) => `<w:num w:numId="${index + 10}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join("")}`;

interface Layout {
  /** The cell of an answer. */
  readonly answer: (row: PrintedRow) => string;
  /** The cell of a number. */
  readonly number?: (number: string) => string;
  /** What the answer reads as, where the layout adds to it. */
  readonly value?: (value: string) => string;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  "in a table of their own": {
    answer: ({ answer }) =>
      cell(
        `<w:tbl>${answer
          .split("\n")
          .map((line) => `<w:tr>${wordCell(line)}${wordCell("")}</w:tr>`)
          .join("")}</w:tbl><w:p/>`,
      ),
  },
  "in text boxes": {
    answer: ({ answer }) =>
      cell(
        `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${wordParagraph(answer)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wordParagraph(answer)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
  },
  "as tracked changes": {
    answer: ({ answer }) =>
      cell(
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${deleted}</w:p><w:p>${deleted}<w:ins>${runsOf(wordParagraph(answer))}</w:ins></w:p>`,
      ),
  },
  "in content controls, blank ones still asking": {
    answer: ({ answer }) =>
      answer === "" ? control(wordCell("ここをクリックして入力してください。"), "<w:showingPlcHdr/>") : control(wordCell(answer)),
  },
  "in controls within a line": {
    answer: ({ answer }) =>
      cell(
        answer === ""
          ? `<w:p>${control(runsOf(wordParagraph("選択してください。")), "<w:showingPlcHdr/>")}</w:p>`
          : `<w:p>${control(runsOf(wordParagraph(answer)))}</w:p>`,
      ),
  },
  "as numbered lists, beside numbers that Word counts": {
    answer: ({ answer, field }) =>
      answer.includes("\n")
        ? cell(
            answer
              .split("\n")
              .map((line) => listed(line, field.index + 10))
              .join(""),
          )
        : wordCell(answer),
    number: (number) => (number === "" ? wordCell("") : cell(listed("", 1))),
    value: (value) =>
      value.includes("\n")
        ? value
            .split("\n")
            .map((line, index) => `${index + 1}. ${line}`)
            .join("\n")
        : value,
  },
};

function formOf(disclosure: Disclosure, { answer, number = wordCell }: Layout): Promise<Uint8Array> {
  const rows = printedRows(disclosure).map((row) => {
    const first = row.itemRows > 0;
    return `<w:tr>${number(first ? row.number : "")}${wordCell(first ? row.title : "")}${wordCell(row.prompt)}${wordCell(row.requirement)}${answer(row)}</w:tr>`;
  });
  const heads = COLUMN_HEADS.slice(1).map((head) => wordCell(head));
  return wordFile(`<w:tbl><w:tr>${heads.join("")}</w:tr>${rows.join("")}</w:tbl><w:p/>`, "", { numbering: NUMBERING });
}

describe.each(["sound", "with-gaps"] as const)("a Word document of the form (%s) gives every answer", (name) => {
  const disclosure = sample(name);
  it.each(Object.entries(LAYOUTS))("%s", async (_how, layout) => {
    const input = await readInput(await formOf(disclosure, layout), { file: "a.docx", edition: ASP_SAAS, pdf: loadPdfLibrary });
    if (input.kind !== "disclosure") throw new Error(`Taken for ${input.form}`);
    const wanted = ASP_SAAS.fields.map(({ id }) => {
      const { state, value = "" } = disclosure.fields[id] ?? { state: "lost" };
      return [id, state, layout.value?.(value) ?? value];
    });
    expect(ASP_SAAS.fields.map(({ id }) => [id, input.disclosure.fields[id]?.state, input.disclosure.fields[id]?.value])).toEqual(
      wanted,
    );
  });
});
