import { ASP_SAAS } from "../../../src/form";
import { planFormSheet, STATUS_WORDS } from "../../../src/sheets";
import { answerCell, deskWithForm } from "../../support/workbook-session";

const PLANS = planFormSheet(ASP_SAAS);

describe("painting statuses", () => {
  const missing = new Map(
    ASP_SAAS.fields.filter(({ requirement }) => requirement !== "optional").map(({ id }) => [id, STATUS_WORDS.missing.ja]),
  );

  it("takes no round trip when nothing differs, and one otherwise", async () => {
    const { session, form, trips, book, sheet } = await deskWithForm();
    await session.read(form);
    expect(await trips(() => session.paint(form, missing))).toBe(0);
    const statuses = new Map([...missing, ["1.1", "要修正"], ["14.1", "要確認"]]);
    expect(await trips(() => session.paint(form, statuses))).toBe(1);
    expect(await trips(() => session.paint(form, statuses))).toBe(0);
    expect(book.textAt(sheet, answerCell(form, "1.1").row, form.columns.status ?? 0)).toBe("要修正");
    expect(await trips(() => session.paint(form, missing))).toBe(1);
    expect(sheet.cellAt(answerCell(form, "1.1").row, form.columns.status ?? 0).formula).toBe(
      PLANS[0]?.rows[answerCell(form, "1.1").row]?.cells[form.columns.status ?? 0]?.formula,
    );
  });

  it("puts the words on the right rows when rows moved and no event has come", async () => {
    const { session, form, hand, sheet, shown, book } = await deskWithForm();
    await session.read(form);
    hand.insertRows(sheet.id, 6);
    const before = shown(sheet);
    await session.paint(form, new Map([...missing, ["2.1", "要修正"]]));
    const row = answerCell(form, "2.1").row + 1;
    expect(book.textAt(sheet, row, form.columns.status ?? 0)).toBe("要修正");
    expect(shown(sheet)).toEqual({ ...before, [`${row},${form.columns.status}`]: "要修正" });
  });
});
