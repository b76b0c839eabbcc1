import { ASP_SAAS } from "../../../src/form";
import type { Finding } from "../../../src/rules";
import { FINDINGS_SHEET, planFindingsSheet, type SheetPlan } from "../../../src/sheets";
import { deskWithForm, openDesk } from "../../support/workbook-session";

const finding = (field: string, text: string): Finding => ({
  rule: "sample",
  field,
  related: [],
  severity: "error",
  outcome: "finding",
  message: { ja: text, en: text },
  holes: {},
  source: { ja: "様式", en: "The form" },
});

async function deskWithPlans() {
  const desk = await deskWithForm();
  const disclosure = await desk.session.read(desk.form);
  const plan = (findings: readonly Finding[]): SheetPlan =>
    planFindingsSheet(ASP_SAAS, findings, disclosure, { answers: desk.form });
  return { ...desk, plan };
}

const FINDINGS = ["=1+1 と書かれています。", "2020/11/11", "'引用"].map((text, index) => finding(`${index + 1}.1`, text));

describe("showing a sheet of ours", () => {
  it("writes it anew each time on the same sheet, in two round trips", async () => {
    const { session, book, plan, trips, shown } = await deskWithPlans();
    expect(await trips(() => session.show(plan(FINDINGS)))).toBe(2);
    const sheet = book.sheetNamed(FINDINGS_SHEET);
    if (!sheet) throw new Error("The sheet was not shown");
    expect(Object.values(shown(sheet))).toEqual(expect.arrayContaining(["=1+1 と書かれています。", "2020/11/11", "'引用"]));
    expect(await trips(() => session.show(plan([])))).toBe(2);
    expect(Object.values(shown(sheet))).not.toContain("2020/11/11");
    expect(book.sheets.filter(({ name }) => name.startsWith(FINDINGS_SHEET))).toEqual([sheet]);
    expect(sheet.layout.conditionalFormats).toEqual([]);
  });

  it("links each finding to its cell", async () => {
    const { session, book, plan, form } = await deskWithPlans();
    await session.show(plan(FINDINGS));
    const sheet = book.sheetNamed(FINDINGS_SHEET);
    const links = [...(sheet?.cells.values() ?? [])].flatMap(({ link }) => link?.documentReference ?? []);
    expect(links).toEqual(["1.1", "2.1", "3.1"].map((field) => `'申請内容'!E${(form.rows.get(field) ?? 0) + 1}`));
  });

  it("knows its own sheet again in another session", async () => {
    const { session, book, plan } = await deskWithPlans();
    await session.show(plan(FINDINGS));
    const { createSession } = await import("../../../src/excel");
    await createSession().show(plan([]));
    expect(book.sheets.filter(({ name }) => name.startsWith(FINDINGS_SHEET))).toHaveLength(1);
  });

  it("does not touch a person's own sheet of that name", async () => {
    const { plan } = await deskWithPlans();
    const { session, book, hand, shown } = openDesk({}, [FINDINGS_SHEET]);
    const [own] = book.sheets;
    if (!own) throw new Error("The workbook has no sheet");
    hand.editCell(own.id, 0, 0, FINDINGS_SHEET);
    hand.editCell(own.id, 1, 0, "私の点検結果");
    await session.show(plan(FINDINGS));
    expect(shown(own)).toEqual({ "0,0": FINDINGS_SHEET, "1,0": "私の点検結果" });
    expect(book.sheets.map(({ name }) => name)).toEqual([FINDINGS_SHEET, `${FINDINGS_SHEET} (2)`]);
  });
});
