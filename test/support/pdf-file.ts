/**
 * A PDF of objects written by hand.
 * @param objects the first is its catalogue
 * @param trailer further entries of its trailer
 */
export function pdfFile(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  const count = objects.length + 1;
  text += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

const PAGE = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
  "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
];

/** A page with a grey area and no letter, as a scanner leaves it. */
export function scannedPdf(): Uint8Array {
  const drawing = "0.8 g 60 60 475 722 re f";
  return pdfFile([...PAGE, `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`]);
}

/** A PDF that asks for a password before it opens. */
export function lockedPdf(): Uint8Array {
  const key = "41".repeat(32);
  const id = "42".repeat(16);
  return pdfFile(
    [...PAGE, "<< /Length 0 >>\nstream\n\nendstream", `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`],
    `/Encrypt 5 0 R /ID [<${id}> <${id}>]`,
  );
}
