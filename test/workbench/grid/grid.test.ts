import { type OpenWorkbench, WorkbenchRig } from "../../support/workbench-page";
import { heard, LITERAL_TEXTS, writeFormLikeSheet } from "./form-like-sheet";

const rig = new WorkbenchRig();
let workbench: OpenWorkbench;

beforeAll(async () => {
  await rig.start();
  workbench = await rig.open();
  await writeFormLikeSheet(workbench.pane);
});
afterAll(() => rig.stop());

// One workbench for all: each test takes back what it did, as a person would.
let depth = 0;
beforeEach(async () => {
  await workbench.page.keyboard.press("Escape");
  await heard(workbench.pane);
  depth = await workbench.ask("undoDepth");
});
afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  while ((await workbench.ask("undoDepth")) > depth)
    await workbench.page.getByRole("button", { name: "元に戻す", exact: true }).click();
  await workbench.ask("select", "E2", "申請");
});

/** Waits until a cell holds and shows a text: model and grid agree. */
async function expectCell(address: string, text: string | number): Promise<void> {
  const both = async () => ({ holds: await workbench.ask("value", address), shows: await workbench.ask("shown", address) });
  const wanted = { holds: text, shows: String(text) };
  for (let tries = 0; tries < 40 && JSON.stringify(await both()) !== JSON.stringify(wanted); tries++)
    await workbench.page.waitForTimeout(50);
  expect({ address, ...(await both()) }).toEqual({ address, ...wanted });
}

/** Waits until the clipboard holds a text: copying comes to an end after the keys. */
async function copied(text: string): Promise<void> {
  const held = () => workbench.page.evaluate(() => navigator.clipboard.readText());
  for (let tries = 0; tries < 100 && (await held()) !== text; tries++) await workbench.page.waitForTimeout(50);
  expect(await held()).toBe(text);
}

async function clickCell(address: string, button: "left" | "right" = "left", fromRight?: number): Promise<void> {
  const { x, y, width, height } = await workbench.ask("rectangle", address);
  await workbench.page.mouse.click(
    fromRight === undefined ? x + width / 2 : x + width - fromRight,
    y + Math.min(height / 2, 12),
    { button },
  );
}

async function type(address: string, text: string): Promise<void> {
  await clickCell(address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

describe("what the add-in writes shows in the grid", () => {
  it.each(LITERAL_TEXTS.map((text, index) => [`E${index + 2}`, text]))("%s keeps %s", (address, text) =>
    expectCell(address, text),
  );

  it("calculates formulas, goes to the selection, and looks as written", async () => {
    await expectCell("F2", "済");
    await expectCell("F9", "要記入");
    expect(await workbench.ask("selection")).toEqual({ sheet: "申請", address: "E2" });
    await workbench.picture("form");
  });

  it("follows a later write", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("申請").getRange("E30:E31").values = [["書き込み"], ["=2+2"]];
        await context.sync();
      }),
    );
    await expectCell("E30", "書き込み");
    await expectCell("E31", "=2+2");
  });
});

describe("notes", () => {
  const expectNote = async (address: string, text: string | null) => {
    const wanted = { holds: text, shows: text };
    const both = () => workbench.ask("note", address);
    for (let tries = 0; tries < 40 && JSON.stringify(await both()) !== JSON.stringify(wanted); tries++)
      await workbench.page.waitForTimeout(50);
    expect({ address, ...(await both()) }).toEqual({ address, ...wanted });
  };
  const choose = async (address: string, entry: string) => {
    await clickCell(address, "right");
    await workbench.page.getByText(entry, { exact: true }).click();
  };

  it("are written, changed and deleted by the menu of a cell, and undone", async () => {
    await choose("E9", "新しいメモ");
    await workbench.page.keyboard.type("確認中");
    await expectNote("E9", "確認中");
    await workbench.picture("note");
    await clickCell("E12");
    await expectNote("E9", "確認中");
    await choose("E9", "メモの削除");
    await expectNote("E9", null);
    await workbench.page.getByRole("button", { name: "元に戻す", exact: true }).click();
    await expectNote("E9", "確認中");
  });
});

