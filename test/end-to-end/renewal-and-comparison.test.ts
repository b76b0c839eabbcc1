import { join } from "node:path";
import { ASP_SAAS } from "../../src/form";
import { REFERENCE_TABLE } from "../../src/reference";
import { planFormSheet, planReferenceSheet } from "../../src/sheets";
import { PROJECT } from "../support/workbench-build";
import { type OpenWorkbench, WorkbenchRig } from "../support/workbench-page";

const file = (name: string): string => join(PROJECT, "assets/samples", name);
/** Two of them are copies of one disclosure, of which the collection keeps the last. */
const OTHERS = ["with-gaps.json", "pipes-with-masks.txt", "web-fused-lines.txt"].map(file);
const KEPT = 2;
const LEVELS = file("levels.json");

/** Row of the answer that states the pattern, in a form just made. */
const PATTERN_ROW = 1 + (planFormSheet(ASP_SAAS)[0]?.rows.findIndex(({ cells }) => cells.at(-1)?.value === "asp-saas:39.2") ?? 0);
/** Row of the interval of liveness monitoring on 参照値, in Excel's counting. */
const LIVENESS_ROW =
  1 +
  planReferenceSheet(ASP_SAAS, REFERENCE_TABLE).rows.findIndex(({ cells }) =>
    cells.some((cell) => cell?.value === "reference:liveness-interval"),
  );

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

const button = ({ pane }: OpenWorkbench, name: string | RegExp) => pane.getByRole("button", { name }).first();
const input = ({ pane }: OpenWorkbench, label: string) => pane.locator(`input[type=file][aria-label="${label}"]`);
const idle = ({ pane }: OpenWorkbench) =>
  pane.getByRole("button", { name: "戻る", exact: true }).and(pane.locator(":not([aria-disabled=true])")).last().waitFor();

async function openPage(workbench: OpenWorkbench, name: RegExp): Promise<void> {
  await button(workbench, "その他の機能").click();
  await button(workbench, name).click();
}

