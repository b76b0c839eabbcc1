import { ASP_SAAS } from "../../../src/form";
import type { Finding } from "../../../src/rules";
import { answerText, planFormSheet } from "../../../src/sheets";
import type { HostBehaviour } from "../../../src/workbench/host";
import { sample } from "../../support/samples";
import { answerCell, type Desk, onlyForm, openDesk, settle } from "../../support/workbook-session";
import { openPane, type PaneDesk } from "./pane-desk";

/*
 * Excel's behaviours that trip add-ins up, each switched on in the workbook under the whole pane, over Microsoft's
 * client: what the person then sees, that nothing is lost, and that the pane goes on working.
 */

interface Opened {
  readonly desk: Desk;
  readonly pane: PaneDesk;
  readonly cell: (field: string) => [string, number, number];
  readonly answer: (field: string) => string;
  readonly rowsMarked: () => string[];
}

/** A pane over the sample with gaps, checked: the findings are shown and the rows marked. */
async function checkedPane(behaviour: Partial<HostBehaviour> = {}): Promise<Opened> {
  const desk = openDesk(behaviour);
  const pane = openPane(desk.session);
  await pane.controller.open();
  await pane.controller.sample();
  await pane.controller.check();
  return {
    desk,
    pane,
    cell: (field) => {
      const { form } = pane.form();
      const { row, column } = answerCell(form, field);
      return [form.sheetId, row, column];
    },
    answer: (field) => answerText(pane.form().disclosure.fields[field]),
    rowsMarked: () => {
      const { form } = pane.form();
      const sheet = desk.book.sheet(form.sheetId);
      const status = form.columns.status ?? -1;
      return ASP_SAAS.fields.map(({ id }) => (sheet ? desk.book.textAt(sheet, form.rows.get(id) ?? -1, status) : ""));
    },
  };
}

const sound = (field: string): string => sample("sound").fields[field]?.value ?? "";

/** What is found must be what a check of the whole sheet, as it stands, finds. */
async function expectUpToDate({ pane }: Opened): Promise<void> {
  const shown = pane.form().report?.findings;
  const answers = pane.form().disclosure;
  await pane.controller.check();
  expect(pane.form().disclosure).toEqual(answers);
  expect(pane.form().report?.findings).toEqual(shown);
}

/** The pane still does what is asked: an edit is followed, and a command runs to its end. */
async function expectWorking(opened: Opened): Promise<void> {
  const { desk, pane, cell, answer } = opened;
  desk.hand.editCell(...cell("28.1"), "2013/4/1");
  await settle();
  expect(answer("28.1")).toBe("2013/4/1");
  await pane.controller.check();
  expect(pane.state().failure).toBeNull();
  await expectUpToDate(opened);
}

/** A finding whose correction follows from the sheet itself. */
function correctable(pane: PaneDesk): Finding & { readonly fix: NonNullable<Finding["fix"]> } {
  for (const finding of pane.form().report?.findings ?? []) {
    const { fix } = finding;
    if (fix) return { ...finding, fix };
  }
  throw new Error("The sample has nothing to correct by itself");
}

const failureId = (pane: PaneDesk): string | undefined => pane.state().failure?.error.id;

const yesNo = ASP_SAAS.fields.find((field) => field.answer.kind === "yesNo" && sound(field.id) !== "");
if (!yesNo) throw new Error("The form has no field of yes or no");

describe("events", () => {
  it("a choice from a drop-down of which Excel says nothing is seen when the person comes back to the pane", async () => {
    const opened = await checkedPane({ dropDownsRaiseNoEvent: true });
    const { desk, pane, cell, answer } = opened;
    desk.hand.chooseFromList(...cell(yesNo.id), "無");
    await settle();
    await pane.controller.cameBack();
    expect(answer(yesNo.id)).toBe("無");
    await expectUpToDate(opened);
  });

  it("the pane's own writes raise events, and set off nothing", async () => {
    const { desk, pane } = await checkedPane();
    await settle();
    const { roundTrips } = desk.host.traffic.totals;
    const finding = correctable(pane);
    await pane.controller.fix(finding);
    await settle(200);
    // Read, write, and the row's mark.
    expect(desk.host.traffic.totals.roundTrips - roundTrips).toBeLessThanOrEqual(3);
  });

  it("a block that is pasted over many cells comes without details, and every answer of it is checked", async () => {
    const opened = await checkedPane();
    const { desk, pane, cell, answer } = opened;
    const [sheetId, row, column] = cell("28.1");
    const fields = ASP_SAAS.fields.filter(({ id }) => {
      const at = pane.form().form.rows.get(id) ?? -1;
      return at >= row && at < row + 12;
    });
    const rows = Array.from({ length: 12 }, (_, index) => {
      const field = fields.find(({ id }) => pane.form().form.rows.get(id) === row + index);
      return [field ? `貼り付けた記載 ${field.id}` : ""];
    });
    desk.hand.paste(sheetId, row, column, rows);
    await settle(200);
    expect(fields.map(({ id }) => answer(id))).toEqual(fields.map(({ id }) => `貼り付けた記載 ${id}`));
    await expectUpToDate(opened);
  });
});

