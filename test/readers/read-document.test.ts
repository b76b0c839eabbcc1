import fc from "fast-check";
import { writeXlsx } from "hucre";
import { documentKindOf, readDocument, readPasted } from "../../src/readers";
import { withPart, writeZip } from "../../src/readers/archive/zip-write";
import { readZipDirectory } from "../../src/readers/archive/zip-directory";
import { readSheets } from "../../src/readers/workbook";
import { ReportableError } from "../../src/messages";
import { compoundFile } from "../support/compound-file";
import { convertWorkbook, libreOfficeInstalled, sayNotRun } from "../support/libreoffice";
import { loadPdfLibrary } from "../support/pdf-library";
import { printPdf } from "../support/print-pdf";
import { printWord, wordFile, wordParagraph } from "../support/print-word";
import { refusalOf, shownRows } from "../support/rows";
import { sample } from "../support/samples";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = loadPdfLibrary;

async function odt(type: string): Promise<Uint8Array> {
  const bytes = await writeZip([{ name: "mimetype", content: utf8(type) }]);
  return withPart(bytes, readZipDirectory(bytes) ?? [], { name: "mimetype", content: utf8(type) });
}

describe("a document is told by its content", () => {
  it.each<[string, string, () => Promise<Uint8Array>]>([
    ["workbook", "名前.txt", () => writeXlsx({ sheets: [{ name: "S", rows: [["a", "b"]] }] })],
    ["workbook", "名前.pdf", async () => compoundFile({ Workbook: utf8("x") })],
    ["workbook", "名前.zip", () => odt("application/vnd.oasis.opendocument.spreadsheet")],
    ["word", "名前.xlsx", () => wordFile(wordParagraph("本文"))],
    ["pdf", "名前.html", async () => utf8("%PDF-1.7\n")],
    ["html", "名前.txt", async () => utf8("<!doctype html><p>本文")],
    ["html", "名前.html", async () => utf8("<p>本文</p>")],
    ["text", "名前.txt", async () => utf8("<p>本文</p>")],
    ["text", "名前.html", async () => utf8("1\t項目\t答え")],
    ["text", "名前.xlsx", async () => utf8("1\t項目\t<p>答え</p>\n2\t項目\t<p>答え</p>")],
  ])("as %s, whatever its name (%s)", async (kind, file, make) => {
    expect(await documentKindOf(await make(), file)).toBe(kind);
  });
});

