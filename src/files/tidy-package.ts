import { inflateEntry } from "../readers/archive/zip-content";
import { readZipDirectory } from "../readers/archive/zip-directory";
import { writeZip, type ZipPart } from "../readers/archive/zip-write";

/** Rows of a sheet, from 0, whose height stays as it is; the others grow with what is typed. */
export type FixedRows = ReadonlySet<number>;

/**
 * Sets right in a written workbook what the library cannot be told: rows may grow, and the file carries no time of
 * writing, so that equal content gives equal files.
 * @param fixed for each sheet, in the workbook's order
 */
export async function tidyPackage(bytes: Uint8Array, fixed: readonly FixedRows[]): Promise<Uint8Array> {
  const parts: ZipPart[] = [];
  for (const entry of readZipDirectory(bytes) ?? []) {
    const content = await inflateEntry(bytes, entry);
    if (!content) throw new Error(`The library wrote a damaged part ${entry.name}`);
    parts.push({ name: entry.name, content: tidyPart(entry.name, content, fixed) });
  }
  return writeZip(parts);
}

function tidyPart(name: string, content: Uint8Array, fixed: readonly FixedRows[]): Uint8Array {
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name);
  if (sheet) return rewrite(content, (xml) => letRowsGrow(xml, fixed[Number(sheet[1]) - 1] ?? new Set()));
  if (name === "docProps/core.xml") {
    return rewrite(content, (xml) =>
      xml.replace(/<dcterms:(?:created|modified)[^<>]*>[^<>]*<\/dcterms:(?:created|modified)>/g, ""),
    );
  }
  if (name === "docProps/app.xml") {
    return rewrite(content, (xml) => xml.replace(/<Application>[^<>]*<\/Application>/, "<Application>Kaiji Sheet</Application>"));
  }
  return content;
}

function rewrite(content: Uint8Array, change: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(content)));
}

function letRowsGrow(xml: string, fixed: FixedRows): string {
  return xml.replace(/<row r="(\d+)"[^<>]*>/g, (tag, number: string) =>
    fixed.has(Number(number) - 1) ? tag : tag.replace(' customHeight="1"', ""),
  );
}