describe("what a person does reaches the workbook, and the add-in hears of it", () => {
  it.each(["普通の文章", ...LITERAL_TEXTS, "'引用"])("typing %s into a text cell", async (text) => {
    await type("E9", text);
    // As in Excel, an apostrophe in front only says that it is a text.
    await expectCell("E9", text.replace(/^'/, ""));
    expect(await heard(workbench.pane)).toEqual(["RangeEdited E9 Unknown"]);
  });

  it("typing into a cell that is not a text cell is read as Excel does", async () => {
    await type("F12", "=1+1");
    await expectCell("F12", 2);
    await type("F13", "12");
    await expectCell("F13", 12);
  });

  it("an answer takes its status with it", async () => {
    await expectCell("F9", "要記入");
    await type("E9", "記入した");
    await expectCell("F9", "済");
  });

  it("Escape leaves the cell alone", async () => {
    await clickCell("E3");
    await workbench.page.keyboard.type("やめる");
    await workbench.page.keyboard.press("Escape");
    await expectCell("E3", LITERAL_TEXTS[1]);
    expect(await heard(workbench.pane)).toEqual([]);
  });

  it("two quick clicks on two cells select, and edit nothing", async () => {
    await clickCell("E7");
    await clickCell("E8");
    expect((await workbench.ask("selection")).address).toBe("E8");
    await workbench.page.keyboard.press("Delete");
    await expectCell("E8", "");
  });

  it("a line break in a cell is one line break", async () => {
    await clickCell("E9");
    await workbench.page.keyboard.type("一行目");
    await workbench.page.keyboard.press("Alt+Enter");
    await workbench.page.keyboard.type("二行目");
    await workbench.page.keyboard.press("Enter");
    await expectCell("E9", "一行目\n二行目");
  });

  it("a block is pasted as the texts that it is", async () => {
    await workbench.page.evaluate(() => navigator.clipboard.writeText('=1+1\tb\r\n"二\n行"\td\r\n'));
    await clickCell("E7");
    await workbench.page.keyboard.press("Control+v");
    await expectCell("E7", "=1+1");
    await expectCell("F7", "b");
    await expectCell("E8", "二\n行");
    expect(await heard(workbench.pane)).toEqual(["RangeEdited E7:F8 Unknown"]);
    expect((await workbench.ask("selection")).address).toBe("E7:F8");
  });

  it("copied cells arrive as they were, and Delete empties them in one go", async () => {
    await workbench.ask("select", "E2:E6");
    await workbench.page.keyboard.press("Control+c");
    await copied(LITERAL_TEXTS.join("\r\n"));
    await workbench.ask("select", "E22");
    await workbench.page.keyboard.press("Control+v");
    for (const [index, text] of LITERAL_TEXTS.entries()) await expectCell(`E${index + 22}`, text);
    await workbench.page.keyboard.press("Delete");
    await expectCell("E26", "");
    expect(await heard(workbench.pane)).toEqual(["RangeEdited E22:E26 Unknown", "RangeEdited E22:E26 Unknown"]);
  });

  it("a choice from the drop-down of a hidden sheet", async () => {
    await clickCell("E10");
    await clickCell("E10", "left", 12);
    await workbench.page.getByText("該当なし", { exact: true }).first().click();
    await expectCell("E10", "該当なし");
    expect(await heard(workbench.pane)).toEqual(["RangeEdited E10 Unknown"]);
  });

  it("a value that the list does not have is refused, and the cell keeps what it held", async () => {
    const before = await workbench.ask("value", "E10");
    await type("E10", "ほか");
    await workbench.page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
    await expectCell("E10", before === true || before === false ? "" : before);
    expect(await heard(workbench.pane)).toEqual([]);
  });

  it("rows are inserted and deleted, and everything moves along", async () => {
    await clickCell("E3", "right");
    await workbench.page.getByText("挿入", { exact: true }).hover();
    await workbench.page.getByText("上に行を挿入").click();
    await expectCell("E3", "");
    await expectCell("E4", LITERAL_TEXTS[1]);
    await workbench.picture("row-inserted");
    expect(await heard(workbench.pane)).toEqual(["RowInserted 3:3 Unknown"]);
    await workbench.page.keyboard.press("Control+z");
    await expectCell("E3", LITERAL_TEXTS[1]);
  });
});

describe("undo is the workbook's", () => {
  it("takes back a person's edits and the add-in's writes in the order in which they came", async () => {
    await type("E9", "人");
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("申請").getRange("E9").values = [["アドイン"]];
        await context.sync();
      }),
    );
    await expectCell("E9", "アドイン");
    await workbench.ask("select", "E40");
    await workbench.page.keyboard.press("Control+z");
    await expectCell("E9", "人");
    await workbench.page.keyboard.press("Control+z");
    await expectCell("E9", "");
    await workbench.page.keyboard.press("Control+y");
    await expectCell("E9", "人");
  });

  it("belongs to the text of a cell while it is edited", async () => {
    await clickCell("E9");
    await workbench.page.keyboard.type("あ");
    await workbench.page.keyboard.press("Control+z");
    await workbench.page.keyboard.press("Escape");
    await expectCell("E2", LITERAL_TEXTS[0]);
  });

  it("is offered by the page's buttons as well, back to the empty workbook and forth", async () => {
    const fresh = await rig.open();
    await writeFormLikeSheet(fresh.pane);
    await fresh.page.getByRole("button", { name: "元に戻す", exact: true }).click();
    expect(await fresh.ask("sheets")).toEqual(["Sheet1"]);
    await fresh.page.getByRole("button", { name: "やり直し", exact: true }).click();
    expect(await fresh.ask("sheets")).toEqual(["Sheet1", "選択肢", "申請"]);
    await fresh.ask("select", "E6", "申請");
    await fresh.page.waitForTimeout(100);
    expect(await fresh.ask("shown", "E6")).toBe("@x");
    await fresh.close();
  });
});

