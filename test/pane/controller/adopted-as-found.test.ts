import { ASP_SAAS } from "../../../src/form";
import { answerText } from "../../../src/sheets";
import { conditionalStyle, type Sheet, type Workbook } from "../../../src/workbench/host";
import { openWorkbook } from "../../../src/workbench/open";
import { copyOf } from "../../support/copy-workbook";
import { type ForeignLayout, type ForeignSheet, foreignSheet } from "../../support/foreign-sheets";
import { FOREIGN_SHEET, printForeign } from "../../support/print-foreign";
import { sample } from "../../support/samples";
import { type Desk, openDesk, openDeskOn, settle } from "../../support/workbook-session";
import { openPane } from "./pane-desk";

/*
 * Sheets as people keep them: with rows and sheets hidden, filtered, frozen, protected, in a table, with formulas, names and
 * rules of their own. The form on them is found, checked, marked and guided through, and nothing of theirs is touched.
 */

interface Found extends Desk {
  readonly sheet: Sheet;
  readonly printed: ForeignSheet;
}

/** Everything that a workbook holds. */
const stateOf = (book: Workbook) => ({
  names: book.names,
  tables: book.state.tables,
  sheets: book.sheets.map((sheet) => ({ id: sheet.id, cells: new Map(sheet.cells), layout: sheet.layout })),
});

const cellOf = ({ printed }: Found, field: string): readonly [row: number, column: number] => {
  const { row, column } = printed.answers.get(field) ?? { row: -1, column: -1 };
  return [row, column];
};

async function inSheet({ sheet }: Found, work: (there: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet.id));
    await context.sync();
  });
}

const KEPT: Readonly<Record<string, (found: Found) => unknown>> = {
  "as it is": () => undefined,
  "hidden rows": (found) => found.hand.hideRows(found.sheet.id, cellOf(found, "28.1")[0], 12, true),
  "hidden columns": ({ hand, sheet }) => hand.hideColumns(sheet.id, 1, 2, true),
  "rows that a filter hides": async (found) => {
    await inSheet(found, (there) => there.autoFilter.apply(there.getUsedRange()));
    for (const field of ["5.1", "39.1", "60.1"]) found.hand.hideRows(found.sheet.id, cellOf(found, field)[0], 1, true);
  },
  "frozen panes": (found) => inSheet(found, (there) => there.freezePanes.freezeAt("A1:B3")),
  "hidden sheets": ({ hand }) => {
    for (const [name, visibility] of [
      ["選択肢", "Hidden"],
      ["設定", "VeryHidden"],
    ] as const) {
      const id = hand.addSheet(name);
      hand.paste(id, 0, 0, [["有"], ["無"]]);
      hand.setVisibility(id, visibility);
    }
  },
  "a hidden copy of itself": async (found) => {
    await inSheet(found, (there) => {
      const copy = there.copy("End");
      copy.visibility = "Hidden";
    });
  },
  "answers that formulas fetch from another sheet": (found) => {
    const id = found.hand.addSheet("元データ");
    found.hand.activate(found.sheet.id);
    for (const [index, { id: field }] of ASP_SAAS.fields.entries()) {
      if (index % 4 !== 0) continue;
      const text = answerText(sample("with-gaps").fields[field]);
      found.hand.format(id, { row: index, column: 0, rows: 1, columns: 1 }, { numberFormat: "@" });
      found.hand.editCell(id, index, 0, `'${text}`);
      const [row, column] = cellOf(found, field);
      found.hand.format(found.sheet.id, { row, column, rows: 1, columns: 1 }, { numberFormat: "General" });
      found.hand.editCell(found.sheet.id, row, column, `=元データ!A${index + 1}&""`);
    }
  },
  "a table": (found) => inSheet(found, (there) => void there.tables.add(there.getUsedRange(), true)),
  "names of its cells": (found) =>
    Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItem(found.sheet.id);
      const [row, column] = cellOf(found, "2.1");
      context.workbook.names.add("事業者名", there.getCell(row, column));
      there.names.add("申請欄", there.getUsedRange());
      await context.sync();
    }),
  "validations and formats of its own": (found) =>
    inSheet(found, (there) => {
      const [row, column] = cellOf(found, "1.1");
      const answers = there.getRangeByIndexes(row, column, 100, 1);
      answers.dataValidation.rule = { textLength: { formula1: 0, formula2: 2000, operator: "Between" } };
      const format = there.getUsedRange().conditionalFormats.add("Custom");
      format.custom.rule.formula = '=ISNUMBER(SEARCH("要確認",A1))';
      format.custom.format.fill.color = "#FFEEEE";
    }),
  protection: (found) => inSheet(found, (there) => there.protection.protect({})),
};

