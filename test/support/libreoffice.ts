import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findProgram } from "../setup/find-browser";

const program = findProgram("soffice", "libreoffice");

/** Whether LibreOffice is here. */
export const libreOfficeInstalled = program !== undefined;

/** Says that LibreOffice is not here: the one test in the place of those that need it. */
export function sayNotRun(what: string): void {
  it(`NOT RUN without LibreOffice: ${what}`, () => {
    console.warn(
      `LibreOffice (soffice) is not installed, so it was not tested that ${what}. On Debian: apt-get install libreoffice-calc`,
    );
    expect(libreOfficeInstalled).toBe(false);
  });
}

/** Converts a workbook, with a profile of its own, so that an open LibreOffice is not in the way. */
export async function convertWorkbook(bytes: Uint8Array, format: "xls" | "ods"): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "kaiji-sheet-"));
  try {
    const source = join(folder, "book.xlsx");
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await promisify(execFile)(program ?? "soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, source], {
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(folder, `book.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