describe("sheets", () => {
  it("are added, chosen and renamed by hand", async () => {
    await workbench.page.getByText("Sheet1", { exact: true }).click();
    expect((await workbench.ask("selection")).sheet).toBe("Sheet1");
    await workbench.page.getByText("申請", { exact: true }).last().click();
    expect((await workbench.ask("selection")).sheet).toBe("申請");
    // Univer takes two clicks in a row for a double click, whatever lies between them.
    await workbench.page.waitForTimeout(600);
    await workbench.page.getByText("申請", { exact: true }).last().dblclick();
    await workbench.page.waitForTimeout(500);
    await workbench.page.keyboard.press("Control+a");
    await workbench.page.keyboard.type("改名後");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForFunction(() => window.kaijiWorkbench?.sheets().includes("改名後"));
    expect(await workbench.ask("sheets")).toEqual(["Sheet1", "選択肢", "改名後"]);
  });

  it("whole rows are selected as Excel tells them", async () => {
    const { y, height } = await workbench.ask("rectangle", "E3");
    await workbench.page.mouse.click(20, y + height / 2);
    expect((await workbench.ask("selection")).address).toBe("3:3");
  });
});

it("a click on a link inside the workbook goes there", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("申請").getRange("E8");
      cell.hyperlink = { documentReference: "Sheet1!B4", textToDisplay: "表へ" };
      await context.sync();
    }),
  );
  await clickCell("E8");
  await workbench.page.waitForFunction(() => window.kaijiWorkbench?.selection().sheet === "Sheet1");
  expect(await workbench.ask("selection")).toEqual({ sheet: "Sheet1", address: "B4" });
});

describe("while a cell is edited", () => {
  it("the add-in's requests are refused as in Excel, and go through afterwards", async () => {
    const write = () =>
      workbench.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("申請").getRange("E50").values = [["後から"]];
          await context.sync();
        }).then(
          () => "done",
          (error: { code: string }) => error.code,
        ),
      );
    await clickCell("E9");
    await workbench.page.keyboard.type("途中");
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    await workbench.page.keyboard.press("Enter");
    expect(await write()).toBe("done");
    await expectCell("E9", "途中");
  });
});
