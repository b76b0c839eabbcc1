import { writeWorkbook } from "../../src/files";
import { readWorkbook } from "../../src/readers/workbook";
import { ASP_SAAS } from "../../src/form";
import { ReportableError } from "../../src/messages";
import { planFormSheet } from "../../src/sheets";
import { inflateEntry } from "../../src/readers/archive/zip-content";
import { readZipDirectory } from "../../src/readers/archive/zip-directory";
import { writeZip, type ZipPart } from "../../src/readers/archive/zip-write";
import { withEffortBelow } from "../support/effort";

async function refusal(bytes: Uint8Array): Promise<ReportableError> {
  const error: unknown = await readWorkbook(bytes, "提出.xlsx").then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ReportableError) return error;
  throw new Error(`It was not refused: ${String(error)}`);
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const part = (name: string, content: string | Uint8Array): ZipPart => ({
  name,
  content: typeof content === "string" ? text(content) : content,
});

async function partsOf(bytes: Uint8Array): Promise<ZipPart[]> {
  const entries = readZipDirectory(bytes) ?? [];
  return Promise.all(
    entries.map(async (entry) => ({ name: entry.name, content: (await inflateEntry(bytes, entry)) ?? new Uint8Array() })),
  );
}

/** Writes over a field of the directory record of the first entry, as a hostile file does. */
function withDeclared(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const forged = Uint8Array.from(bytes);
  const view = new DataView(forged.buffer);
  const directory = view.getUint32(forged.length - 22 + 16, true);
  view.setUint32(directory + offset, value, true);
  return forged;
}

const COMPRESSED_SIZE = 20;
const SIZE = 24;

describe("an untrusted workbook", () => {
  const good = writeWorkbook(planFormSheet(ASP_SAAS));

  it.each<[string, string, () => Promise<Uint8Array>]>([
    ["an empty file", "file-empty", async () => new Uint8Array()],
    ["over 20 MB", "file-too-big", async () => new Uint8Array(20 * 1024 * 1024 + 1)],
    ["random bytes", "archive-not-zip", async () => text("PK\u0003\u0004 こんにちは".repeat(20))],
    ["a directory cut off", "archive-not-zip", async () => (await good).subarray(0, -40)],
    ["another kind of zip", "workbook-unreadable", () => writeZip([part("a.txt", "x")])],
    [
      "501 parts",
      "archive-too-many-parts",
      () => writeZip(Array.from({ length: 501 }, (_none, index) => part(`a${index}`, "x"))),
    ],
    ["51 MB inflated", "archive-too-large", async () => withDeclared(await good, SIZE, 51 * 1024 * 1024)],
    ["packed over 200 to 1", "archive-bomb", () => writeZip([part("xl/a.xml", new Uint8Array(3 * 1024 * 1024))])],
    ["a part that hides its size", "archive-bomb", async () => withDeclared(await good, SIZE, 0)],
    ["a part that hides its packed size", "archive-bomb", async () => withDeclared(await good, COMPRESSED_SIZE, 0)],
    ["a part that is longer than it says", "archive-damaged", async () => withDeclared(await good, SIZE, 10)],
    [
      "a document type",
      "archive-doctype",
      async () =>
        writeZip(
          (await partsOf(await good)).map((each) =>
            each.name === "xl/workbook.xml"
              ? part(each.name, `<!DOCTYPE x [<!ENTITY a "aaaa">]>${new TextDecoder().decode(each.content)}`)
              : each,
          ),
        ),
    ],
    [
      "a document type in UTF-16",
      "archive-doctype",
      async () => {
        const utf16 = Uint8Array.from(Buffer.from('\ufeff<!DOCTYPE x [<!ENTITY a "b">]><workbook/>', "utf16le"));
        return writeZip([
          ...(await partsOf(await good)).filter((each) => each.name !== "xl/workbook.xml"),
          part("xl/workbook.xml", utf16),
        ]);
      },
    ],
    [
      "XML that does not end",
      "workbook-unreadable",
      async () =>
        writeZip(
          (await partsOf(await good)).map((each) =>
            each.name === "xl/workbook.xml" ? part(each.name, "<workbook><sheets>") : each,
          ),
        ),
    ],
  ])("with %s is refused by name, with what to do", async (_case, id, make) => {
    const error = await refusal(await make());
    expect(error.id).toBe(id);
    expect(error.in("ja")).toContain("「提出.xlsx」");
    expect(error.in("ja").split("。").length).toBeGreaterThan(2);
    expect(error.in("en")).toContain("提出.xlsx");
  });

  it("is refused for its declared size without inflating", async () => {
    const bytes = withDeclared(await good, SIZE, 0xfffffff0);
    // Inflating what is declared would take hundreds.
    expect((await withEffortBelow(50, () => refusal(bytes))).id).toBe("archive-too-large");
  });

  it("that is sound is read", async () => {
    expect((await readWorkbook(await good, "a.xlsx")).map((sheet) => sheet.name)).toEqual(["申請内容", "選択肢"]);
  });
});

describe("a zip file", () => {
  it("holds what was put in, names in Japanese too", async () => {
    const parts = [part("あ/い.txt", "本文".repeat(1000)), part("empty", "")];
    const bytes = await writeZip(parts);
    expect(readZipDirectory(bytes)?.map((entry) => [entry.name, entry.size])).toEqual([
      ["あ/い.txt", 6000],
      ["empty", 0],
    ]);
    const [first] = await partsOf(bytes);
    expect(new TextDecoder().decode(first?.content)).toBe("本文".repeat(1000));
  });
});
