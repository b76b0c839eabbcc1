import { ASP_SAAS } from "../../../src/form";
import { planFormSheet } from "../../../src/sheets";
import { answerCell, cellOf, deskWithForm, onlyForm, openDesk, settle } from "../../support/workbook-session";

const PLANS = planFormSheet(ASP_SAAS);

describe("finding the form", () => {
  it("says when there is none", async () => expect(await openDesk().session.find()).toEqual({ kind: "none" }));

  it("takes two round trips, whatever the number of sheets", async () => {
    const { session, trips } = openDesk({}, ["a", "b", "c", "d"]);
    expect(await trips(() => session.find())).toBe(2);
  });

  it("reads sheet by sheet where all together are over Excel's limit", async () => {
    const { session, host, book, hand } = await deskWithForm();
    hand.paste(
      book.sheets[0]?.id ?? "",
      0,
      0,
      Array.from({ length: 60 }, () => ["長い文章。".repeat(100)]),
    );
    await settle();
    host.behaviour.payloadLimit = 200_000;
    expect((await onlyForm(session)).missing).toEqual([]);
  });

  it("follows a renamed and moved sheet, inserted rows, columns and a sort", async () => {
    const { session, hand, form, sheet } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "2.1"), "株式会社みほん");
    hand.renameSheet(sheet.id, "うちの様式");
    hand.moveSheet(sheet.id, 0);
    hand.insertRows(sheet.id, 1, 2);
    hand.insertColumns(sheet.id, 1);
    const used = sheet.usedArea(true);
    if (!used) throw new Error("The form's sheet is empty");
    const first = Math.min(...form.rows.values()) + 2;
    hand.sort(
      sheet.id,
      { row: first, column: 0, rows: used.rows - first, columns: used.columns },
      [{ column: 5, ascending: false }],
      false,
    );
    const found = await onlyForm(session);
    expect(found).toMatchObject({ sheetId: form.sheetId, sheetName: "うちの様式", missing: [], repeated: [] });
    expect(found.columns.answer).toBe(form.columns.answer + 1);
    expect((await session.read(found)).fields["2.1"]).toMatchObject({ state: "answered", value: "株式会社みほん" });
    expect((await session.read(form)).fields["2.1"]).toMatchObject({ state: "answered", value: "株式会社みほん" });
  });

  it("names the fields whose rows were deleted or copied", async () => {
    const { session, hand, form, sheet } = await deskWithForm();
    hand.deleteRows(sheet.id, answerCell(form, "2.1").row);
    const key = form.columns.key ?? 0;
    hand.editCell(sheet.id, answerCell(form, "93.1").row + 3, key, "asp-saas:1.1");
    expect(await onlyForm(session)).toMatchObject({ missing: ["2.1"], repeated: ["1.1"] });
  });

  it("finds two forms, and none on hidden sheets", async () => {
    const { session, hand, form } = await deskWithForm();
    await session.create(PLANS);
    expect((await session.find()).kind).toBe("several");
    hand.setVisibility(form.sheetId, "Hidden");
    expect((await session.find()).kind).toBe("one");
  });
});
