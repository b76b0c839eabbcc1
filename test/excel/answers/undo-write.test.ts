import { ASP_SAAS } from "../../../src/form";
import { answerCell, cellOf, deskWithForm, refusal } from "../../support/workbook-session";

describe("undoing a write", () => {
  it("brings formulas, numbers and number formats back", async () => {
    const { session, form, sheet, hand, book } = await deskWithForm();
    const cells = ["1.1", "2.1", "3.1", "3.2"].map((field) => answerCell(form, field));
    for (const { row, column } of cells) hand.format(sheet.id, { row, column, rows: 1, columns: 1 }, { numberFormat: "General" });
    const typed = ["2020/11/11", '="株式"&"会社"', "1,234", "'=1+1"];
    cells.forEach(({ row, column }, index) => hand.editCell(sheet.id, row, column, typed[index] ?? ""));
    const state = () => cells.map(({ row, column }) => ({ ...sheet.cellAt(row, column), text: book.textAt(sheet, row, column) }));
    const before = state();
    const disclosure = await session.read(form);
    const changes = ["1.1", "2.1", "3.1", "3.2"].map((field) => ({
      field,
      before: disclosure.fields[field]?.value ?? "",
      after: "x",
    }));
    await session.write(form, changes, "write");
    expect(state().map(({ text }) => text)).toEqual(["x", "x", "x", "x"]);
    await session.undo();
    expect(state()).toEqual(before);
  });

  it("refuses when a person has edited over it, and changes nothing", async () => {
    const { session, form, sheet, hand, shown } = await deskWithForm();
    await session.write(
      form,
      [
        { field: "2.1", before: "", after: "a" },
        { field: "3.1", before: "", after: "b" },
      ],
      "import",
    );
    hand.editCell(sheet.id, ...cellOf(form, "3.1"), "c");
    const before = shown(sheet);
    const refused = await refusal(session.undo());
    expect(refused.id).toBe("undo-edited");
    expect(refused.in("ja")).toContain(`E${answerCell(form, "3.1").row + 1}`);
    expect(shown(sheet)).toEqual(before);
  });

  it("finds the cells where they are by now", async () => {
    const { session, form, sheet, hand } = await deskWithForm();
    await session.write(form, [{ field: "2.1", before: "", after: "a" }], "write");
    hand.insertRows(sheet.id, 4, 2);
    expect(await session.undo()).toBe(true);
    expect((await session.read(form)).fields["2.1"]?.state).toBe("blank");
  });

  it("is one step of Excel's own undo as well", async () => {
    const { session, form, sheet, book, shown } = await deskWithForm();
    const before = shown(sheet);
    await session.write(
      form,
      ASP_SAAS.fields.map(({ id }) => ({ field: id, before: "", after: id })),
      "import",
    );
    expect(book.undo()).toBe(true);
    expect(shown(sheet)).toEqual(before);
    expect((await refusal(session.undo())).id).toBe("undo-edited");
  });
});
