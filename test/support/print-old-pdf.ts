import { pdfFile } from "./pdf-file";

/** Bytes of each character that Shift_JIS has. */
const SHIFT_JIS = new Map<string, string>();
for (let lead = 0x20; lead <= 0xfc; lead += 1) {
  const decoder = new TextDecoder("shift_jis");
  const hex = (byte: number): string => byte.toString(16).padStart(2, "0");
  if (lead < 0x7f) SHIFT_JIS.set(String.fromCharCode(lead), hex(lead));
  if (lead < 0x81 || (lead > 0x9f && lead < 0xe0)) continue;
  for (let trail = 0x40; trail <= 0xfc; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if ([...character].length === 1 && character !== "\ufffd") SHIFT_JIS.set(character, hex(lead) + hex(trail));
  }
}

const ROWS_ON_A_PAGE = 20;
const COLUMNS = [30, 60, 260, 820, 870];

/**
 * Prints a table as the tools of the years around 2010 did: Shift_JIS text in a font that is not in the file, without
 * lines. Its text can be read only with the character maps of that encoding. Characters that it lacks are left out.
 */
export function printOldPdf(rows: readonly (readonly string[])[]): Uint8Array {
  const pages: string[] = [];
  for (let start = 0; start < rows.length; start += ROWS_ON_A_PAGE) {
    const shown = rows.slice(start, start + ROWS_ON_A_PAGE).flatMap((row, line) =>
      row.map((text, column) => {
        const hex = [...text].map((character) => SHIFT_JIS.get(character) ?? "").join("");
        return `BT /F1 6 Tf 1 0 0 1 ${COLUMNS[column] ?? 0} ${560 - line * 26} Tm <${hex}> Tj ET`;
      }),
    );
    pages.push(shown.join("\n"));
  }
  const kids = pages.map((_page, index) => `${6 + index * 2} 0 R`).join(" ");
  return pdfFile([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 2400 595] /Resources << /Font << /F1 3 0 R >> >> >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /W [1 [500] 2 94 500] /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 709 /StemV 69 >>",
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${7 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]);
}
