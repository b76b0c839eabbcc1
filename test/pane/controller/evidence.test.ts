import { proposalsFrom } from "../../../src/evidence";
import { createSession } from "../../../src/excel";
import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import { answerText, EVIDENCE_SHEET, FINDINGS_SHEET } from "../../../src/sheets";
import { answerCell, type Desk, openDesk, settle } from "../../support/workbook-session";
import { samplePaper } from "../../support/white-papers";
import { openPane, type PaneDesk } from "./pane-desk";

const RULE = "white-paper-contradiction";
const paper = samplePaper("white-paper-2022");
const input = { kind: "text", text: "…", name: "貼り付けた文章" } as const;
const TYPED = { field: "45.1", document: "バックアップ運用規程", place: "p.3", sentence: "毎日取得する。", note: "" };

/** A form filled in from a document, checked, with the paper attached. */
async function attached(): Promise<{ desk: Desk; pane: PaneDesk }> {
  const desk = openDesk();
  const pane = openPane(desk.session, { readWhitePaper: () => Promise.resolve(paper) });
  await pane.controller.open();
  await pane.controller.importing.read(input);
  await pane.controller.importing.write();
  await pane.controller.check();
  await pane.controller.evidence.open(null);
  await pane.controller.evidence.attach(input);
  return { desk, pane };
}

function asked(pane: PaneDesk): string[] {
  return (pane.form().report?.findings ?? []).filter(({ rule }) => rule === RULE).map(({ field }) => field);
}

function type(desk: Desk, pane: PaneDesk, field: string, value: string): void {
  const { form } = pane.form();
  const { row, column } = answerCell(form, field);
  desk.hand.editCell(form.sheetId, row, column, value);
}

function sheetTexts(desk: Desk, name: string): string[] {
  const sheet = desk.book.sheetNamed(name);
  return sheet ? Object.values(desk.shown(sheet)) : [];
}

