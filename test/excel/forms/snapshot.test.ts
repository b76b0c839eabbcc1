import { ASP_SAAS } from "../../../src/form";
import { answerCell, cellOf, deskWithForm, refusal } from "../../support/workbook-session";

describe("reading", () => {
  it("takes one round trip and gives all fields with their cells", async () => {
    const { session, form, trips, hand, sheet } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "1.1"), "2020/11/11");
    expect(await trips(() => session.read(form))).toBe(1);
    const { fields } = await session.read(form);
    expect(Object.keys(fields)).toHaveLength(ASP_SAAS.fields.length);
    expect(fields["1.1"]).toMatchObject({ state: "answered", value: "2020/11/11", confidence: "high" });
    expect(fields["2.1"]).toMatchObject({ state: "blank" });
  });

  it("gives what is shown where a person made the cell General", async () => {
    const { session, form, hand, sheet } = await deskWithForm();
    const { row, column } = answerCell(form, "1.1");
    hand.format(sheet.id, { row, column, rows: 1, columns: 1 }, { numberFormat: "General" });
    hand.editCell(sheet.id, row, column, "2020/11/11");
    expect((await session.read(form)).fields["1.1"]?.value).toBe("2020/11/11");
  });

  it("says when the form, or its sheet, is gone", async () => {
    const { session, form, hand, sheet } = await deskWithForm();
    hand.deleteColumns(sheet.id, form.columns.key ?? 0);
    expect((await refusal(session.read(form))).id).toBe("form-gone");
    hand.deleteSheet(sheet.id);
    expect((await refusal(session.read(form))).id).toBe("excel-not-found");
  });
});
