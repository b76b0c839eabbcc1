import type { AnswerChange, FormPlace, WorkbookSession } from "../../../src/excel";
import { ASP_SAAS } from "../../../src/form";
import { planFindingsSheet, planFormSheet } from "../../../src/sheets";
import { answerCell, deskWithForm, onlyForm, settle } from "../../support/workbook-session";

type Told = readonly AnswerChange[] | "moved" | { readonly selected: string | null };

async function watch(session: WorkbookSession, form: FormPlace) {
  const told: Told[] = [];
  const stop = await session.watch(form, {
    edited: (changes) => told.push(changes),
    selected: (field) => told.push({ selected: field }),
    moved: () => told.push("moved"),
  });
  return { told, stop };
}

async function watchedDesk(behaviour: Parameters<typeof deskWithForm>[0] = {}) {
  const desk = await deskWithForm(behaviour);
  await desk.session.read(desk.form);
  const watched = await watch(desk.session, desk.form);
  await settle();
  const cell = (field: string): [string, number, number] => {
    const { row, column } = answerCell(desk.form, field);
    return [desk.sheet.id, row, column];
  };
  return { ...desk, ...watched, cell };
}

const choice = ASP_SAAS.fields.find((field) => field.answer.kind === "yesNo");
if (!choice) throw new Error("The form has no field of yes or no");

