import dns from "node:dns";
import net from "node:net";
import { disclosureToJson } from "../../src/disclosure";
import { printHtml } from "../support/print-html";
import { printPdf } from "../support/print-pdf";
import { printedRows, SCHEME_TITLE } from "../support/print-rows";
import { printWord } from "../support/print-word";
import { sample } from "../support/samples";
import { machine } from "./machine";

/** Every way to another machine ends here, and is counted. */
const attempts: string[] = [];

beforeAll(() => {
  const refuse = (what: string) => (): never => {
    attempts.push(what);
    throw new Error(`${what} was tried`);
  };
  jest.spyOn(globalThis, "fetch").mockImplementation(refuse("fetch"));
  jest.spyOn(net.Socket.prototype, "connect").mockImplementation(refuse("connect"));
  jest.spyOn(dns, "lookup").mockImplementation(refuse("lookup"));
  jest.spyOn(dns.promises, "lookup").mockImplementation(refuse("lookup"));
});
afterAll(() => jest.restoreAllMocks());

const sound = sample("sound");
const rows = printedRows(sound).map((row) => [row.group, row.number, row.title, row.prompt, row.requirement, row.answer]);
const elsewhere = '<img src="https://elsewhere.example/a.png"><iframe src="http://elsewhere.example"></iframe>';
const page = printHtml(sound, "saved-page").replace("</body>", `${elsewhere}</body>`);
const papers = "27017 の管理策 9.4.1 https://elsewhere.example/ 二要素認証に対応しています。";

describe("the command line asks no other machine", () => {
  it("(the guard is on)", () => {
    expect(() => net.connect(80, "127.0.0.1")).toThrow("connect was tried");
    expect(attempts.splice(0)).toContain("connect");
  });

  it("for any command, whatever the documents name", async () => {
    const { kaiji, files, reported } = machine({
      "a.json": disclosureToJson(sound),
      "b.json": disclosureToJson(sample("with-gaps")),
      "a.html": page,
      "a.pdf": await printPdf(SCHEME_TITLE, rows, "ruled"),
      "a.docx": await printWord(sound),
      "paper.txt": papers,
    });
    expect(await kaiji("template", "-o", "form.xlsx")).toBe(0);
    expect(await kaiji("import", "a.html", "a.pdf", "a.docx", "form.xlsx", "--json")).toBe(0);
    expect(await kaiji("check", "a.json", "b.json", "a.html")).toBe(0);
    expect(await kaiji("compare", "a.json", "b.json", "-o", "compared.xlsx")).toBe(0);
    await kaiji("evidence", "a.json", "paper.txt");
    expect(files.has("compared.xlsx")).toBe(true);
    expect(reported.filter((line) => /tried/.test(line))).toEqual([]);
    expect(attempts).toEqual([]);
  });
});
