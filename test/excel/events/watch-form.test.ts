import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import { planFormSheet } from "../../../src/sheets";
import type { AnswerChange } from "../../../src/excel";
import type { Grid } from "../../../src/excel/requests/grid";
import { changesBetween, formsOn, type Snapshot, withAnswers } from "../../../src/excel/forms/snapshot";
import { FormWatch, type SheetChange } from "../../../src/excel/events/watch-form";

function formSnapshot(): Snapshot {
  const [form] = planFormSheet(ASP_SAAS);
  if (!form) throw new Error("No form was planned");
  const texts = form.rows.map((row) => row.cells.map((cell) => String(cell?.value ?? cell?.calculated ?? "")));
  const grid: Grid = { top: 0, left: 0, texts, formulas: texts };
  const [snapshot] = formsOn({ sheetId: "{1}", sheetName: form.name, grid });
  if (!snapshot) throw new Error("The planned form was not found");
  return snapshot;
}

const edit = (address: string, valueAfter?: unknown): SheetChange => ({
  address,
  changeType: "RangeEdited",
  triggerSource: "Unknown",
  ...(valueAfter !== undefined && { valueAfter }),
});

/** A sheet whose readings end when the test lets them, with a clock of its own. */
function watched() {
  const start = formSnapshot();
  let known: Snapshot | undefined = start;
  let sheet = start;
  const told: (readonly AnswerChange[] | "moved" | { selected: string | null } | { failed: string })[] = [];
  const waiting: ((fail?: ReportableError) => void)[] = [];
  const timers: (() => void)[] = [];
  const watch = new FormWatch(
    {
      known: () => known,
      know: (snapshot) => (known = snapshot),
      reread: () =>
        new Promise((resolve, reject) => {
          const seen = sheet;
          waiting.push((fail) => (fail ? reject(fail) : resolve(seen)));
        }),
      reportable: (thrown) => (thrown instanceof ReportableError ? thrown : undefined),
      later: (_milliseconds, call) => timers.push(call),
    },
    {
      edited: (changes) => told.push(changes),
      selected: (field) => told.push({ selected: field }),
      moved: () => told.push("moved"),
      failed: (error) => told.push({ failed: error.id }),
    },
  );
  const cell = (field: string) => `E${(start.place.rows.get(field) ?? -1) + 1}`;
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return {
    watch,
    told,
    waiting,
    cell,
    known: () => known,
    forget: () => (known = undefined),
    type: (field: string, after: string) => {
      sheet = withAnswers(sheet, [{ field, before: "", after }]);
    },
    move: () => {
      const rows = new Map([...sheet.place.rows].map(([field, row]) => [field, row + 1]));
      sheet = { ...sheet, place: { ...sheet.place, rows } };
    },
    tick: async () => {
      timers.splice(0).forEach((call) => call());
      await settle();
    },
    answer: async (fail?: ReportableError) => {
      waiting.shift()?.(fail);
      await settle();
    },
    settle,
  };
}