describe("watching the form in a workbook", () => {
  it("tells a hand edit without a round trip", async () => {
    const { hand, told, trips, cell } = await watchedDesk();
    const waited = await trips(async () => {
      hand.editCell(...cell("2.1"), "株式会社みほん");
      await settle();
    });
    expect(waited).toBe(0);
    expect(told).toEqual([[{ field: "2.1", before: "", after: "株式会社みほん" }]]);
  });

  it("ends quietly when the sheet is gone", async () => {
    const { hand, sheet, stop } = await watchedDesk();
    hand.deleteSheet(sheet.id);
    await settle();
    await expect(stop()).resolves.toBeUndefined();
  });

  it("has the form found again that comes back when what replaced it is undone", async () => {
    const { session, form, hand, told, cell } = await watchedDesk();
    await session.create(planFormSheet(ASP_SAAS), form);
    await session.undo();
    hand.editCell(...cell("2.1"), "株式会社みほん");
    await settle(200);
    expect(told).toContain("moved");
    expect((await session.read(await onlyForm(session))).fields["2.1"]?.value).toBe("株式会社みほん");
  });

  it("tells nothing of what the session does itself", async () => {
    const { session, form, told } = await watchedDesk();
    await session.write(form, [{ field: "2.1", before: "", after: "株式会社みほん" }], "write");
    await session.paint(form, new Map([["1.1", "要修正"]]));
    await session.show(planFindingsSheet(ASP_SAAS, [], await session.read(form)));
    await session.undo();
    await settle(200);
    expect(told).toEqual([]);
  });

  it("reads a pasted block once", async () => {
    const { hand, told, trips, cell } = await watchedDesk();
    const [sheetId, row, column] = cell("3.1");
    const waited = await trips(async () => {
      hand.paste(sheetId, row, column, [["2001"], ["25年"]]);
      await settle(200);
    });
    expect(waited).toBe(1);
    expect(told).toEqual([
      [
        { field: "3.1", before: "", after: "2001" },
        { field: "3.2", before: "", after: "25年" },
      ],
    ]);
  });

  it.each<[string, (desk: Awaited<ReturnType<typeof watchedDesk>>) => unknown]>([
    ["an inserted row", ({ hand, sheet }) => hand.insertRows(sheet.id, 5)],
    ["a deleted row", ({ hand, cell }) => hand.deleteRows(cell("2.1")[0], cell("2.1")[1])],
    ["an added column", ({ hand, sheet }) => hand.insertColumns(sheet.id, 0)],
    ["a new sheet", ({ hand }) => hand.addSheet("メモ")],
    ["the form's sheet going away", ({ hand, sheet }) => hand.deleteSheet(sheet.id)],
  ])("says that places moved: %s", async (_name, act) => {
    const desk = await watchedDesk();
    act(desk);
    await settle(200);
    expect(desk.told).toEqual(["moved"]);
  });

  it("goes on telling the right fields after rows moved", async () => {
    const { hand, told, cell } = await watchedDesk();
    const [sheetId, row, column] = cell("2.1");
    hand.insertRows(sheetId, 4, 3);
    await settle(200);
    hand.editCell(sheetId, row + 3, column, "株式会社みほん");
    await settle();
    expect(told).toEqual(["moved", [{ field: "2.1", before: "", after: "株式会社みほん" }]]);
  });

  it("loses no edit of a person who types while the pane works", async () => {
    const { session, form, hand, told, cell } = await watchedDesk({ delayMilliseconds: 15 });
    const write = session.write(form, [{ field: "2.1", before: "", after: "a" }], "write");
    hand.editCell(...cell("3.1"), "2001");
    const paint = session.paint(form, new Map([["1.1", "要修正"]]));
    hand.editCell(...cell("4.1"), "東京都");
    await Promise.all([write, paint]);
    await settle(300);
    const fields = told.flatMap((one) => (typeof one === "string" || "selected" in one ? ["?"] : one.map(({ field }) => field)));
    expect(fields.sort()).toEqual(["3.1", "4.1"]);
  });

  it("tells the field of the selected row", async () => {
    const { hand, told, cell } = await watchedDesk();
    const select = (sheetId: string, row: number, column: number) => hand.select(sheetId, { row, column, rows: 1, columns: 1 });
    select(...cell("39.2"));
    await settle();
    select(cell("39.2")[0], 0, 0);
    await settle();
    expect(told).toEqual([{ selected: "39.2" }, { selected: null }]);
  });

  it("notices a choice from a drop-down of which Excel says nothing, when the cell is left", async () => {
    const { hand, told, cell, trips } = await watchedDesk({ dropDownsRaiseNoEvent: true });
    const [sheetId, row, column] = cell(choice.id);
    hand.select(sheetId, { row, column, rows: 1, columns: 1 });
    await settle();
    hand.chooseFromList(sheetId, row, column, "有");
    const waited = await trips(async () => {
      hand.select(sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
      await settle(200);
    });
    expect(waited).toBe(1);
    expect(told).toEqual([{ selected: choice.id }, { selected: null }, [{ field: choice.id, before: "", after: "有" }]]);
  });

  it("notices it on refresh as well", async () => {
    const { session, hand, told, cell, trips } = await watchedDesk({ dropDownsRaiseNoEvent: true });
    hand.chooseFromList(...cell(choice.id), "有");
    expect(await trips(() => session.refresh())).toBe(1);
    expect(told).toEqual([[{ field: choice.id, before: "", after: "有" }]]);
  });

  it("waits with a reading until a cell that is being typed in is left", async () => {
    const { host, hand, told, cell } = await watchedDesk();
    host.behaviour.cellEditMode = true;
    const [sheetId, row, column] = cell("3.1");
    hand.paste(sheetId, row, column, [["2001"], ["25年"]]);
    await settle(200);
    expect(told).toEqual([]);
    host.endCellEdit();
    await settle(1200);
    expect(told).toHaveLength(1);
  });

  it("ends: no event, no registration left", async () => {
    const { hand, told, stop, cell, host } = await watchedDesk();
    expect(host.registeredEvents).toBeGreaterThan(0);
    await stop();
    hand.editCell(...cell("2.1"), "x");
    await settle();
    expect(told).toEqual([]);
    expect(host.registeredEvents).toBe(0);
  });

  it("watches one form at a time", async () => {
    const { session, form, hand, told, cell } = await watchedDesk();
    const second = await watch(session, form);
    await settle();
    hand.editCell(...cell("2.1"), "x");
    await settle();
    expect(told).toEqual([]);
    expect(second.told).toHaveLength(1);
  });
});