describe("cells", () => {
  it("General cells make numbers, dates and formulas of what is typed: what is shown is what is checked", async () => {
    const opened = await checkedPane();
    const { desk, cell, answer } = opened;
    const [sheetId, row, column] = cell("28.1");
    desk.hand.format(sheetId, { row, column, rows: 1, columns: 1 }, { numberFormat: "General" });
    desk.hand.editCell(sheetId, row, column, "2013/4/1");
    await settle();
    expect(desk.book.valueAt(sheetOf(desk, sheetId), row, column)).toBe(41365);
    expect(answer("28.1")).toBe("2013/4/1");
    // The cell is a date's by now, and shows the number as one.
    desk.hand.editCell(sheetId, row, column, "=1+1");
    await settle();
    expect(answer("28.1")).toBe("1900/1/2");
    await expectUpToDate(opened);
  });

  it("texts that Excel would calculate are written as they are", async () => {
    const { desk, pane, cell } = await checkedPane();
    const { form } = pane.form();
    const texts = ["=1+1", "+81-3-0000-0000", "-", "@SUM(1)", "1-2", "1/2", "2020/11/11", "'引用", "007", "TRUE", "1e3"];
    for (const after of texts) {
      const before = desk.book.textAt(sheetOf(desk, form.sheetId), cell("5.1")[1], cell("5.1")[2]);
      await desk.session.write(form, [{ field: "5.1", before, after }], "write");
      expect(desk.book.textAt(sheetOf(desk, form.sheetId), cell("5.1")[1], cell("5.1")[2])).toBe(after);
    }
  });

  it("a cell that is being typed in holds a command back until it is left", async () => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    desk.host.behaviour.cellEditMode = true;
    const check = pane.controller.check();
    await settle(60);
    expect(pane.state().busy).toMatchObject({ task: "busyCheck" });
    desk.host.endCellEdit();
    await check;
    expect(pane.state()).toMatchObject({ busy: null, failure: null });
    await expectWorking(opened);
  });
});

function sheetOf(desk: Desk, sheetId: string) {
  const sheet = desk.book.sheet(sheetId);
  if (!sheet) throw new Error("The form's sheet is not in the workbook");
  return sheet;
}

describe("workbooks", () => {
  it("while another workbook is in front, a jump to a cell says so and changes nothing", async () => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    desk.host.behaviour.inactiveWorkbook = true;
    await pane.controller.select("28.1");
    expect(failureId(pane)).toBe("excel-other-workbook");
    desk.host.behaviour.inactiveWorkbook = false;
    await expectWorking(opened);
  });

  it("a read-only workbook is checked all the same, and every change of it is refused with what to do", async () => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    desk.host.behaviour.readOnly = true;
    const finding = correctable(pane);
    await pane.controller.fix(finding);
    expect(failureId(pane)).toBe("excel-protected");
    expect(pane.form().report?.findings).toContainEqual(finding);
    desk.host.behaviour.readOnly = false;
    await expectWorking(opened);
  });

  it.each(["1.14", "1.18", "1.20"])("ExcelApi %s does everything: nothing needs notes or grouped undo", async (apiLevel) => {
    const opened = await checkedPane({ apiLevel, mergeUndo: apiLevel === "1.20", apiClearsUndo: apiLevel !== "1.20" });
    const { pane } = opened;
    await pane.controller.writeFindings();
    expect(pane.state().failure).toBeNull();
    const finding = correctable(pane);
    const before = pane.form().disclosure;
    await pane.controller.fix(finding);
    expect(pane.form().disclosure).not.toEqual(before);
    await pane.controller.undo();
    expect(pane.form().disclosure).toEqual(before);
    await expectWorking(opened);
  });

  it("below ExcelApi 1.20 Excel's own undo is empty behind a command, and the pane's is not", async () => {
    const { desk, pane } = await checkedPane({ apiClearsUndo: true });
    const before = pane.form().disclosure;
    const finding = correctable(pane);
    await pane.controller.fix(finding);
    expect(desk.book.undo()).toBe(false);
    await pane.controller.undo();
    expect(pane.form().disclosure).toEqual(before);
  });
});