describe("from last year's sheet to this year's, beside those of others", () => {
  it("renews, follows the list, compares, and shows how others answered", async () => {
    const workbench = await rig.open({ width: 1600, height: 900 });
    const { page, pane, ask } = workbench;

    await button(workbench, /^見本で試す/).click();
    await pane.getByRole("tablist").waitFor();
    await openPage(workbench, /^更新（前回/);
    await input(workbench, "前回の開示情報を選ぶ").setInputFiles(file("sound.json"));
    await pane.locator("[data-renewal=kept]").waitFor();
    await idle(workbench);
    await button(workbench, "更新用の様式を作成").click();
    await pane.locator("[data-to-do='1.1']").waitFor();
    await idle(workbench);
    expect(await ask("sheets")).toEqual(expect.arrayContaining(["申請内容", "申請内容 (2)", "更新の確認"]));
    await pane
      .locator("[data-to-do='39.1']")
      .getByRole("button", { name: /セルへ移動/ })
      .click();
    await page.waitForFunction(() => window.kaijiWorkbench?.selection().sheet === "申請内容 (2)");
    await pane.locator("[data-to-do='39.1'] input[type=checkbox]").click();
    await pane.locator("[data-to-do='39.1'][data-state=done]").waitFor();
    await pane.getByText(/^1 \/ \d+ 欄を確認済み$/).waitFor();
    await workbench.picture("renewal-1-to-do");
    await button(workbench, "「更新の確認」シートを開く").click();
    await page.waitForFunction(() => window.kaijiWorkbench?.selection().sheet === "更新の確認");
    await idle(workbench);
    await workbench.picture("renewal-2-sheet");
    await button(workbench, "戻る").click();

    await button(workbench, /^参照値と求める水準/).click();
    await input(workbench, "ファイルから追加").setInputFiles(LEVELS);
    await pane.locator("[data-levels]").waitFor();
    await idle(workbench);
    await button(workbench, "参照値シートを開く").click();
    await page.waitForFunction(() => window.kaijiWorkbench?.selection().sheet === "参照値");
    await idle(workbench);
    const [own, reading] = [`D${LIVENESS_ROW}`, `E${LIVENESS_ROW}`];
    await ask("select", own);
    const cell = await ask("rectangle", own);
    await page.mouse.click(cell.x + 8, cell.y + cell.height / 2);
    await page.keyboard.type("なるべく早く");
    await page.keyboard.press("Enter");
    await button(workbench, "戻る").click();
    await button(workbench, "戻る").click();
    await button(workbench, "点検").click();
    await page.waitForFunction((address) => String(window.kaijiWorkbench?.value(address)).includes("読み取れません"), reading);
    expect(await ask("value", own)).toBe("なるべく早く");
    await workbench.picture("reference-1-unread");
    await ask("editCell", own, "3分");
    await button(workbench, "点検").click();
    await page.waitForFunction((address) => window.kaijiWorkbench?.value(address) === "「3分以内」と読みました", reading);
    await pane.locator("[data-pattern='2']").getByRole("button", { name: "参照値を見る" }).click();
    await pane.getByText("3分以内").last().waitFor();
    await workbench.picture("reference-2-read");
    await button(workbench, "戻る").click();
    await ask("editCell", `E${PATTERN_ROW}`, "", "申請内容 (2)");
    await pane.locator("[data-pattern=asked], [data-pattern=proposed]").waitFor();
    await workbench.picture("reference-3-asked");
    await pane.locator("[data-pattern]").getByRole("button", { name: "パターンを選ぶ" }).click();
    await pane.getByRole("combobox", { name: "点検に使うパターン" }).selectOption("2");
    await pane.getByText("パターン2の値と比べます。").first().waitFor();
    await idle(workbench);
    await button(workbench, "戻る").click();
    await pane.locator("[data-pattern='2']").waitFor();
    await button(workbench, "その他の機能").click();

    await button(workbench, /^開示情報を比べる/).click();
    await input(workbench, "ファイルを追加").setInputFiles(OTHERS);
    await pane
      .locator("[data-compared=read]")
      .nth(OTHERS.length - 1)
      .waitFor();
    await idle(workbench);
    await pane.getByText("ファイルを他社回答としてこのブックに残す").click();
    await ask("resetTraffic");
    await button(workbench, "比較シートを作成").click();
    await pane
      .getByText(/件を比べて「比較」と「比較概要」/)
      .first()
      .waitFor();
    expect((await ask("traffic")).roundTrips).toBeLessThanOrEqual(4);
    console.info(`Round trips and bytes of a comparison that is remembered: ${JSON.stringify(await ask("traffic"))}`);
    expect(await ask("sheets")).toEqual(expect.arrayContaining(["比較", "比較概要", "他社回答"]));
    expect((await ask("selection")).sheet).toBe("比較概要");
    await page.waitForTimeout(1500);
    await workbench.picture("comparison-1-summary");
    await ask("select", "A1", "比較");
    await page.waitForTimeout(800);
    await workbench.picture("comparison-1-table");
    await button(workbench, "戻る").click();

    await button(workbench, /^概要シートを作成/).click();
    await page.waitForFunction(() => window.kaijiWorkbench?.selection().sheet === "概要");
    await idle(workbench);
    await page.waitForTimeout(800);
    await workbench.picture("comparison-2-overview");
    await button(workbench, /^点検報告を作成/).click();
    await page.waitForFunction(() => window.kaijiWorkbench?.selection().sheet === "点検報告");
    await idle(workbench);
    await page.waitForTimeout(800);
    await workbench.picture("comparison-4-report");
    await button(workbench, /^更新（前回/).click();
    await pane
      .locator("[data-to-do='8.1']")
      .getByRole("button", { name: /セルへ移動/ })
      .click();
    await button(workbench, "戻る").click();
    await button(workbench, "戻る").click();
    await pane.getByRole("tab").nth(1).click();
    await pane.locator("[data-field-peers='8.1'] > summary").click();
    expect(await pane.locator("[data-field-peers='8.1'] [data-shown]").count()).toBe(KEPT);
    await pane.locator("[data-field-peers]").scrollIntoViewIfNeeded();
    await workbench.picture("comparison-3-guide");
    expect(workbench.problems).toEqual([]);
  });
});
