import { readFileSync } from "node:fs";
import { ASP_SAAS } from "../../../src/form";
import { readForms } from "../../../src/files";
import { accessibilityFaults } from "../../support/accessibility";
import { type OpenWorkbench, WorkbenchRig } from "../../support/workbench-page";

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterAll(() => rig.stop());

async function withWorkbench(act: (workbench: OpenWorkbench) => Promise<void>): Promise<void> {
  const workbench = await rig.open();
  try {
    await act(workbench);
    expect(workbench.problems).toEqual([]);
  } finally {
    await workbench.close();
  }
}

it("stands ready in Japanese, with names for all that a screen reader meets", () =>
  withWorkbench(async ({ page, picture }) => {
    expect(await page.title()).toBe("開示シート 作業台");
    expect(await page.getAttribute("html", "lang")).toBe("ja");
    expect(await page.getByRole("separator", { name: "作業ウィンドウの幅" }).getAttribute("aria-valuenow")).toBe("350");
    expect(await page.getByText("表を準備しています").count()).toBe(0);
    await picture("ready");
    // The grid's own canvas and inputs are Univer's; everything around it is ours.
    const faults = await accessibilityFaults(page, ["#grid", "iframe"]);
    expect(faults.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
    expect(await page.getAttribute("#pane iframe", "title")).toBe("作業ウィンドウ");
  }));

it("the pane's width follows the keyboard and the pointer", () =>
  withWorkbench(async ({ page }) => {
    const width = async () => (await page.locator("#pane").boundingBox())?.width;
    const splitter = page.getByRole("separator");
    await splitter.focus();
    await page.keyboard.press("End");
    expect(await width()).toBe(600);
    await page.keyboard.press("Home");
    expect(await width()).toBe(320);
    const box = await splitter.boundingBox();
    if (!box) throw new Error("The splitter has no place.");
    await page.mouse.move(box.x + 3, 400);
    await page.mouse.down();
    await page.mouse.move(box.x - 77, 400, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBeGreaterThan(380);
  }));

it("follows the language that is chosen in the pane", () =>
  withWorkbench(async ({ page, pane, picture }) => {
    await pane.getByRole("button", { name: /英語/ }).click();
    await page.getByRole("button", { name: "Save", exact: true }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await picture("english");
  }));

it("counts round trips and lists them on request", () =>
  withWorkbench(async ({ page, pane, ask, picture }) => {
    await ask("resetTraffic");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["あ"]];
        await context.sync();
      }),
    );
    expect(await ask("traffic")).toMatchObject({ roundTrips: 1 });
    await page.getByRole("button", { name: /^往復 1 回/ }).click();
    expect(await page.getByRole("region", { name: "アドインとの往復" }).getByRole("row").count()).toBeGreaterThan(1);
    await picture("round-trips");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("region", { name: "アドインとの往復" }).count()).toBe(0);
  }));

it("saves the workbook, and opens it again as it was", () =>
  withWorkbench(async ({ page, pane, ask, picture }) => {
    await pane.getByText("見本で試す").click();
    await page.waitForFunction(() => window.kaijiWorkbench?.sheets().includes("申請内容"));
    const filled = await ask("value", "E6", "申請内容");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("申請内容.xlsx");
    const file = await download.path();
    const [form] = await readForms(new Uint8Array(readFileSync(file)), "申請内容.xlsx", ASP_SAAS);
    expect(form?.sheetName).toBe("申請内容");

    await ask("editCell", "E6", "保存の後の変更", "申請内容");
    await page.locator("#file").setInputFiles({ name: "申請内容.xlsx", mimeType: "", buffer: readFileSync(file) });
    await page.getByRole("dialog").getByRole("button", { name: "開く" }).click();
    await page.getByText("「申請内容.xlsx」を開きました。").waitFor();
    expect(await ask("value", "E6", "申請内容")).toBe(filled);
    await ask("select", "E6", "申請内容");
    await page.waitForTimeout(300);
    expect(await ask("shown", "E6")).toBe(filled);
    await picture("opened");

    await page.getByRole("button", { name: "元に戻す", exact: true }).click();
    expect(await ask("value", "E6", "申請内容")).toBe("保存の後の変更");
  }));

it("says what is wrong with a file that is no workbook, and leaves the workbook alone", () =>
  withWorkbench(async ({ page, ask }) => {
    await ask("editCell", "A1", "そのまま");
    await page.locator("#file").setInputFiles({ name: "壊れた.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
    await page.getByRole("dialog").getByRole("button", { name: "開く" }).click();
    await page.getByRole("alert").filter({ hasText: "壊れた.xlsx" }).waitFor();
    expect(await ask("value", "A1")).toBe("そのまま");
  }));

it("a narrow window has the pane under the sheet", async () => {
  const { page, picture, close } = await rig.open({ width: 640, height: 900 });
  const [grid, pane] = [await page.locator("#grid").boundingBox(), await page.locator("#pane").boundingBox()];
  expect(pane?.y).toBeGreaterThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0));
  expect(pane?.width).toBe(640);
  await picture("narrow");
  await close();
});

it("asks nothing of any other machine", () =>
  withWorkbench(async ({ page, pane }) => {
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(new URL(request.url()).hostname));
    await page.reload();
    await page.waitForFunction(() => window.kaijiWorkbench?.ready.then(() => true));
    await page.waitForTimeout(500);
    expect(pane.isDetached() || asked.length > 0).toBe(true);
    expect(new Set(asked.filter((host) => host !== ""))).toEqual(new Set(["127.0.0.1"]));
  }));
