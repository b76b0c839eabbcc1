import { answerText } from "../../../src/sheets";
import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import { render } from "../../../src/rules";
import { isConflict } from "../../../src/pane/state/import-preview";
import { sample } from "../../support/samples";
import { answerCell, type Desk, openDesk, settle } from "../../support/workbook-session";
import { openPane, type PaneDesk } from "./pane-desk";

const text = { kind: "text", text: "…", name: "貼り付けた文章" } as const;

/** Types into the answer cell of a field, as a person does. */
function type(desk: Desk, pane: PaneDesk, field: string, value: string): void {
  const { form } = pane.form();
  const { row, column } = answerCell(form, field);
  desk.hand.editCell(form.sheetId, row, column, value);
}

function answers(pane: PaneDesk): Record<string, string> {
  const { fields } = pane.form().disclosure;
  return Object.fromEntries(ASP_SAAS.fields.map(({ id }) => [id, answerText(fields[id])]));
}

async function opened(): Promise<{ desk: Desk; pane: PaneDesk }> {
  const desk = openDesk();
  const pane = openPane(desk.session);
  await pane.controller.open();
  return { desk, pane };
}

describe("the pane's commands over a workbook", () => {
  it("begins without a form, and says so when a check is asked for", async () => {
    const { pane } = await opened();
    expect(pane.state().workbook).toEqual({ kind: "none", sought: false });
    await pane.controller.check();
    expect(pane.state().workbook).toEqual({ kind: "none", sought: true });
  });

  it("creates a form, and takes it back in one step", async () => {
    const { desk, pane } = await opened();
    await pane.controller.create();
    expect(pane.form().form.rows.size).toBe(133);
    expect(pane.state().notice).toMatchObject({ text: "doneCreate", undoable: true });
    await pane.controller.undo();
    expect(pane.state().workbook.kind).toBe("none");
    expect(desk.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  it("asks before it creates a form over another, names what would go, and brings it back", async () => {
    const { pane } = await opened();
    await pane.controller.sample();
    const before = answers(pane);
    await pane.controller.create();
    const filled = Object.values(before).filter((value) => value !== "").length;
    expect(pane.state().question).toMatchObject({ kind: "replaceForm", sample: false });
    expect(pane.state().question).toHaveProperty("lost.length", filled);
    expect(answers(pane)).toEqual(before);
    await pane.controller.confirm();
    expect(Object.values(answers(pane)).every((value) => value === "")).toBe(true);
    await pane.controller.undo();
    expect(answers(pane)).toEqual(before);
  });

  it("checks the sample, follows an edit at once and marks the row", async () => {
    const { desk, pane } = await opened();
    await pane.controller.sample();
    await pane.controller.check();
    const first = pane.form().report?.findings.find((finding) => finding.field === "28.1");
    expect(first?.severity).toBe("error");
    type(desk, pane, "28.1", sample("sound").fields["28.1"]?.value ?? "");
    await settle();
    expect(pane.form().report?.findingsOf("28.1")).toEqual([]);
    const { form } = pane.form();
    const sheet = desk.book.sheet(form.sheetId);
    const row = form.rows.get("28.1") ?? -1;
    expect(sheet && desk.book.textAt(sheet, row, form.columns.status ?? -1)).toBe("");
  });

  it("keeps its own check the same as a check of the whole sheet", async () => {
    const { desk, pane } = await opened();
    await pane.controller.sample();
    await pane.controller.check();
    for (const [field, value] of [
      ["1.1", "いつか"],
      ["5.1", ""],
      ["39.2", "150%"],
      ["1.1", "2026/9/30"],
    ] as const) {
      type(desk, pane, field, value);
    }
    await settle();
    const followed = pane.form().report?.findings;
    await pane.controller.check();
    expect(followed).toEqual(pane.form().report?.findings);
  });

  it("selects the cell of a field, and shows the field whose cell is selected", async () => {
    const { desk, pane } = await opened();
    await pane.controller.create();
    await pane.controller.select("39.2");
    const { form } = pane.form();
    expect(desk.book.activeSheet.id).toBe(form.sheetId);
    expect(desk.book.selectionOn(form.sheetId)).toMatchObject({ row: form.rows.get("39.2"), column: form.columns.answer });
    const row = form.rows.get("2.1") ?? -1;
    desk.hand.select(form.sheetId, { row, column: form.columns.answer, rows: 1, columns: 1 });
    await settle();
    expect(pane.state().selected).toBe("2.1");
  });

  it("imports into an empty workbook what was accepted, all of it as text, and takes it back", async () => {
    const { desk, pane } = await opened();
    await pane.controller.importing.read(text);
    expect(pane.state().importing).toMatchObject({ stage: "preview" });
    expect(desk.book.sheets).toHaveLength(1);
    await pane.controller.importing.write();
    const expected = sample("sound");
    for (const { id } of ASP_SAAS.fields) expect([id, answers(pane)[id]]).toEqual([id, answerText(expected.fields[id])]);
    expect(pane.form().disclosure.serviceName).toBe(expected.serviceName);
    expect(pane.state().importing).toBeNull();
    await pane.controller.undo();
    expect(pane.state().workbook.kind).toBe("none");
  });

  it("replaces answers that are decided on one by one, in one write, and undo restores every one", async () => {
    const { pane } = await opened();
    await pane.controller.sample();
    const before = answers(pane);
    await pane.controller.importing.read(text);
    const { importing } = pane.state();
    if (importing?.stage !== "preview") throw new Error("There is no preview");
    const conflicts = importing.preview.rows.filter(isConflict);
    expect(conflicts.length).toBeGreaterThan(5);
    for (const { field, accepted } of conflicts) {
      expect([field, accepted]).toEqual([field, false]);
      pane.store.dispatch({ type: "previewAccepted", fields: new Set([field]), accepted: true });
    }
    expect(answers(pane)).toEqual(before);
    await pane.controller.importing.write();
    const expected = sample("sound");
    expect(answers(pane)["39.2"]).toBe(answerText(expected.fields["39.2"]));
    expect(pane.form().disclosure.providerName).toBe(expected.providerName);
    await pane.controller.undo();
    expect(answers(pane)).toEqual(before);
    expect(pane.form().disclosure.providerName).toBe(sample("with-gaps").providerName);
  });

  it("writes nothing when the sheet changed under the preview", async () => {
    const { desk, pane } = await opened();
    await pane.controller.create();
    await pane.controller.importing.read(text);
    type(desk, pane, "1.1", "2001/1/1");
    await settle();
    await pane.controller.importing.write();
    expect(pane.state().failure?.error).toMatchObject({ id: "answer-changed" });
    expect(answers(pane)).toMatchObject({ "1.1": "2001/1/1", "2.1": "" });
  });

  it("stays with the form through moved rows, and names the rows that are gone", async () => {
    const { desk, pane } = await opened();
    await pane.controller.sample();
    await pane.controller.check();
    const { form } = pane.form();
    desk.hand.deleteRows(form.sheetId, form.rows.get("2.1") ?? -1, 1);
    await settle(300);
    expect(pane.form().form.missing).toEqual(["2.1"]);
    expect(pane.form().report?.findingsOf("2.1").length).toBeGreaterThan(0);
    expect(answers(pane)["3.1"]).toBe(answerText(sample("with-gaps").fields["3.1"]));
  });

  it("makes a correction that a finding shows, and takes it back", async () => {
    const { pane } = await opened();
    await pane.controller.sample();
    await pane.controller.check();
    const [found] = pane.form().report?.findings ?? [];
    if (!found) throw new Error("The sample has no finding");
    const before = answers(pane)["1.1"] ?? "";
    await pane.controller.fix({ ...found, fix: { field: "1.1", before, after: "2026/10/01" } });
    expect(answers(pane)["1.1"]).toBe("2026/10/01");
    await pane.controller.undo();
    expect(answers(pane)["1.1"]).toBe(before);
  });
});

describe("the sheet of findings", () => {
  it("holds one row a finding, and the form stays open", async () => {
    const { desk, pane } = await opened();
    await pane.controller.sample();
    await pane.controller.check();
    const { form, report } = pane.form();
    await pane.controller.writeFindings();
    expect(pane.state().notice).toMatchObject({ text: "doneReport", undoable: false });
    const sheet = desk.book.sheetNamed("点検結果");
    const cells = sheet ? Object.values(desk.shown(sheet)) : [];
    for (const finding of report?.findings ?? []) expect(cells).toContain(render(finding, "ja").message);
    expect(pane.form().form.sheetId).toBe(form.sheetId);
  });
});

describe("commands that do not go through", () => {
  it("says that Excel cannot be reached, and tries again when asked", async () => {
    const { session } = openDesk();
    let reachable = false;
    const late = new ReportableError("office-late", { ja: "未着。", en: "Late." }, { ja: "もう一度。", en: "Again." });
    const pane = openPane(session, { ready: () => (reachable ? Promise.resolve() : Promise.reject(late)) });
    await pane.controller.open();
    expect(pane.state().workbook).toMatchObject({ kind: "unreachable", failure: { error: late } });
    reachable = true;
    await pane.controller.open();
    expect(pane.state().workbook.kind).toBe("none");
  });

  it("stops reading when cancelled, without a word of failure", async () => {
    const { session } = openDesk();
    const pane = openPane(session, {
      readDocument: (_input, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    });
    await pane.controller.open();
    pane.controller.importing.open();
    const reading = pane.controller.importing.read(text);
    pane.controller.cancel();
    await reading;
    expect(pane.state()).toMatchObject({ busy: null, failure: null, importing: { stage: "choose" } });
  });

  it("takes back what a cancelled command has already written", async () => {
    const { desk, pane } = await opened();
    const creating = pane.controller.create();
    pane.controller.cancel();
    await creating;
    expect(pane.state()).toMatchObject({ busy: null, failure: null, workbook: { kind: "none" } });
    expect(desk.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  it("runs one command at a time", async () => {
    const { desk, pane } = await opened();
    await Promise.all([pane.controller.create(), pane.controller.create()]);
    expect(pane.state().workbook.kind).toBe("form");
    expect(desk.book.sheets.filter((sheet) => sheet.name.startsWith("申請内容"))).toHaveLength(1);
  });

  it("reports a document that cannot be read and changes nothing", async () => {
    const { session } = openDesk();
    const empty = new ReportableError(
      "file-empty",
      { ja: "空です。", en: "Empty." },
      { ja: "選び直してください。", en: "Again." },
    );
    const pane = openPane(session, { readDocument: () => Promise.reject(empty) });
    await pane.controller.open();
    pane.controller.importing.open();
    await pane.controller.importing.read(text);
    expect(pane.state()).toMatchObject({ failure: { error: empty }, importing: { stage: "choose" }, busy: null });
  });
});

describe("several forms in a workbook", () => {
  it("lets the person choose, and choose again", async () => {
    const { desk, pane } = await opened();
    await pane.controller.sample();
    await desk.session.create((await import("../../../src/sheets")).planFormSheet(ASP_SAAS));
    const other = openPane(desk.session);
    await other.controller.open();
    const { workbook } = other.state();
    if (workbook.kind !== "several") throw new Error(`Expected several forms, found ${workbook.kind}`);
    expect(workbook.forms).toHaveLength(2);
    const [first] = workbook.forms;
    if (first) await other.controller.use(first);
    expect(other.form()).toMatchObject({ others: true, form: { sheetId: first?.sheetId } });
    await other.controller.chooseForm();
    expect(other.state().workbook.kind).toBe("several");
  });
});
