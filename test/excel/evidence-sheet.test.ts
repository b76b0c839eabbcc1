import { crossCheck } from "../../src/evidence";
import { ASP_SAAS } from "../../src/form";
import { EVIDENCE_SHEET, planEvidenceSheet } from "../../src/sheets";
import { sample } from "../support/samples";
import { samplePaper } from "../support/white-papers";
import { deskWithForm } from "../support/workbook-session";

const paper = samplePaper("white-paper-2022");
const plan = () => planEvidenceSheet(ASP_SAAS, { paper, evidence: crossCheck(paper, sample("sound"), ASP_SAAS) });

describe("the sheet of evidence in the workbook", () => {
  it("is made in two round trips, and read along with the form at none of its own", async () => {
    const { session, form, trips } = await deskWithForm();
    expect(await trips(() => session.keep("evidence", plan))).toBe(2);
    expect(await trips(() => session.read(form))).toBe(1);
    expect(session.kept("evidence")?.paper?.statements).toHaveLength(paper.statements.length);
    await session.keep("evidence", () => null);
    await session.read(form);
    expect(session.kept("evidence")).toBeUndefined();
  });

  it("stands beside a person's own sheet of that name, which stays as it is", async () => {
    const { session, form, book, hand } = await deskWithForm();
    const own = book.sheetNamed("Sheet1");
    if (!own) throw new Error("There is no other sheet");
    hand.renameSheet(own.id, EVIDENCE_SHEET);
    hand.editCell(own.id, 0, 0, "裁判の根拠");
    await session.keep("evidence", plan);
    await session.read(form);
    expect(session.kept("evidence")?.paper).toBeDefined();
    expect(book.textAt(own, 0, 0)).toBe("裁判の根拠");
    expect(book.sheets.filter(({ name }) => name.startsWith(EVIDENCE_SHEET))).toHaveLength(2);
  });

  it("is no form, also when all of its fields are named", async () => {
    const { session, form } = await deskWithForm();
    await session.keep("evidence", plan);
    const { createSession } = await import("../../src/excel");
    expect(await createSession().find()).toMatchObject({ kind: "one", form: { sheetId: form.sheetId } });
  });
});