describe("what is not read is refused by name, with what it is and what to do instead", () => {
  it.each<[string, string, string, () => Promise<Uint8Array> | Uint8Array]>([
    [
      "a workbook with a password",
      "file-not-text",
      "パスワード",
      () => writeXlsx({ sheets: [{ name: "S", rows: [["a"]] }], encryption: { password: "x", spinCount: 100 } }),
    ],
    [
      "an old workbook with a password",
      "workbook-password",
      "パスワード",
      () => compoundFile({ Workbook: Uint8Array.of(0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 0, 0, 0x0a, 0, 0, 0) }),
    ],
    [
      "a workbook of Excel 95",
      "workbook-too-old",
      "Excel 95",
      () => compoundFile({ Book: Uint8Array.of(0x09, 0x08, 4, 0, 0, 5, 5, 0) }),
    ],
    ["an old Word document", "file-not-text", "旧形式のWord文書", () => compoundFile({ WordDocument: utf8("x") })],
    ["old slides", "file-not-text", "PowerPoint", () => compoundFile({ "PowerPoint Document": utf8("x") })],
    ["slides", "file-not-text", "PowerPoint", () => writeZip([{ name: "ppt/presentation.xml", content: utf8("<x/>") }])],
    ["a text of OpenDocument", "file-not-text", "OpenDocument", () => odt("application/vnd.oasis.opendocument.text")],
    ["an archive", "file-not-text", "展開", () => writeZip([{ name: "a.txt", content: utf8("x") }])],
    ["rich text", "file-not-text", "Word", () => utf8("{\\rtf1\\ansi x}")],
    ["a picture", "file-not-text", "画像", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    [
      "a page saved as a mail",
      "html-mail",
      ".mht",
      () => utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'),
    ],
    ["half a PDF", "pdf-broken", "PDF", () => utf8("%PDF-1.7\n1 0 obj")],
    ["nothing", "file-empty", "空", () => new Uint8Array()],
    ["21 MB", "file-too-big", "20", () => new Uint8Array(21 * 1024 * 1024)],
  ])("%s", async (_case, id, word, make) => {
    const error = await refusalOf(async () => readDocument(await make(), { file: "資料", pdf }));
    expect(error.id).toBe(id);
    expect(error.in("ja")).toContain("「資料」");
    expect(error.in("ja")).toContain(word);
    expect(error.in("en")).toContain("資料");
    expect(error.in("ja")).not.toMatch(/\{\w+\}/);
  });
});

describe("reading", () => {
  it("tells the pages of a PDF as they are read, and stops when called off", async () => {
    const bytes = await printPdf(
      "題",
      Array.from({ length: 60 }, (_none, row) => [String(row), "項目", "答え"]),
      "ruled",
    );
    const told: string[] = [];
    await readDocument(bytes, { file: "a.pdf", pdf, onProgress: ({ page, pages }) => told.push(`${page}/${pages}`) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.map((_each, index) => `${index + 1}/${told.length}`));
    const stop = new AbortController();
    const reading = readDocument(bytes, { file: "a.pdf", pdf, signal: stop.signal, onProgress: () => stop.abort() });
    const reason: unknown = await reading.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(stop.signal.aborted).toBe(true);
    expect(reason).toBe(stop.signal.reason);
  });

  it("does not load pdf.js for another kind", async () => {
    const never = (): Promise<never> => Promise.reject(new Error("It was loaded"));
    const document = await readDocument(utf8("<table><tr><td>a<td>b</table>"), { file: "a.html", pdf: never });
    expect(shownRows(document)).toEqual([["a", "b"]]);
  });
});

describe("what is pasted", () => {
  it.each<[string, { html?: string; text?: string }, (string | string[])[]]>([
    [
      "the table, with line breaks in its cells",
      { html: "<table><tr><td>1<td>一<br>二</table>", text: "1\t一 二" },
      [["1", "一\n二"]],
    ],
    ["the text where the page has no table", { html: "<p>1 答え</p>", text: "1\t答え" }, [["1", "答え"]]],
    ["the text where there is nothing else", { text: '1\t"一\n二"' }, [["1", "一\n二"]]],
    ["the source of a page", { text: "<table><tr><td>1<td>答え</table>" }, [["1", "答え"]]],
  ])("is read as %s", async (_case, pasted, expected) => {
    expect(shownRows(await readPasted(pasted, "貼り付けた文章"))).toEqual(expected);
  });

  it("is refused where it is nothing", async () => {
    expect((await refusalOf(() => readPasted({ html: "", text: " \n" }, "貼り付けた文章"))).id).toBe("file-empty");
  });
});

describe("damaged files", () => {
  /** Reads, or refuses in words: nothing else may come of any bytes. */
  const holds = async (bytes: Uint8Array): Promise<void> => {
    try {
      await readSheets(bytes, "a");
    } catch (error) {
      if (!(error instanceof ReportableError)) throw error;
    }
  };
  const damaged = (sound: Uint8Array) =>
    fc
      .tuple(fc.nat(sound.length), fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 }))
      .map(([length, changes]) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        return length % 3 === 0 ? bytes.subarray(0, length) : bytes;
      });

  it("of .xlsx are read or refused in words", async () => {
    const sound = await writeXlsx({ sheets: [{ name: "S", rows: [["a", 1, new Date(0)]] }] });
    await fc.assert(fc.asyncProperty(damaged(sound), holds), { numRuns: 150 });
  });

  it("of .docx are read or refused in words", async () => {
    const sound = await printWord(sample("sound"));
    const read = async (bytes: Uint8Array): Promise<void> => {
      await readDocument(bytes, { file: "a.docx", pdf }).catch((error: unknown) => {
        if (!(error instanceof ReportableError)) throw error;
      });
    };
    await fc.assert(fc.asyncProperty(damaged(sound), read), { numRuns: 100 });
  });

  if (!libreOfficeInstalled) sayNotRun("damaged .xls and .ods files are read or refused in words");
  else {
    it.each(["xls", "ods"] as const)("of .%s are read or refused in words", async (format) => {
      const book = await writeXlsx({
        sheets: [
          {
            name: "S",
            rows: [
              ["一", 1, 0.5],
              ["二", true, null],
            ],
          },
        ],
      });
      const sound = await convertWorkbook(book, format);
      await fc.assert(fc.asyncProperty(damaged(sound), holds), { numRuns: 300 });
    });
  }
});
