import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import { readDocument } from "../../../src/pane/importing/read-document";
import type { ImportInput } from "../../../src/pane/controller/ports";
import { answerText } from "../../../src/sheets";
import { printPdf } from "../../support/print-pdf";
import { sample } from "../../support/samples";

// In Node, pdf.js comes from its package and not from the build.
jest.mock("../../../src/pane/importing/pdf-library", () => jest.requireActual<object>("../../support/pdf-library"));

const running = new AbortController().signal;

function file(name: string, ...parts: readonly BlobPart[]): ImportInput {
  return { kind: "file", file: new File([...parts], name) };
}

function pasted(text: string): ImportInput {
  return { kind: "text", text, name: "貼り付けた文章" };
}

async function refusal(input: ImportInput): Promise<ReportableError> {
  const thrown = await readDocument(input, ASP_SAAS, running).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof ReportableError) return thrown;
  throw new Error(`Not refused in words: ${String(thrown)}`);
}

/** The sample as a table, one row a field, as the form's own columns have it. */
const TABLE = ASP_SAAS.fields
  .map((field) => {
    const { item, prompt } = field;
    const answer = answerText(sample("sound").fields[field.id]).replaceAll("\n", " ");
    const mark = { mandatory: "必須", mandatoryWithLevel: "必須○", optional: "選択" }[field.requirement];
    return [item.number, item.title, prompt, mark, answer].join("\t");
  })
  .join("\n");

describe("a document that is handed over", () => {
  it("is read as disclosure data", async () => {
    const text = readFileSync(resolve(__dirname, "../../../assets/samples/sound.json"), "utf8");
    for (const input of [file("sound.json", text), pasted(text)]) {
      const { disclosure, doubts } = await readDocument(input, ASP_SAAS, running);
      expect(disclosure).toEqual(sample("sound"));
      expect(doubts).toEqual([]);
    }
  });

  it("is read as a table of text, whether chosen or pasted, with nothing wrong that is called certain", async () => {
    const expected = sample("sound").fields;
    for (const input of [file("開示.tsv", TABLE), pasted(TABLE)]) {
      const { disclosure } = await readDocument(input, ASP_SAAS, running);
      const certain = ASP_SAAS.fields.filter(({ id }) => disclosure.fields[id]?.confidence === "high");
      const answered = certain.filter(({ id }) => answerText(disclosure.fields[id]) !== "");
      expect(answered.length).toBeGreaterThan(110);
      for (const { id } of answered) {
        expect([id, answerText(disclosure.fields[id])]).toEqual([id, answerText(expected[id]).replaceAll("\n", " ")]);
      }
    }
  });

  it("offers what another form says under the same words, doubtful, under a notice of what it is", async () => {
    const iot = "IoTサービスの安全・信頼性に係る情報開示認定制度\n7\t代表者\t代表者氏名\t必須\t朝霧 一郎";
    const { disclosure, doubts, otherForm } = await readDocument(pasted(iot), ASP_SAAS, running);
    const carried = ASP_SAAS.fields.filter(({ id }) => answerText(disclosure.fields[id]) !== "").map(({ id }) => id);
    expect(carried).toEqual(["6.1"]);
    expect(disclosure.fields["6.1"]).toMatchObject({ value: "朝霧 一郎", confidence: "low" });
    expect(doubts.map(({ field }) => field)).toEqual(["6.1"]);
    expect(otherForm?.name.ja).toContain("IoTサービス版の情報開示書");
  });

  it("comes with the advice to take the PDF itself where a text has lost the rows of one", async () => {
    const flow = TABLE.replaceAll(/[\t\n]/gu, " ");
    expect((await readDocument(pasted(flow), ASP_SAAS, running)).remark?.ja).toContain("PDFのまま取り込む");
    expect(await readDocument(pasted(TABLE), ASP_SAAS, running)).not.toHaveProperty("remark");
  });

  it("comes with itself where its pages can be shown, whatever its name", async () => {
    const rows = TABLE.split("\n").map((row) => row.split("\t"));
    const pdf = new Uint8Array(await printPdf("情報開示", rows, "ruled"));
    const chosen = file("開示.bin", pdf);
    expect((await readDocument(chosen, ASP_SAAS, running)).pdf).toBe(chosen.kind === "file" ? chosen.file : undefined);
    expect((await readDocument(file("開示.pdf", TABLE), ASP_SAAS, running)).pdf).toBeUndefined();
  });

  it.each<[string, ImportInput, string]>([
    ["nothing", file("空.txt"), "file-empty"],
    ["blanks", file("空白.txt", " \n\t "), "file-empty"],
    ["an image under another name", file("写真.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])), "file-not-text"],
    ["bytes that are no text", file("不明.txt", new Uint8Array([0, 1, 2, 3, 0, 255, 254])), "file-not-text"],
    ["data that is no disclosure", file("設定.json", '{ "port": 80 }'), "disclosure-malformed"],
    ["prose", pasted("本日の議事録です。出席者は三名でした。次回は来週です。"), "document-other"],
  ])("is refused in words that name it and say what to do: %s", async (_name, input, id) => {
    const error = await refusal(input);
    expect(error.id).toBe(id);
    for (const language of ["ja", "en"] as const) {
      expect(error.in(language)).not.toMatch(/\{\w+\}/);
      expect(error.in(language).length).toBeGreaterThan(20);
    }
    if (input.kind === "file") expect(error.in("ja")).toContain(input.file.name);
  });

  it("is refused for its size before a byte of it is read", async () => {
    const huge = new File([], "巨大.txt");
    Object.defineProperty(huge, "size", { value: 21 * 1024 * 1024 });
    Object.defineProperty(huge, "arrayBuffer", { value: () => Promise.reject(new Error("It was read")) });
    expect((await refusal({ kind: "file", file: huge })).id).toBe("file-too-big");
  });

  it("stops being read when it is called off", async () => {
    const stop = new AbortController();
    const reading = readDocument(pasted(TABLE), ASP_SAAS, stop.signal);
    stop.abort();
    await expect(reading).rejects.toBe(stop.signal.reason);
  });
});
