import { disclosureToJson, makeDisclosure } from "../../src/disclosure";
import { readForms, writeWorkbook } from "../../src/files";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../src/form";
import { planFormSheet } from "../../src/sheets";
import { scannedPdf } from "../support/pdf-file";
import { printHtml } from "../support/print-html";
import { printPdf } from "../support/print-pdf";
import { printedRows } from "../support/print-rows";
import { printWord } from "../support/print-word";
import { printWorkbook } from "../support/print-workbook";
import { sample } from "../support/samples";
import { machine } from "./machine";

const sound = disclosureToJson(sample("sound"));
const gaps = disclosureToJson(sample("with-gaps"));
const workbook = writeWorkbook(planFormSheet(ASP_SAAS, { answers: sample("with-gaps") }));
const lines = (printed: readonly string[]): { [key: string]: unknown }[] => printed.map((line) => Object(JSON.parse(line)));
const valuesOf = (fields: unknown): [string, unknown][] =>
  Object.entries(Object(fields)).map(([id, answer]) => [id, Object(answer).value]);

describe("kaiji import", () => {
  it("prints one line per input, in order, and goes on after one that cannot be used", async () => {
    const { kaiji, printed, reported } = machine({
      "a.json": gaps,
      "b.bin": new Uint8Array([0, 1, 2, 255, 0, 0]),
      "c.xlsx": await workbook,
    });
    expect(await kaiji("import", "--json", "a.json", "b.bin", "none.txt", "c.xlsx")).toBe(2);
    const [first, second, third, fourth] = lines(printed);
    expect(printed).toHaveLength(4);
    expect(first).toEqual({ ...JSON.parse(gaps), file: "a.json" });
    expect(second).toMatchObject({ kind: "error", file: "b.bin", id: "file-not-text" });
    expect(third).toMatchObject({ kind: "error", file: "none.txt", id: "file-not-found" });
    expect(fourth).toMatchObject({ kind: "disclosure", edition: "asp-saas" });
    expect(valuesOf(fourth?.["fields"])).toEqual(valuesOf(first?.["fields"]));
    expect(reported).toHaveLength(2);
    expect(reported[0]).toMatch(/^b\.bin: .+。.+。/);
    expect(reported[1]).toMatch(/^none\.txt: /);
  });

  it("names another form, and offers as doubtful what stands in it under the same words", async () => {
    const iot = "IoTサービスの安全・信頼性に係る情報開示認定制度\n7\t代表者\t代表者氏名\t必須\t朝霧 一郎";
    const { kaiji, printed } = machine({ "iot.txt": iot, "letter.txt": "拝啓\n平素より厚く御礼申し上げます。\n敬具" });
    expect(await kaiji("import", "--json", "iot.txt", "letter.txt")).toBe(2);
    const [first, second] = lines(printed);
    const answer = { state: "answered", value: "朝霧 一郎", confidence: "low", source: expect.objectContaining({ line: 2 }) };
    expect(first).toMatchObject({ kind: "other", form: "iot-edition", carried: { notes: [{ field: "6.1" }] } });
    expect(Object(first?.["carried"]).fields).toEqual({ "6.1": answer });
    expect(second).toMatchObject({ kind: "other", form: "unknown" });
    expect(second).not.toHaveProperty("carried");
  });

  it("advises to take the PDF itself where a text has lost the rows of one", async () => {
    const rows = printedRows(sample("sound")).map(({ number, title, prompt, requirement, answer }) =>
      [number, title, prompt, requirement, answer].join(" "),
    );
    const { kaiji, printed } = machine({ "flow.txt": rows.join(" "), "sound.json": sound });
    expect(await kaiji("import", "flow.txt", "sound.json")).toBe(0);
    expect(printed.filter((line) => line.includes("PDFのまま取り込む"))).toHaveLength(1);
    expect(await kaiji("--json", "import", "flow.txt")).toBe(0);
    expect(lines(printed.slice(-1))[0]).toMatchObject({ kind: "disclosure", remark: expect.stringContaining("PDF") });
  });

  it("writes a workbook with a sheet for each disclosure", async () => {
    const { kaiji, files, printed } = machine({ "a.json": gaps, "b.json": sound });
    expect(await kaiji("import", "a.json", "b.json", "-o", "out.xlsx")).toBe(0);
    const forms = await readForms(files.get("out.xlsx") ?? new Uint8Array(), "out.xlsx", ASP_SAAS);
    expect(forms.map((form) => form.sheetName)).toEqual(["申請内容", "申請内容 (2)"]);
    expect(forms.map((form) => valuesOf(form.disclosure.fields))).toEqual([
      valuesOf(sample("with-gaps").fields),
      valuesOf(sample("sound").fields),
    ]);
    expect(printed.at(-1)).toBe("2件を out.xlsx に書き出しました。");
  });

  it("says what was read, and what has to be looked at", async () => {
    const doubtful = makeDisclosure(
      ASP_SAAS,
      (id) => (id === "2.1" ? { state: "answered", value: "株式会社青空", confidence: "low" } : { state: "blank", value: "" }),
      {},
      [{ field: "2.1", message: "隣の行から読み取りました。" }],
    );
    const { kaiji, printed } = machine({ "a.json": disclosureToJson(doubtful) });
    expect(await kaiji("import", "a.json")).toBe(0);
    expect(printed).toEqual([
      "a.json: 記載あり 1、空欄 132、非公開 0、読み取れず 0(要確認 1)",
      "  2.1 事業者名: 隣の行から読み取りました。",
    ]);
  });

  it("reads a disclosure in text, each answer with its place", async () => {
    const { fields } = sample("sound");
    const table = ASP_SAAS.fields.map((field) =>
      [
        field.item.number,
        field.item.title,
        field.prompt,
        REQUIREMENT_LABELS[field.requirement],
        fields[field.id]?.value.replaceAll("\n", " ") ?? "",
      ].join("\t"),
    );
    const { kaiji, printed, reported } = machine({ "sheets/a.txt": table.join("\n") });
    expect(await kaiji("import", "--json", "sheets/a.txt")).toBe(0);
    const [line] = lines(printed);
    const read = Object(line?.["fields"]);
    const wrong = ASP_SAAS.fields.filter(
      ({ id }) => read[id].confidence === "high" && read[id].value !== fields[id]?.value.replaceAll("\n", " "),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(read["2.1"]).toMatchObject({ state: "answered", value: fields["2.1"]?.value, source: { file: "a.txt" } });
    expect(reported).toEqual([]);
  });

  it("reads PDF, workbook, page, Word document and text alike, and all of them in the place of their folder", async () => {
    const rows = printedRows(sample("sound")).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]);
    const files = {
      "in/a.pdf": await printPdf("情報開示", rows, "ruled"),
      "in/b.xlsx": await printWorkbook(sample("sound"), "office"),
      "in/c.html": printHtml(sample("sound"), "spanned-table"),
      "in/d.docx": await printWord(sample("sound")),
      "in/e.json": sound,
      "in/~$b.xlsx": "lock",
      "in/.f.txt": "hidden",
      "in/photo.png": "picture",
    };
    const { kaiji, printed, reported } = machine(files);
    expect(await kaiji("import", "--json", "in")).toBe(0);
    expect(reported).toEqual([]);
    const read = lines(printed);
    expect(read.map((line) => Object(Object(Object(line["fields"])["2.1"]).source ?? {}).file)).toEqual([
      "a.pdf",
      "b.xlsx",
      "c.html",
      "d.docx",
      undefined,
    ]);
    for (const line of read) expect(line["kind"]).toBe("disclosure");
    for (const line of read.slice(1)) expect(valuesOf(line["fields"])).toEqual(valuesOf(sample("sound").fields));
  });

  it("reads the folders within a folder, tells files of one name apart, and goes on after what cannot be read", async () => {
    const { kaiji, printed, reported } = machine(
      {
        "in/b/sheet.json": gaps,
        "in/a/sheet.json": sound,
        "in/a/deep/er/sheet.json": sound,
        "in/c/broken.xlsx": (await workbook).slice(0, 9000),
        "in/d/letter.txt": "拝啓\n敬具",
        "in/e/closed.json": sound,
        "in/f/empty.json": "",
        "in/g/photo.png": "picture",
        "in/.git/config.json": "{}",
        "in/last.json": gaps,
      },
      "ja",
      { closed: ["in/e"] },
    );
    expect(await kaiji("import", "--json", "in")).toBe(2);
    expect(lines(printed).map(({ kind, file, id }) => [file, id ?? kind])).toEqual([
      ["in/a/deep/er/sheet.json", "disclosure"],
      ["in/a/sheet.json", "disclosure"],
      ["in/b/sheet.json", "disclosure"],
      ["in/c/broken.xlsx", "archive-not-zip"],
      ["in/d/letter.txt", "other"],
      ["in/e", "file-not-found"],
      ["in/f/empty.json", "file-empty"],
      ["in/last.json", "disclosure"],
    ]);
    expect(reported.map((line) => line.split(":")[0])).toEqual([
      "in/c/broken.xlsx",
      "in/d/letter.txt",
      "in/e",
      "in/f/empty.json",
    ]);
    for (const line of reported) expect(line).not.toContain("\n");
  });

  it("reads a line that it has printed", async () => {
    const first = machine({ "a.json": gaps });
    await first.kaiji("import", "--json", "a.json");
    const second = machine({ "again.json": first.printed[0] ?? "" });
    expect(await second.kaiji("import", "--json", "again.json")).toBe(0);
    expect(second.printed).toEqual([first.printed[0]?.replace('"a.json"', '"again.json"')]);
  });

  it("writes a page that it reads again, with one disclosure after the other", async () => {
    const { kaiji, files, printed } = machine({ "a.json": gaps, "b.json": sound });
    expect(await kaiji("import", "a.json", "-o", "out/form.html")).toBe(0);
    expect(printed.at(-1)).toBe("1件を out/form.html に書き出しました。");
    expect(await kaiji("import", "--json", "out/form.html")).toBe(0);
    const read = lines(printed.slice(-1))[0];
    expect(valuesOf(read?.["fields"])).toEqual(valuesOf(sample("with-gaps").fields));
    expect(await kaiji("import", "a.json", "b.json", "-o", "both.HTM")).toBe(0);
    expect(new TextDecoder().decode(files.get("both.HTM")).match(/<article/g)).toHaveLength(2);
  });

  it("writes over nothing that it read, out of a folder neither", async () => {
    const { kaiji, files, reported } = machine({ "in/a.json": sound, "in/all.xlsx": await workbook });
    expect(await kaiji("import", "in", "-o", "./in/all.xlsx")).toBe(2);
    expect(files.get("in/all.xlsx")).toBe(await workbook);
    expect(files.has("./in/all.xlsx")).toBe(false);
    expect(reported.at(-1)).toContain("./in/all.xlsx");
  });

  it("goes on after a file that its reader fails on", async () => {
    const { kaiji, printed } = machine({ "a.json": gaps, "b.json": sound }, "ja", { failing: ["a.json"] });
    expect(await kaiji("import", "--json", "a.json", "b.json")).toBe(2);
    expect(lines(printed)).toMatchObject([{ kind: "error", id: "reading-failed", file: "a.json" }, { kind: "disclosure" }]);
  });

  it.each([
    ["ja", "文字認識(OCR)で取り出した文章をテキストファイルに貼り付け、それを指定してください。"],
    ["en", "have its text recognised (OCR) and paste it into a text file, and give that."],
  ] as const)("says what to do with a scanned PDF where nothing can be pasted (%s)", async (language, advice) => {
    const { kaiji, reported } = machine({ "紙.pdf": scannedPdf() }, language);
    expect(await kaiji("import", "紙.pdf")).toBe(2);
    expect(reported.join()).toContain(advice);
  });

  it("refuses a folder that holds nothing to read", async () => {
    const { kaiji, reported } = machine({ "in/photo.png": "picture" });
    expect(await kaiji("import", "in")).toBe(2);
    expect(reported).toHaveLength(1);
  });

  it("writes nothing when nothing could be read", async () => {
    const { kaiji, files } = machine({ "a.json": "{" });
    expect(await kaiji("import", "a.json", "-o", "out.xlsx")).toBe(2);
    expect(files.has("out.xlsx")).toBe(false);
  });

  it.each([
    [
      "two forms",
      "workbook-several-forms",
      async () => {
        const [form, lists] = planFormSheet(ASP_SAAS);
        return form && lists ? writeWorkbook([form, { ...form, name: "昨年" }, lists]) : new Uint8Array();
      },
    ],
  ])("does not guess in a workbook with %s", async (_case, id, make) => {
    const { kaiji, printed } = machine({ "a.xlsx": await make() });
    expect(await kaiji("import", "--json", "a.xlsx")).toBe(2);
    expect(lines(printed)[0]).toMatchObject({ kind: "error", id });
  });
});
