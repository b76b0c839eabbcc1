import { type Disclosure, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import { MOST_FILES } from "../../../src/pane/controller/importing";
import type { Ports } from "../../../src/pane/controller/ports";
import { answerText } from "../../../src/sheets";
import { sample } from "../../support/samples";
import { openDesk } from "../../support/workbook-session";
import { openPane } from "./pane-desk";

const sound = sample("sound");
const named = (serviceName: string): Disclosure => ({ ...sound, serviceName });
const file = (name: string): File => new File(["…"], name);

const DOCUMENTS: Readonly<Record<string, Disclosure>> = {
  "一.pdf": named("出退勤/クラウド"),
  "二.xlsx": named("出退勤/クラウド"),
  "三.docx": sample("with-gaps"),
};

const readDocument: Ports["readDocument"] = (input, signal) => {
  signal.throwIfAborted();
  const name = input.kind === "file" ? input.file.name : input.name;
  const disclosure = DOCUMENTS[name];
  if (disclosure) return Promise.resolve({ disclosure, doubts: [] });
  const what = { ja: "「{file}」は別の様式です。", en: "“{file}” is another form." };
  return Promise.reject(new ReportableError("document-other", what, what, { file: name }));
};

async function opened(ports: Partial<Ports> = {}) {
  const desk = openDesk();
  const pane = openPane(desk.session, { readDocument, ...ports });
  await pane.controller.open();
  const files = () => {
    const { importing } = pane.state();
    if (importing?.stage !== "files") throw new Error(`No files are shown: ${importing?.stage ?? "none"}`);
    return importing.files;
  };
  const names = (): string[] => desk.book.sheets.filter(({ layout }) => layout.visibility === "Visible").map(({ name }) => name);
  return { desk, pane, files, names, importing: pane.controller.importing };
}

const ALL = ["一.pdf", "他の様式.xlsx", "二.xlsx", "三.docx"].map(file);

describe("several files at once", () => {
  it("are each told for what they are, and one that is refused does not stop the others", async () => {
    const { importing, files, names } = await opened();
    await importing.readFiles(ALL);
    expect(files().map(({ name, kind }) => [name, kind])).toEqual([
      ["一.pdf", "read"],
      ["他の様式.xlsx", "refused"],
      ["二.xlsx", "read"],
      ["三.docx", "read"],
    ]);
    expect(names()).toEqual(["Sheet1"]);
  });

  it("become a sheet each by one command, and all go by one undo", async () => {
    const { desk, pane, importing, names } = await opened();
    const before = desk.book.sheets.map(({ name }) => name);
    await importing.readFiles(ALL);
    await importing.writeFiles();
    expect(names()).toEqual([
      "Sheet1",
      "申請内容 出退勤 クラウド",
      "申請内容 出退勤 クラウド (2)",
      `申請内容 ${sample("with-gaps").serviceName ?? ""}`.trim().slice(0, 31),
    ]);
    expect(pane.state().notice).toMatchObject({ text: "doneImportFiles", holes: { count: 3 }, undoable: true });
    const search = await desk.session.find();
    const forms = search.kind === "several" ? search.forms : [];
    const read = await Promise.all(forms.map((form) => desk.session.read(form)));
    const texts = ({ fields }: Disclosure): string[] => Object.values(fields).map(answerText);
    expect(read.map(texts)).toEqual([sound, sound, sample("with-gaps")].map(texts));
    await pane.controller.undo();
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(before);
  });

  it("are told apart by their names where they name no service", async () => {
    const { serviceName: _service, ...nameless } = sound;
    const { importing, names } = await opened({ readDocument: () => Promise.resolve({ disclosure: nameless, doubts: [] }) });
    await importing.readFiles(["A社 2026.pdf", "控え", "B社/[案].xlsx"].map(file));
    await importing.writeFiles();
    expect(names()).toEqual(["Sheet1", "申請内容 A社 2026", "申請内容 控え", "申請内容 B社 案"]);
  });

  it("leave the form alone that is there", async () => {
    const { desk, pane, importing, names } = await opened();
    await pane.controller.sample();
    const { form } = pane.form();
    const before = await desk.session.read(form);
    await importing.readFiles(ALL.slice(0, 3));
    await importing.writeFiles();
    expect(names()).toContain("申請内容");
    expect(await desk.session.read(form)).toEqual(before);
    expect(pane.form().form.sheetName).toBe("申請内容 出退勤 クラウド");
  });

  it("are written only as far as they are taken in and accepted", async () => {
    const { pane, importing, names } = await opened();
    await importing.readFiles(ALL);
    pane.store.dispatch({ type: "fileIncluded", place: 0, included: false });
    pane.store.dispatch({ type: "fileOpened", place: 3 });
    const { importing: shown } = pane.state();
    const third = shown?.stage === "files" ? shown.files[3] : undefined;
    const rows = third?.kind === "read" ? third.preview.rows : [];
    pane.store.dispatch({ type: "previewAccepted", fields: new Set(rows.map(({ field }) => field)), accepted: false });
    await importing.writeFiles();
    expect(names()).toEqual(["Sheet1", "申請内容 出退勤 クラウド"]);
  });

  it("tell how far they are, and stop when asked, with nothing shown", async () => {
    const seen: unknown[] = [];
    const { pane, importing } = await opened({
      readDocument: (input, signal, onProgress) => {
        seen.push(pane.state().busy?.files);
        if (seen.length === 2) pane.controller.cancel();
        return readDocument(input, signal, onProgress);
      },
    });
    importing.open();
    await importing.readFiles(ALL);
    expect(seen).toEqual([
      { file: 1, files: 4 },
      { file: 2, files: 4 },
    ]);
    expect(pane.state()).toMatchObject({ importing: { stage: "choose" }, busy: null, failure: null });
  });

  it("are refused by the dozen", async () => {
    const { pane, importing } = await opened();
    await importing.readFiles(Array.from({ length: MOST_FILES + 1 }, (_, index) => file(`${index}.pdf`)));
    expect(pane.state().failure?.error.id).toBe("files-too-many");
  });

  it("are one document where there is one", async () => {
    const { pane, importing } = await opened();
    await importing.readFiles([file("一.pdf")]);
    expect(pane.state().importing?.stage).toBe("preview");
  });
});

describe("another form among several files", () => {
  const low = makeDisclosure(ASP_SAAS, (id) =>
    id === "6.1" ? { state: "answered", value: "朝霧 一郎", confidence: "low" } : { state: "lost", value: "" },
  );
  const name = { ja: "IoTサービス版の情報開示書", en: "the IoT edition" };
  const otherForm = { name, reason: name, holes: {} };

  it("is left out until an answer of it is accepted, and then taken in", async () => {
    const { pane, importing, files } = await opened({
      readDocument: (input, signal, onProgress) =>
        input.kind === "file" && input.file.name === "別の版.pdf"
          ? Promise.resolve({ disclosure: low, doubts: [], otherForm })
          : readDocument(input, signal, onProgress),
    });
    await importing.readFiles([file("一.pdf"), file("別の版.pdf")]);
    const included = () => files().map((each) => each.kind === "read" && each.included);
    expect(included()).toEqual([true, false]);
    pane.store.dispatch({ type: "fileOpened", place: 1 });
    pane.store.dispatch({ type: "previewAccepted", fields: new Set(["6.1"]), accepted: true });
    expect(included()).toEqual([true, true]);
  });
});