describe("a white paper in the pane", () => {
  it("is kept on the sheet 根拠, and what contradicts it takes part in the check", async () => {
    const { desk, pane } = await attached();
    expect(pane.state().failure).toBeNull();
    expect(pane.state().notice).toMatchObject({ text: "donePaper", holes: { contradicts: 11 } });
    expect(pane.form().evidence?.paper?.statements).toHaveLength(paper.statements.length);
    expect(asked(pane)).toEqual(["32.1", "33.3", "44.2", "45.1", "45.2", "54.2", "57.1", "58.1", "67.1", "70.1", "72.1"]);
    const found = pane
      .form()
      .report?.findingsOf("45.1")
      .find(({ rule }) => rule === RULE);
    expect(found).toMatchObject({ outcome: "needsReview" });
    expect(sheetTexts(desk, EVIDENCE_SHEET)).toContain("バックアップは毎週1回取得し、3世代を保管しています。");
    const { form } = pane.form();
    const sheet = desk.book.sheet(form.sheetId);
    expect(sheet && desk.book.textAt(sheet, form.rows.get("45.1") ?? -1, form.columns.status ?? -1)).toBe("要確認");
  });

  it("follows edits, and stands in the sheet of findings", async () => {
    const { desk, pane } = await attached();
    type(desk, pane, "45.1", "毎週1回");
    await settle();
    expect(asked(pane)).not.toContain("45.1");
    type(desk, pane, "45.1", "毎月1回");
    await settle();
    expect(asked(pane)).toContain("45.1");
    const followed = pane.form().report?.findings;
    await pane.controller.check();
    expect(pane.form().report?.findings).toEqual(followed);
    await pane.controller.writeFindings();
    expect(
      sheetTexts(desk, FINDINGS_SHEET)
        .filter((text) => text.includes("「毎月1回」"))
        .join(),
    ).toContain("毎週1回");
  });

  it("is there again when the workbook is opened anew, with its sheet renamed", async () => {
    const { desk, pane } = await attached();
    const before = asked(pane);
    const sheet = desk.book.sheetNamed(EVIDENCE_SHEET);
    if (!sheet) throw new Error("The sheet was not made");
    desk.hand.renameSheet(sheet.id, "照合メモ");
    const other = openPane(createSession());
    await other.controller.open();
    expect(other.form().evidence?.paper).toEqual(pane.form().evidence?.paper);
    await other.controller.check();
    expect(asked(other)).toEqual(before);
  });

  it("is detached again, and its questions go with it", async () => {
    const { desk, pane } = await attached();
    await pane.controller.evidence.detach();
    expect(asked(pane)).toEqual([]);
    expect([pane.form().evidence, desk.book.sheetNamed(EVIDENCE_SHEET)]).toEqual([undefined, undefined]);
  });

  it("is shown on its sheet as the answers now are", async () => {
    const { desk, pane } = await attached();
    type(desk, pane, "45.1", "毎時0分");
    await settle();
    expect(sheetTexts(desk, EVIDENCE_SHEET)).not.toContain("毎時0分");
    await pane.controller.evidence.writeSheet();
    expect(sheetTexts(desk, EVIDENCE_SHEET)).toContain("毎時0分");
    expect(desk.book.activeSheet.name).toBe(EVIDENCE_SHEET);
  });

  it("changes nothing when it is refused, or when its reading is cancelled", async () => {
    const desk = openDesk();
    const refused = new ReportableError(
      "no-paper",
      { ja: "違います。", en: "No." },
      { ja: "選び直してください。", en: "Again." },
    );
    const pane = openPane(desk.session, { readWhitePaper: () => Promise.reject(refused) });
    await pane.controller.open();
    await pane.controller.create();
    await pane.controller.evidence.attach(input);
    expect(pane.state()).toMatchObject({ busy: null, failure: { error: refused } });
    const slow = openPane(desk.session, {
      readWhitePaper: (_input, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    });
    await slow.controller.open();
    const reading = slow.controller.evidence.attach(input);
    slow.controller.cancel();
    await reading;
    expect(slow.state()).toMatchObject({ busy: null, failure: null, notice: null });
    expect(desk.book.sheetNamed(EVIDENCE_SHEET)).toBeUndefined();
  });
});

describe("evidence typed by hand", () => {
  it("is kept without a paper, from the pane and from the sheet, and through every rewrite", async () => {
    const { desk, pane } = await attached();
    await pane.controller.evidence.detach();
    await pane.controller.evidence.add(TYPED);
    const sheet = desk.book.sheetNamed(EVIDENCE_SHEET);
    if (!sheet) throw new Error("The sheet was not made");
    const cells = Object.entries(desk.shown(sheet));
    const last = Math.max(...cells.filter(([, text]) => text === "手入力").map(([place]) => Number(place.split(",")[0])));
    const columnOf = (title: string): number => Number(cells.find(([, text]) => text === title)?.[0].split(",")[1]);
    desk.hand.editCell(sheet.id, last, columnOf("欄"), "58.1");
    desk.hand.editCell(sheet.id, last, columnOf("文書"), "監査報告書");
    desk.hand.editCell(sheet.id, last, columnOf("根拠の記載"), "=ログは1年間保管");
    await pane.controller.evidence.open("58.1");
    const expected = [TYPED, { field: "58.1", document: "監査報告書", place: "", sentence: "=ログは1年間保管", note: "" }];
    expect(pane.form().evidence).toEqual({ paper: undefined, typed: expected });
    await pane.controller.evidence.attach(input);
    await pane.controller.evidence.writeSheet();
    await pane.controller.evidence.detach();
    expect(pane.form().evidence).toEqual({ paper: undefined, typed: expected });
  });
});

describe("proposals from a paper", () => {
  it("are written one by one, as they were shown, and taken back", async () => {
    const { desk, pane } = await attached();
    for (const field of ["45.1", "72.1"]) type(desk, pane, field, "");
    await settle();
    const { disclosure } = pane.form();
    const proposals = proposalsFrom(paper, disclosure, ASP_SAAS);
    const [first] = proposals.filter(({ field }) => field === "45.1");
    if (!first) throw new Error("Nothing is proposed");
    expect(first.answer).toMatchObject({ value: "毎週1回", confidence: "low" });
    await pane.controller.evidence.accept(first);
    expect(answerText(pane.form().disclosure.fields["45.1"])).toBe("毎週1回");
    expect(answerText(pane.form().disclosure.fields["72.1"])).toBe("");
    expect(pane.state().notice).toMatchObject({ text: "doneProposal", undoable: true });
    await pane.controller.undo();
    expect(answerText(pane.form().disclosure.fields["45.1"])).toBe("");
  });

  it("is refused where the field was filled in meanwhile", async () => {
    const { desk, pane } = await attached();
    type(desk, pane, "45.1", "");
    await settle();
    const [first] = proposalsFrom(paper, pane.form().disclosure, ASP_SAAS).filter(({ field }) => field === "45.1");
    if (!first) throw new Error("Nothing is proposed");
    const { form, disclosure } = pane.form();
    const { row, column } = answerCell(form, "45.1");
    desk.hand.editCell(form.sheetId, row, column, "手で記入");
    pane.store.dispatch({ type: "answersChanged", disclosure, report: null });
    await pane.controller.evidence.accept(first);
    expect(pane.state().failure?.error).toMatchObject({ id: "answer-changed" });
  });
});
