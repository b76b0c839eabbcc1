import type { Disclosure } from "../../src/disclosure";
import { writeZip } from "../../src/readers/archive/zip-write";
import { COLUMN_HEADS, printedRows, SCHEME_TITLE } from "./print-rows";

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A paragraph of one run, with its line breaks. */
export function wordParagraph(text: string): string {
  const runs = text.split("\n").map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`);
  return `<w:p><w:pPr/><w:r><w:rPr><w:sz w:val="18"/></w:rPr>${runs.join("<w:br/>")}</w:r></w:p>`;
}

/** A cell; `properties` are those of its tcPr. */
export function wordCell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** Packs the body of a Word document as a .docx file; `parts` are the contents of `w:numbering` and `w:styles`. */
export async function wordFile(
  body: string,
  preamble = "",
  parts: Readonly<Partial<Record<"numbering" | "styles", string>>> = {},
): Promise<Uint8Array> {
  const part = (name: string, content: string) => ({ name, content: new TextEncoder().encode(content) });
  return writeZip([
    part(
      "[Content_Types].xml",
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    part(
      "_rels/.rels",
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part(
      "word/document.xml",
      `<?xml version="1.0" encoding="UTF-8"?>${preamble}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.entries(parts).map(([name, content]) =>
      part(`word/${name}.xml`, `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`),
    ),
  ]);
}

/** Prints a disclosure as a Word document: one table, with group, number and title merged over their rows. */
export async function printWord(disclosure: Disclosure): Promise<Uint8Array> {
  const merged = (text: string, rows: number): string =>
    rows > 0 ? wordCell(text, '<w:vMerge w:val="restart"/>') : wordCell("", "<w:vMerge/>");
  const heads = COLUMN_HEADS.map((head) => wordCell(head)).join("");
  let section = "";
  const rows = printedRows(disclosure).map((row) => {
    const { title } = row.field.item.section;
    const head = title !== section ? `<w:tr>${wordCell(title, '<w:gridSpan w:val="6"/>')}</w:tr>` : "";
    section = title;
    return `${head}<w:tr>${merged(row.group, row.groupRows)}${merged(row.number, row.itemRows)}${merged(row.title, row.itemRows)}${wordCell(row.prompt)}${wordCell(row.requirement)}${wordCell(row.answer)}</w:tr>`;
  });
  const { certificationNumber, serviceName, providerName } = disclosure;
  const lines = [
    SCHEME_TITLE,
    `認定番号:${certificationNumber ?? ""} サービス名称:${serviceName ?? ""} 事業者名称:${providerName ?? ""}`,
  ];
  return wordFile(`${lines.map(wordParagraph).join("")}<w:tbl><w:tr>${heads}</w:tr>${rows.join("")}</w:tbl><w:p/>`);
}