describe("watching a form", () => {
  it("has a form found again that stands there once more after it was replaced", async () => {
    const { watch, told, cell, waiting, known, forget, tick, answer } = watched();
    forget();
    watch.selected(cell("2.1"));
    watch.changed(edit(cell("2.1"), "株式会社みほん"));
    expect(told).toEqual([]);
    await tick();
    expect(waiting).toHaveLength(1);
    await answer();
    expect(told).toEqual(["moved"]);
    expect(known()?.place.sheetId).toBe("{1}");
  });

  it("tells a single edit from the event, without reading the sheet", () => {
    const { watch, told, cell, waiting } = watched();
    watch.changed(edit(cell("2.1"), "株式会社みほん"));
    expect(told).toEqual([[{ field: "2.1", before: "", after: "株式会社みほん" }]]);
    watch.changed(edit(cell("2.1"), ""));
    expect(told[1]).toEqual([{ field: "2.1", before: "株式会社みほん", after: "" }]);
    expect(waiting).toHaveLength(0);
  });

  it("ignores what the session wrote itself, and columns that are none of the form's", async () => {
    const { watch, told, cell, tick, waiting } = watched();
    watch.changed({ ...edit(cell("2.1"), "x"), triggerSource: "ThisLocalAddin" });
    watch.changed(edit("M5:N9"));
    watch.changed(edit("F8", "x"));
    await tick();
    expect(told).toEqual([]);
    expect(waiting).toHaveLength(0);
  });

  it("reads once for a block, and tells all that differs", async () => {
    const { watch, told, type, tick, answer, waiting } = watched();
    type("2.1", "あ");
    type("3.1", "2001");
    watch.changed(edit("E8:E12"));
    watch.changed(edit("E8:E9"));
    await tick();
    expect(waiting).toHaveLength(1);
    await answer();
    expect(told).toEqual([
      [
        { field: "2.1", before: "", after: "あ" },
        { field: "3.1", before: "", after: "2001" },
      ],
    ]);
  });

  it("reads what Excel made a number or a date of", async () => {
    const { watch, told, cell, type, tick, answer } = watched();
    type("1.1", "2020/11/11");
    watch.changed(edit(cell("1.1"), 44146));
    await tick();
    await answer();
    expect(told).toEqual([[{ field: "1.1", before: "", after: "2020/11/11" }]]);
  });

  it("does not lose an edit that comes during a reading", async () => {
    const { watch, told, cell, type, tick, answer, waiting } = watched();
    type("2.1", "あ");
    watch.changed(edit("E8:E12"));
    await tick();
    type("3.1", "2001");
    watch.changed(edit(cell("3.1"), "2001"));
    await answer();
    expect(told).toEqual([[{ field: "2.1", before: "", after: "あ" }]]);
    expect(waiting).toHaveLength(1);
    await answer();
    expect(told[1]).toEqual([{ field: "3.1", before: "", after: "2001" }]);
  });

  it.each<[string, SheetChange]>([
    ["an inserted row", { address: "8:8", changeType: "RowInserted", triggerSource: "Unknown" }],
    ["a deleted column", { address: "B:B", changeType: "ColumnDeleted", triggerSource: "Unknown" }],
    ["a sort, which edits the key column too", edit("A4:H40")],
    ["an address that cannot be read", edit("#REF!")],
  ])("says that places moved: %s", async (_name, change) => {
    const { watch, told, move, tick, answer, known } = watched();
    const before = known();
    move();
    watch.changed(change);
    await tick();
    await answer();
    expect(told).toEqual(["moved"]);
    expect(known()?.place.rows).not.toEqual(before?.place.rows);
  });

  it("asks for a new check when a person touches a status", async () => {
    const { watch, told, tick, answer } = watched();
    watch.changed(edit("G9", ""));
    await tick();
    await answer();
    expect(told).toEqual([[]]);
  });

  it("tells the field of the selected row once, and looks at a drop-down that was left without an event", async () => {
    const { watch, told, cell, type, tick, answer, waiting } = watched();
    const choice = ASP_SAAS.fields.find((field) => field.answer.kind === "yesNo")?.id ?? "";
    watch.selected(cell(choice));
    watch.selected(cell(choice).replace("E", "C"));
    type(choice, "有");
    watch.selected("A1");
    expect(told).toEqual([{ selected: choice }, { selected: null }]);
    await tick();
    await answer();
    expect(told[2]).toEqual([{ field: choice, before: "", after: "有" }]);
    watch.selected(cell(choice));
    watch.changed(edit(cell(choice), "無"));
    watch.selected("A1");
    await tick();
    expect(waiting).toHaveLength(0);
  });

  it("waits while a cell is being edited, and reads afterwards", async () => {
    const { watch, told, type, tick, answer, waiting } = watched();
    type("2.1", "あ");
    watch.changed(edit("E8:E12"));
    await tick();
    const words = { ja: "あ。", en: "a." };
    await answer(new ReportableError("excel-cell-edit", words, words));
    expect(told).toEqual([]);
    await tick();
    expect(waiting).toHaveLength(1);
    await answer();
    expect(told).toEqual([[{ field: "2.1", before: "", after: "あ" }]]);
  });

  it("says when it could not read, and when the form is gone", async () => {
    const { watch, told, tick, answer } = watched();
    const words = { ja: "あ。", en: "a." };
    watch.changed(edit("E8:E12"));
    await tick();
    await answer(new ReportableError("excel-busy", words, words));
    watch.restructured();
    await tick();
    await answer(new ReportableError("form-gone", words, words));
    expect(told).toEqual([{ failed: "excel-busy" }, "moved"]);
  });

  it("is silent once it is stopped", async () => {
    const { watch, told, cell, tick, answer, type } = watched();
    type("2.1", "あ");
    watch.changed(edit("E8:E12"));
    await tick();
    watch.stop();
    await answer();
    watch.changed(edit(cell("3.1"), "x"));
    watch.selected(cell("3.1"));
    expect(told).toEqual([]);
  });

  it("gives nothing for two equal readings", () => expect(changesBetween(formSnapshot(), formSnapshot())).toEqual([]));
});
