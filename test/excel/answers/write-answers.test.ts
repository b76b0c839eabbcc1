import * as fc from "fast-check";
import type { AnswerChange } from "../../../src/excel";
import { ASP_SAAS } from "../../../src/form";
import { answerOfText, HEADING_FIELDS } from "../../../src/sheets";
import { answerCell, cellOf, deskWithForm, refusal, settle } from "../../support/workbook-session";

/** Texts that Excel makes something else of in a General cell. */
const TRAPS = [
  "=1+1",
  "+81-3-0000-0000",
  "-",
  "-5",
  "2020/11/11",
  "1-2",
  "@x",
  "'引用",
  "''",
  "00123",
  "1,234円",
  "100%",
  "TRUE",
  "1e5",
  "１２",
  "a\nb",
  " 前後 ",
  "#N/A",
  "記述有り(*)",
];

describe("writing", () => {
  it("keeps every text as it was typed, in two round trips, and undo takes it back", async () => {
    const { session, form, shown, sheet, trips } = await deskWithForm();
    const before = shown(sheet);
    const changes = TRAPS.map((after, index) => ({ field: ASP_SAAS.fields[index]?.id ?? "", before: "", after }));
    expect(await trips(() => session.write(form, changes, "import"))).toBe(2);
    const { fields } = await session.read(form);
    for (const { field, after } of changes) expect({ field, ...fields[field] }).toMatchObject({ field, ...answerOfText(after) });
    expect(await trips(() => session.undo())).toBe(2);
    expect(shown(sheet)).toEqual(before);
    expect(await session.undo()).toBe(false);
  });

  it("any text comes back as it went in, and undo gives what was there", async () => {
    const { session, form } = await deskWithForm();
    const text = fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({ maxLength: 300 }),
    );
    const field = fc.constantFrom(...ASP_SAAS.fields.map(({ id }) => id));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(field, text), { selector: ([id]) => id, minLength: 1, maxLength: 12 }),
        async (answers) => {
          const before = await session.read(form);
          const changes: AnswerChange[] = answers.map(([id, after]) => ({
            field: id,
            before: before.fields[id]?.value ?? "",
            after,
          }));
          const applied = await session.write(form, changes, "write");
          const after = await session.read(form);
          for (const change of applied.changes) {
            expect(after.fields[change.field]).toMatchObject(answerOfText(change.after));
          }
          expect(await session.undo()).toBe(true);
          expect(await session.read(form)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("writes the lines above the form too", async () => {
    const { session, form } = await deskWithForm();
    await session.write(
      form,
      HEADING_FIELDS.map((field) => ({ field, before: "", after: `${field}の例` })),
      "import",
    );
    expect(await session.read(form)).toMatchObject({ serviceName: "serviceNameの例", providerName: "providerNameの例" });
  });

  it("finds the rows of today, wherever they were when the form was found", async () => {
    const { session, form, hand, sheet, book } = await deskWithForm();
    hand.insertRows(sheet.id, 5, 3);
    await session.write(form, [{ field: "2.1", before: "", after: "株式会社みほん" }], "write");
    const [row, column] = cellOf(form, "2.1");
    expect(book.textAt(sheet, row + 3, column)).toBe("株式会社みほん");
    expect(book.textAt(sheet, row, column)).not.toBe("株式会社みほん");
  });

  it("refuses, naming the cell, when a person has changed it meanwhile", async () => {
    const { session, form, hand, sheet, shown, trips } = await deskWithForm();
    const [row, column] = cellOf(form, "2.1");
    hand.editCell(sheet.id, row, column, "先に入力した名前");
    const before = shown(sheet);
    const changes = [
      { field: "3.1", before: "", after: "2001" },
      { field: "2.1", before: "", after: "株式会社みほん" },
    ];
    expect(
      await trips(async () => {
        const refused = await refusal(session.write(form, changes, "import"));
        expect(refused.id).toBe("answer-changed");
        expect(refused.in("ja")).toContain(`E${row + 1}`);
      }),
    ).toBe(1);
    expect(shown(sheet)).toEqual(before);
  });

  it.each<[string, string, (desk: Awaited<ReturnType<typeof deskWithForm>>) => void]>([
    ["a missing row", "field-row-missing", ({ hand, sheet, form }) => hand.deleteRows(sheet.id, answerCell(form, "2.1").row)],
    [
      "a copied row",
      "field-row-repeated",
      ({ hand, sheet, form }) => hand.editCell(sheet.id, 250, form.columns.key ?? 0, "asp-saas:2.1"),
    ],
  ])("refuses %s", async (_name, id, spoil) => {
    const desk = await deskWithForm();
    spoil(desk);
    const before = desk.shown(desk.sheet);
    expect((await refusal(desk.session.write(desk.form, [{ field: "2.1", before: "", after: "x" }], "write"))).id).toBe(id);
    expect(desk.shown(desk.sheet)).toEqual(before);
  });

  it("refuses what no cell takes", async () => {
    const { session, form } = await deskWithForm();
    const write = session.write(form, [{ field: "2.1", before: "", after: "あ".repeat(32_768) }], "write");
    expect((await refusal(write)).id).toBe("answer-too-long");
  });

  it("sends nothing where everything stands there already", async () => {
    const { session, form, trips } = await deskWithForm();
    await session.write(form, [{ field: "2.1", before: "", after: "x" }], "write");
    expect(await trips(() => session.write(form, [{ field: "2.1", before: "x", after: "x" }], "write"))).toBe(1);
  });

  it("splits what is over one request, and keeps the order", async () => {
    const { session, form, host } = await deskWithForm();
    const changes = ASP_SAAS.fields.map(({ id }) => ({ field: id, before: "", after: `${id} ${"長".repeat(11_000)}` }));
    await session.write(form, changes, "import");
    const [largest] = host.traffic.trips.map(({ requestBytes }) => requestBytes).sort((one, other) => other - one);
    expect(largest).toBeLessThan(5_000_000);
    host.behaviour.payloadLimit = 50_000_000;
    const { fields } = await session.read(form);
    for (const { field, after } of changes) expect(fields[field]?.value).toBe(after);
  });

  it.each([1, 2])("leaves the sheet as it was when request %i fails", async (request) => {
    const { session, form, host, shown, sheet, hand } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "3.1"), "1999");
    const before = shown(sheet);
    await settle();
    host.behaviour.failRequest = request;
    const changes = [
      { field: "2.1", before: "", after: "株式会社みほん" },
      { field: "3.1", before: "1999", after: "2001" },
    ];
    expect((await refusal(session.write(form, changes, "import"))).id).toBe("excel-failed");
    expect(shown(sheet)).toEqual(before);
    expect((await session.write(form, changes, "import")).changes).toEqual(changes);
  });

  it("puts back what a request wrote before it failed half-way", async () => {
    const { session, form, shown, sheet, book, hand } = await deskWithForm();
    const [row, column] = cellOf(form, "93.1");
    hand.editCell(sheet.id, ...cellOf(form, "2.1"), "前の名前");
    const before = shown(sheet);
    await settle();
    // A sheet that is being protected while it is written: the locked cell far below refuses, the ones above are written.
    const unlock = ASP_SAAS.fields.filter(({ id }) => id !== "93.1").map(({ id }) => answerCell(form, id).row);
    for (const each of unlock) hand.format(sheet.id, { row: each, column, rows: 1, columns: 1 }, { locked: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    const changes = [
      { field: "2.1", before: "前の名前", after: "新しい名前" },
      { field: "93.1", before: "", after: "x" },
    ];
    expect((await refusal(session.write(form, changes, "write"))).id).toBe("excel-protected");
    expect(book.textAt(sheet, row, column)).toBe("");
    expect(shown(sheet)).toEqual(before);
  });

  it("fills the unlocked cells of a protected sheet", async () => {
    const { session, form, sheet, hand } = await deskWithForm();
    const column = form.columns.answer;
    for (const row of form.rows.values()) hand.format(sheet.id, { row, column, rows: 1, columns: 1 }, { locked: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).protection.protect({});
      await context.sync();
    });
    await session.write(form, [{ field: "1.1", before: "", after: "2020/11/11" }], "write");
    expect((await session.read(form)).fields["1.1"]?.value).toBe("2020/11/11");
  });

  it("waits while a person is typing in a cell", async () => {
    const { session, form, host } = await deskWithForm();
    await settle();
    host.behaviour.cellEditMode = true;
    let done = false;
    const write = session.write(form, [{ field: "2.1", before: "", after: "x" }], "write").then(() => (done = true));
    await settle();
    expect(done).toBe(false);
    host.endCellEdit();
    await write;
    expect((await session.read(form)).fields["2.1"]?.value).toBe("x");
  });
});
