import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASP_SAAS } from "../../src/form";
import { COLUMN, planFormSheet } from "../../src/sheets";
import { printAsText } from "../support/print-text";
import { sample } from "../support/samples";
import { PROJECT } from "../support/workbench-build";
import { type OpenWorkbench, WorkbenchRig } from "../support/workbench-page";

const PAPER = join(PROJECT, "assets/samples/white-paper-2022.txt");
const WEEKLY = "バックアップは毎週1回取得し、3世代を保管しています。";

/** Where the answer of a field stands in a form just made. */
function addressOf(field: string): string {
  const row = planFormSheet(ASP_SAAS)[0]?.rows.findIndex(({ cells }) => cells[COLUMN.key]?.value === `${ASP_SAAS.id}:${field}`);
  return `E${(row ?? 0) + 1}`;
}

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

async function importSound({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "取り込む", exact: true }).first().click();
  await pane.getByRole("textbox", { name: "または、文章を貼り付ける" }).fill(printAsText(sample("sound")));
  await pane.getByRole("button", { name: "貼り付けた内容を読み取る" }).click();
  await pane.getByRole("button", { name: /項目を書き込む$/ }).click();
  await pane
    .getByText(/項目を書き込みました。/)
    .first()
    .waitFor();
}

async function openEvidence({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "その他の機能" }).click();
  await pane.getByRole("button", { name: /^根拠（ホワイトペーパーとの照合）/ }).click();
}

describe("a white paper in the workbench", () => {
  it("is attached, asks in the check, leads to the cell, and is there again in the saved workbook", async () => {
    const workbench = await rig.open({ width: 1600, height: 900 });
    const { page, pane, ask } = workbench;
    await pane.getByRole("button", { name: /^ひな形を作成/ }).click();
    await pane.getByText("ひな形を作成しました。").first().waitFor();
    await importSound(workbench);
    await pane.getByRole("button", { name: "点検", exact: true }).first().click();
    await openEvidence(workbench);
    await ask("resetTraffic");
    await pane.locator("input[type=file]").setInputFiles(PAPER);
    await pane.locator("[data-paper]").waitFor();
    await pane
      .getByText(/ホワイトペーパーを添付しました/)
      .first()
      .waitFor();
    console.info(`Round trips and bytes of attaching a paper: ${JSON.stringify(await ask("traffic"))}`);
    expect(await ask("sheets")).toContain("根拠");

    const pair = pane.locator("[data-pair='45.1'][data-verdict=contradicts]");
    await pair.getByText(WEEKLY).waitFor();
    await workbench.picture("evidence-1-pairs");
    await pair.getByRole("button", { name: /セルへ移動/ }).click();
    await page.waitForFunction((address) => window.kaijiWorkbench?.selection().address === address, addressOf("45.1"));

    await pair.getByRole("button", { name: /手引きへ/ }).click();
    const guide = pane.locator("[data-field-evidence='45.1']");
    await guide.getByText(WEEKLY).waitFor();
    await guide.getByRole("button", { name: "根拠を詳しく見る" }).click();
    await pane.getByRole("heading", { name: "No.45.1 の根拠" }).waitFor();
    await pane.getByRole("button", { name: "戻る" }).click();
    await guide.waitFor();

    await ask("editCell", addressOf("45.1"), "", "申請内容");
    await openEvidence(workbench);
    const proposal = pane.locator("[data-proposal='45.1']");
    await proposal.getByRole("button").last().click();
    await pane.getByText("45.1 に記入しました。").first().waitFor();
    expect(await ask("value", addressOf("45.1"), "申請内容")).toBe("毎週1回");
    await pane.getByRole("button", { name: "元に戻す" }).click();
    await pane.getByText("元に戻しました。").first().waitFor();
    expect(await ask("value", addressOf("45.1"), "申請内容")).toBe("");

    await pane.getByRole("textbox", { name: "欄" }).fill("45.1");
    await pane.getByRole("textbox", { name: "文書" }).fill("運用規程");
    await pane.getByRole("textbox", { name: "記載（原文）" }).fill("毎日取得する。");
    await pane.getByRole("button", { name: "根拠を追加" }).click();
    await pane.locator("[data-typed='45.1']").last().getByText("毎日取得する。").waitFor();
    await pane.getByRole("button", { name: "「根拠」シートを最新にして開く" }).click();
    await page.waitForFunction(() => window.kaijiWorkbench?.selection().sheet === "根拠");
    await page.waitForTimeout(500);
    await workbench.picture("evidence-2-sheet");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存" }).click();
    const saved = await (await download).path();
    expect(workbench.problems).toEqual([]);

    const again = await rig.open({ width: 1600, height: 900 });
    const buffer = readFileSync(saved);
    await again.page.locator("#file").setInputFiles({ name: "saved.xlsx", mimeType: "", buffer });
    await again.page.getByText("「saved.xlsx」を開きました。").waitFor();
    await again.pane.getByRole("button", { name: /^点検/ }).first().click();
    await again.pane
      .locator("[data-finding='72.1']")
      .getByText(/シンガポール/)
      .waitFor();
    await openEvidence(again);
    await again.pane.locator("[data-paper]").waitFor();
    await again.pane.locator("[data-typed='45.1']").last().getByText("毎日取得する。").waitFor();
    await again.pane.locator("[data-pair='72.1'][data-verdict=contradicts]").waitFor();
    expect(again.problems).toEqual([]);
  });
});