describe("sheets", () => {
  it("a renamed and moved sheet stays the pane's", async () => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    const { form } = pane.form();
    desk.hand.addSheet("別のシート");
    desk.hand.renameSheet(form.sheetId, "令和8年版");
    desk.hand.moveSheet(form.sheetId, 1);
    await settle(200);
    await pane.controller.check();
    expect(pane.form().form).toMatchObject({ sheetId: form.sheetId, sheetName: "令和8年版" });
    await expectWorking(opened);
  });

  it("a deleted sheet is said to be gone, and a new form can be made", async () => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    desk.hand.addSheet("別のシート");
    desk.hand.deleteSheet(pane.form().form.sheetId);
    await settle(200);
    expect(pane.state().workbook.kind).toBe("none");
    await pane.controller.create();
    expect(pane.state().failure).toBeNull();
    expect(pane.form().form.rows.size).toBe(ASP_SAAS.fields.length);
  });

  it("a protected sheet is checked and read; what is locked is refused without a change", async () => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    const { form } = pane.form();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(form.sheetId).protection.protect({});
      await context.sync();
    });
    const before = desk.shown(sheetOf(desk, form.sheetId));
    await pane.controller.fix(correctable(pane));
    expect(failureId(pane)).toBe("excel-protected");
    expect(desk.shown(sheetOf(desk, form.sheetId))).toEqual(before);
    await expectUpToDate(opened);
  });
});

it("a sheet that may not be marked is checked all the same, and says so once, not with every edit", async () => {
  const desk = openDesk();
  const pane = openPane(desk.session);
  await pane.controller.open();
  await pane.controller.sample();
  const { form } = pane.form();
  const { row, column } = answerCell(form, "28.1");
  desk.hand.format(form.sheetId, { row, column, rows: 1, columns: 1 }, { locked: false });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(form.sheetId).protection.protect({});
    await context.sync();
  });
  await pane.controller.check();
  expect(pane.state()).toMatchObject({ tab: "findings", failure: { error: { id: "marks-protected" } } });
  expect(pane.form().report?.findings.length).toBeGreaterThan(0);
  pane.store.dispatch({ type: "failureClosed" });
  desk.hand.editCell(form.sheetId, row, column, "2013年4月");
  await settle(200);
  expect(pane.form().disclosure.fields["28.1"]?.value).toBe("2013年4月");
  expect(pane.state().failure).toBeNull();
});

describe("other people", () => {
  it("what a colleague writes between the reading and a command is not written over", async () => {
    const opened = await checkedPane();
    const { desk, pane, cell } = opened;
    const finding = correctable(pane);
    const fixing = pane.controller.fix(finding);
    desk.hand.editCell(...cell(finding.fix.field), "同僚の記載");
    await fixing;
    expect(failureId(pane)).toBe("answer-changed");
    await pane.controller.check();
    expect(opened.answer(finding.fix.field)).toBe("同僚の記載");
    await expectWorking(opened);
  });
});

describe("requests", () => {
  it.each([
    ["fails on its way", "GeneralException", "excel-failed"],
    ["is throttled", "ActivityLimitReached", "excel-busy"],
    ["is over what Excel takes", "RequestPayloadSizeLimitExceeded", "excel-too-large"],
    ["is aborted", "RequestAborted", "excel-busy"],
  ])("a request that %s leaves the answers as they were", async (_name, failsWith, id) => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    const finding = correctable(pane);
    for (const failRequest of [1, 2]) {
      const before = pane.form().disclosure;
      Object.assign(desk.host.behaviour, { failRequest, failsAt: "half", failsWith });
      await pane.controller.fix(finding);
      expect(failureId(pane)).toBe(id);
      expect(pane.form().disclosure).toEqual(before);
      await pane.controller.check();
      expect(pane.form().disclosure).toEqual(before);
    }
    await expectWorking(opened);
  });

  it("a request that is never answered ends in words, and the next command runs", async () => {
    const opened = await checkedPane();
    const { desk, pane } = opened;
    jest.useFakeTimers({ doNotFake: ["performance", "queueMicrotask", "nextTick", "setImmediate"] });
    try {
      desk.host.behaviour.silent = true;
      const check = pane.controller.check();
      await jest.advanceTimersByTimeAsync(4 * 60_000);
      await check;
      expect(failureId(pane)).toBe("excel-silent");
      desk.host.behaviour.silent = false;
    } finally {
      jest.useRealTimers();
    }
    await expectWorking(opened);
  });
});

describe("a workbook with two forms", () => {
  it("never takes one for the other", async () => {
    const { desk, pane } = await checkedPane();
    const first = pane.form().form;
    await desk.session.create(planFormSheet(ASP_SAAS, { answers: sample("sound") }));
    await expect(onlyForm(desk.session)).rejects.toThrow("several");
    expect(pane.form().form.sheetId).toBe(first.sheetId);
  });
});
