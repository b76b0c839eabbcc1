import { openWorkbook } from "../../../src/workbench/open";
import { foreignSheet } from "../../support/foreign-sheets";
import { FOREIGN_SHEET, printForeign } from "../../support/print-foreign";
import { sample } from "../../support/samples";
import { openDesk } from "../../support/workbook-session";
import { openPane } from "./pane-desk";

async function opened() {
  const desk = openDesk();
  const printed = foreignSheet(sample("with-gaps"), "own");
  await openWorkbook(desk.book, await printForeign(printed), "foreign.xlsx");
  const pane = openPane(desk.session);
  await pane.controller.open();
  const sheet = desk.book.sheets.find(({ name }) => name === FOREIGN_SHEET);
  if (!sheet) throw new Error("The sheet was not opened");
  return { desk, pane, printed, sheet };
}

describe("the pane over a form that someone else laid out", () => {
  it("finds and checks it where it stands", async () => {
    const { pane } = await opened();
    expect(pane.form().form.sheetName).toBe(FOREIGN_SHEET);
    await pane.controller.check();
    const fields = pane.form().report?.findings.map(({ field }) => field);
    expect(fields).toContain("5.1");
  });

  it("imports into it and takes the import back", async () => {
    const { pane, sheet, printed } = await opened();
    const before = new Map(sheet.cells);
    pane.controller.importing.open();
    await pane.controller.importing.read({ kind: "text", text: "…", name: "貼り付けた文章" });
    await pane.controller.importing.write();
    if (pane.state().question) await pane.controller.confirm();
    const { row, column } = printed.answers.get("6.3") ?? { row: -1, column: -1 };
    expect(sheet.cellAt(row, column).value).toBe(sample("sound").fields["6.3"]?.value);
    await pane.controller.undo();
    expect(new Map(sheet.cells)).toEqual(before);
  });

  it("makes a form of ours beside it, without a question, and comes back to it by undo", async () => {
    const { pane, sheet, desk } = await opened();
    const before = new Map(sheet.cells);
    await pane.controller.create();
    expect(pane.state().question).toBeNull();
    expect(pane.form().form.sheetName).toBe("申請内容");
    expect([sheet.layout.visibility, new Map(sheet.cells)]).toEqual(["Visible", before]);
    await pane.controller.undo();
    expect(pane.form().form.sheetName).toBe(FOREIGN_SHEET);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(["集計", FOREIGN_SHEET]);
  });

  it("takes its marks off again, and leaves the sheet as it was before the check", async () => {
    const { desk, pane, sheet } = await opened();
    const before = sheet.layout.conditionalFormats.length;
    await pane.controller.check();
    expect(sheet.layout.conditionalFormats.length).toBeGreaterThan(before);
    await pane.controller.unmark();
    expect(sheet.layout.conditionalFormats).toHaveLength(before);
    expect(pane.form().report).toBeNull();
    expect(pane.state().notice).toMatchObject({ text: "doneUnmark" });
    await pane.controller.check();
    expect(sheet.layout.conditionalFormats.length).toBeGreaterThan(before);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(["集計", FOREIGN_SHEET]);
  });
});

describe("a pane that found no form", () => {
  it("looks again by itself once another workbook was opened, and asks little until then", async () => {
    const desk = openDesk();
    const pane = openPane(desk.session);
    await pane.controller.open();
    expect(pane.state().workbook.kind).toBe("none");
    expect(await desk.trips(() => pane.controller.lookAround())).toBe(1);
    expect(pane.state().workbook.kind).toBe("none");
    await openWorkbook(desk.book, await printForeign(foreignSheet(sample("with-gaps"), "own")), "foreign.xlsx");
    await pane.controller.lookAround();
    expect(pane.form().form.sheetName).toBe(FOREIGN_SHEET);
    expect(await desk.trips(() => pane.controller.lookAround())).toBe(0);
  });
});