/** A workbook with somebody's form, and what was printed into it; each layout is opened from its file once. */
const opened = new Map<ForeignLayout, Promise<{ readonly book: Workbook; readonly printed: ForeignSheet }>>();

async function openedFile(layout: ForeignLayout) {
  const { book } = openDesk();
  const printed = foreignSheet(sample("with-gaps"), layout);
  await openWorkbook(book, await printForeign(printed), "foreign.xlsx");
  return { book, printed };
}

async function found(layout: ForeignLayout, keep: (found: Found) => unknown) {
  const file = opened.get(layout) ?? openedFile(layout);
  opened.set(layout, file);
  const { book, printed } = await file;
  const desk = openDeskOn(copyOf(book));
  const sheet = desk.book.sheets.find(({ name }) => name === FOREIGN_SHEET);
  if (!sheet) throw new Error("The form's sheet was not opened");
  await keep({ ...desk, sheet, printed });
  const pane = openPane(desk.session);
  await pane.controller.open();
  return { ...desk, sheet, printed, pane };
}

const findings = new Map<ForeignLayout, Promise<unknown>>();

/** What is found on the sheet with nothing done to it; each sheet is held against it. */
function findingsAsItIs(layout: ForeignLayout): Promise<unknown> {
  const checked = async () => {
    const { pane } = await found(layout, () => undefined);
    await pane.controller.check();
    return pane.form().report?.findings;
  };
  const known = findings.get(layout) ?? checked();
  findings.set(layout, known);
  return known;
}

const LAYOUTS: readonly ForeignLayout[] = ["office", "own"];

describe.each(LAYOUTS.flatMap((layout) => Object.keys(KEPT).map((kept) => [layout, kept] as const)))(
  "%s with %s",
  (layout, kept) => {
    const open = () => found(layout, KEPT[kept] ?? (() => undefined));

    it("is found, read and checked as the same sheet without it", async () => {
      const { pane, sheet, book } = await open();
      const before = stateOf(book);
      expect(pane.form().form).toMatchObject({ sheetId: sheet.id, missing: [], repeated: [] });
      await pane.controller.check();
      const { disclosure, report } = pane.form();
      for (const { id } of ASP_SAAS.fields) {
        expect([id, answerText(disclosure.fields[id])]).toEqual([id, answerText(sample("with-gaps").fields[id])]);
      }
      expect(report?.findings).toEqual(await findingsAsItIs(layout));
      const now = stateOf(book);
      expect(now.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
    });

    it("is marked on the answers themselves, and nothing else of the workbook changes", async () => {
      const desk = await open();
      const { pane, sheet, book } = desk;
      const before = stateOf(book);
      await pane.controller.check();
      if (kept === "protection") {
        expect(pane.state().failure?.error.id).toBe("marks-protected");
        expect(stateOf(book)).toEqual(before);
        return;
      }
      expect(pane.state().failure).toBeNull();
      const field = pane.form().report?.findings.find(({ severity }) => severity === "error")?.field ?? "";
      const [row, column] = cellOf(desk, field);
      expect([field, conditionalStyle(book, sheet, row, column)?.fill]).toEqual([field, expect.stringMatching(/^#/)]);
      await pane.controller.unmark();
      expect(stateOf(book)).toEqual(before);
    });

    it("guides through its fields, follows edits and tells the progress", async () => {
      const desk = await open();
      const { pane, sheet, book, hand } = desk;
      await pane.controller.check();
      await pane.controller.select("45.2");
      const [row, column] = cellOf(desk, "45.2");
      expect([book.activeSheet.id, book.selectionOn(sheet.id)]).toMatchObject([sheet.id, { row, column }]);
      if (kept === "protection") return;
      const before = pane.form().disclosure;
      const [at, beside] = cellOf(desk, "28.1");
      hand.editCell(sheet.id, at, beside, "'2013年4月");
      await settle();
      expect(pane.form().disclosure).toEqual({
        ...before,
        fields: { ...before.fields, "28.1": expect.objectContaining({ state: "answered", value: "2013年4月" }) },
      });
    });
  },
);
