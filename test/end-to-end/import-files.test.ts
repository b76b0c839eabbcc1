import { printHtml } from "../support/print-html";
import { printOldPdf } from "../support/print-old-pdf";
import { printPdf } from "../support/print-pdf";
import { printedRows } from "../support/print-rows";
import { printWord } from "../support/print-word";
import { printWorkbook } from "../support/print-workbook";
import { sample } from "../support/samples";
import { type OpenWorkbench, WorkbenchRig } from "../support/workbench-page";

const sound = sample("sound");
const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

/** Of the first screen, or of the bar above a form. */
const IMPORT = /^取り込む/;
const SUMMARY = /^(\d+)項目を読み取りました/;

async function openImport({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: IMPORT }).first().click();
  await pane.getByRole("heading", { name: "取り込む", exact: true }).waitFor();
}

/** How many answers the preview says were read. */
async function answersRead({ pane }: OpenWorkbench): Promise<number> {
  await pane.getByRole("heading", { name: "取り込む内容の確認" }).waitFor();
  return Number(SUMMARY.exec((await pane.getByText(SUMMARY).first().textContent()) ?? "")?.[1]);
}

describe("the pane in a browser", () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    [
      "開示.pdf",
      () =>
        printPdf(
          "情報開示",
          printedRows(sound).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]),
          "ruled",
        ),
    ],
    [
      "古い文字コード.pdf",
      async () => printOldPdf(printedRows(sound).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer])),
    ],
    ["様式.xlsx", () => printWorkbook(sound, "office")],
    ["回答.docx", () => printWord(sound)],
    ["保存.html", async () => new TextEncoder().encode(printHtml(sound, "saved-page"))],
  ])("reads %s to the preview, without anything that its rules of safety refuse", async (name, make) => {
    const workbench = await rig.open();
    await openImport(workbench);
    const chosen = { name, mimeType: "application/octet-stream", buffer: Buffer.from(await make()) };
    await workbench.pane.locator("input[type=file]").setInputFiles(chosen);
    expect(await answersRead(workbench)).toBeGreaterThanOrEqual(130);
    expect(workbench.problems).toEqual([]);
  });

  it("reads a copied table with the line breaks of its cells", async () => {
    const workbench = await rig.open();
    await openImport(workbench);
    const html = printHtml(sound, "spanned-table");
    await workbench.pane.locator("input[type=file]").evaluate((within, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", copied);
      clipboardData.setData("text/plain", "表");
      within.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    expect(await answersRead(workbench)).toBe(133);
    expect(workbench.problems).toEqual([]);
  });

  it("says in words what is wrong with a file that is not read", async () => {
    const workbench = await rig.open();
    await openImport(workbench);
    await workbench.pane
      .locator("input[type=file]")
      .setInputFiles({ name: "写真.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]) });
    await workbench.pane
      .getByText(/「写真\.png」は画像で/)
      .first()
      .waitFor();
    expect(workbench.problems).toEqual([]);
  });
});
