import { foreignSheet } from "../support/foreign-sheets";
import { FOREIGN_SHEET, printForeign } from "../support/print-foreign";
import { sample } from "../support/samples";
import { WorkbenchRig } from "../support/workbench-page";

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

const addressOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

describe("a workbook with the form in its own layout", () => {
  it("is opened, checked where it stands, and a finding goes when its cell is corrected", async () => {
    const { page, pane, ask, picture, problems } = await rig.open({ width: 1600, height: 900 });
    const printed = foreignSheet(sample("with-gaps"), "own");
    const cell = addressOf(printed.answers.get("5.1") ?? { row: -1, column: -1 });
    const buffer = Buffer.from(await printForeign(printed));
    await page.locator("#file").setInputFiles({ name: "自社様式.xlsx", mimeType: "", buffer });
    await page.getByText("「自社様式.xlsx」を開きました。").waitFor();

    await ask("select", "A1", FOREIGN_SHEET);
    await ask("resetTraffic");
    await pane.getByRole("button", { name: /^点検/ }).click();
    const finding = pane.getByText("100字以内の項目ですが、108字あります。8字減らしてください。");
    await finding.waitFor();
    console.info(`Round trips and bytes of the check: ${JSON.stringify(await ask("traffic"))}`);

    await finding.click();
    await page.waitForFunction((address) => window.kaijiWorkbench?.selection().address === address, cell);
    expect(await ask("selection")).toEqual({ sheet: FOREIGN_SHEET, address: cell });
    await page.waitForTimeout(500);
    await picture("adopt-1-finding");

    const shorter = "企業向け業務支援クラウドサービスの企画・開発・販売・運用";
    const place = await ask("rectangle", cell);
    await page.mouse.click(place.x + 20, place.y + place.height / 2);
    await page.keyboard.type(shorter);
    await page.keyboard.press("Enter");
    await finding.waitFor({ state: "hidden" });
    expect(await ask("value", cell)).toBe(shorter);
    expect(await ask("value", "H12", FOREIGN_SHEET)).not.toBeUndefined();
    await page.waitForTimeout(500);
    await picture("adopt-2-corrected");
    expect(await ask("sheets")).toEqual(["集計", FOREIGN_SHEET]);
    expect(problems).toEqual([]);
  });
});
