import { printHtml } from "../support/print-html";
import { printPdf } from "../support/print-pdf";
import { printedRows } from "../support/print-rows";
import { printWorkbook } from "../support/print-workbook";
import { sample } from "../support/samples";
import { WorkbenchRig } from "../support/workbench-page";

const sound = sample("sound");
const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

const chosen = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

const pdf = () =>
  printPdf(
    "情報開示",
    printedRows(sound).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]),
    "ruled",
  );

describe("several files in a browser", () => {
  it("are listed with what they are, looked through, and written as sheets that one undo takes back", async () => {
    const { pane, ask, picture, problems } = await rig.open();
    await pane
      .getByRole("button", { name: /^取り込む/ })
      .first()
      .click();
    await pane
      .locator("input[type=file]")
      .setInputFiles([
        chosen("開示.pdf", await pdf()),
        chosen("写真.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2])),
        chosen("様式.xlsx", await printWorkbook(sound, "office")),
        chosen("保存.html", printHtml(sound, "saved-page")),
      ]);
    await pane.getByRole("heading", { name: "読み取ったファイル" }).waitFor();
    expect(await pane.locator("[data-file=read]").count()).toBe(3);
    await pane.getByText(/「写真\.png」は画像で/).waitFor();
    await picture("several-1-list");

    await pane.getByRole("button", { name: "開示.pdf の内容を確かめる" }).press("Enter");
    await pane.locator("[data-preview]").first().waitFor();
    await picture("several-2-file");
    await pane.getByRole("button", { name: "次のファイル" }).press("Enter");
    await pane.getByText("読み取り元：様式.xlsx").waitFor();
    await pane.getByRole("button", { name: "一覧に戻る" }).press("Enter");

    const before = await ask("sheets");
    await pane.getByRole("button", { name: "3枚のシートを作成" }).press("Enter");
    await pane
      .getByText(/^3枚のシートを作成し、/)
      .first()
      .waitFor();
    const written = await ask("sheets");
    expect(written.filter((name) => name.startsWith("申請内容"))).toHaveLength(3);
    await picture("several-3-written");
    await pane.getByRole("button", { name: "元に戻す" }).first().click();
    await pane.getByText("元に戻しました。").first().waitFor();
    expect(await ask("sheets")).toEqual(before);
    expect(problems).toEqual([]);
  });
});
