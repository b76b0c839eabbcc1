import { answerCell, deskWithForm, refusal } from "../support/workbook-session";

describe("selecting", () => {
  it("shows the sheet and selects the answer, on the row where it is by now", async () => {
    const { session, form, hand, sheet, book, trips } = await deskWithForm();
    hand.activate(book.sheets[0]?.id ?? "");
    expect(await trips(() => session.select(form, "39.2"))).toBe(1);
    expect(book.activeSheet.id).toBe(sheet.id);
    expect(book.selectionOn(sheet.id)).toMatchObject(answerCell(form, "39.2"));
    hand.insertRows(sheet.id, 4);
    await session.select(form, "39.2");
    expect(book.selectionOn(sheet.id)).toMatchObject({ row: answerCell(form, "39.2").row + 1 });
  });

  it("says so while another workbook is in front", async () => {
    const { session, form, host } = await deskWithForm();
    host.behaviour.inactiveWorkbook = true;
    expect((await refusal(session.select(form, "1.1"))).id).toBe("excel-other-workbook");
  });
});
