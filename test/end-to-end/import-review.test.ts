import { ASP_SAAS } from "../../src/form";
import { answerCell } from "../support/form-cells";
import { printHtml } from "../support/print-html";
import { printOldPdf } from "../support/print-old-pdf";
import { printPdf } from "../support/print-pdf";
import { printedRows } from "../support/print-rows";
import { printWord } from "../support/print-word";
import { sample } from "../support/samples";
import { type OpenWorkbench, WorkbenchRig } from "../support/workbench-page";

const sound = sample("sound");
const rows = printedRows(sound).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]);

const rig = new WorkbenchRig();
let pdf: Buffer;
beforeAll(async () => {
  await rig.start();
  pdf = Buffer.from(await printPdf("情報開示", rows, "ruled"));
});
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

const chosen = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

async function importInto(workbench: OpenWorkbench, file: ReturnType<typeof chosen>): Promise<void> {
  const { pane } = workbench;
  await pane
    .getByRole("button", { name: /^取り込む/ })
    .first()
    .click();
  await pane.locator("input[type=file]").setInputFiles(file);
  await pane.locator("[data-preview]").first().waitFor();
}

describe("looking through an import", () => {
  it("goes by keyboard alone: rows, sections and all, replaced answers one by one, one write and one undo", async () => {
    const workbench = await rig.open();
    const { page, pane, ask, picture, problems } = workbench;
    await pane.getByRole("button", { name: /見本で試す/ }).click();
    await pane.getByRole("tablist").waitFor();
    await importInto(workbench, chosen("開示.pdf", pdf));
    const focused = (): Promise<string> =>
      pane.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-preview]")?.dataset["preview"] ?? "");
    const accepted = (): Promise<number> => pane.locator("[data-preview] input:checked").count();
    const conflicts = pane.locator("[data-preview-group=conflict] [data-preview]");
    const count = await conflicts.count();
    expect(count).toBeGreaterThan(3);
    await picture("import-conflicts");

    // All and none leave out what would replace an answer.
    const before = await accepted();
    await pane.getByRole("button", { name: "すべて選ぶ" }).press("Enter");
    expect(await conflicts.locator("input:checked").count()).toBe(0);
    await pane.getByRole("button", { name: "すべて外す" }).press("Enter");
    expect(await accepted()).toBe(0);
    await pane.getByRole("button", { name: "すべて選ぶ" }).press("Enter");
    expect(await accepted()).toBeGreaterThanOrEqual(before);

    // From row to row, with the place in the document following.
    await pane.locator("[data-preview] input").first().focus();
    const first = await focused();
    await page.keyboard.press("Enter");
    await pane.locator("[data-page-mark]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    const second = await focused();
    expect(second).not.toBe(first);
    await pane.locator(`[data-preview="${second}"] [data-page-mark]`).first().waitFor();
    expect(await pane.locator("[data-page-picture]").count()).toBe(1);
    await picture("import-page");
    await page.keyboard.press("Escape");
    expect(await pane.locator("[data-page-picture]").count()).toBe(0);
    expect(await focused()).toBe(second);

    // Each replaced answer by itself.
    for (let index = 0; index < count; index += 1) {
      const box = conflicts.nth(index).locator("input");
      await box.focus();
      await page.keyboard.press("Space");
      expect(await box.isChecked()).toBe(true);
    }
    const lines = await accepted();
    const values = (): Promise<unknown[]> =>
      Promise.all(ASP_SAAS.fields.map(({ id }) => ask("value", answerCell(id), "申請内容")));
    const was = await values();
    const imported = new Map<string, unknown>(ASP_SAAS.fields.map(({ id }, index) => [id, was[index]]));
    for (const line of await pane.locator("[data-preview]:has(input:checked)").all()) {
      const field = (await line.getAttribute("data-preview")) ?? "";
      imported.set(field, sound.fields[field]?.value);
    }
    await ask("resetTraffic");
    await pane.getByRole("button", { name: `${lines}項目を書き込む` }).press("Enter");
    await pane.getByText(`${lines}項目を書き込みました。`).first().waitFor();
    const { roundTrips } = await ask("traffic");
    console.info(`Round trips of the write: ${roundTrips}`);
    expect(await pane.getByRole("dialog").count()).toBe(0);
    // Where a line fills its cell, a page does not show whether a blank or a break stood at its end.
    const plain = (value: unknown): string => String(value).replace(/\s/g, "");
    expect((await values()).map(plain)).toEqual(ASP_SAAS.fields.map(({ id }) => plain(imported.get(id))));
    await pane.getByRole("button", { name: "元に戻す" }).first().press("Enter");
    await pane.getByText("元に戻しました。").first().waitFor();
    expect(await values()).toEqual(was);
    expect(problems).toEqual([]);
  });

  it.each<[string, () => Promise<Uint8Array | string> | Uint8Array | string]>([
    ["保存.html", () => printHtml(sound, "saved-page")],
    ["回答.docx", () => printWord(sound)],
    ["表.tsv", () => rows.map((row) => row.map((cell) => cell.replaceAll("\n", " ")).join("\t")).join("\n")],
  ])("shows the text of %s with the answer marked", async (name, make) => {
    const workbench = await rig.open();
    const { pane, problems } = workbench;
    await importInto(workbench, chosen(name, await make()));
    const line = pane.locator('[data-preview="6.1"]');
    await line.getByRole("button", { name: /^資料を見る：\d+行目$/ }).click();
    expect(await line.locator("[data-source-text] mark").textContent()).toBe(sound.fields["6.1"]?.value);
    expect(await pane.locator("[data-page-picture]").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it.each<[string, () => Uint8Array]>([
    ["新しい.pdf", () => pdf],
    ["古い文字コード.pdf", () => printOldPdf(rows)],
  ])("draws the page of %s, letters and all, with the place in view", async (name, make) => {
    const workbench = await rig.open();
    const { pane, picture, problems } = workbench;
    await importInto(workbench, chosen(name, make()));
    await pane.locator('[data-preview="6.1"] button[aria-expanded]').click();
    const mark = pane.locator("[data-page-mark]").first();
    await mark.waitFor();
    await picture(`import-drawn-${name === "新しい.pdf" ? "new" : "old"}`);
    const { ink, inside } = await mark.evaluate((frame) => {
      const view = frame.closest("[role=group]");
      const canvas = view?.querySelector("canvas");
      if (!view || !canvas) throw new Error("There is no picture.");
      const [place, paper, window] = [frame, canvas, view].map((element) => element.getBoundingClientRect());
      if (!place || !paper || !window) throw new Error("Nothing is laid out.");
      const sharp = canvas.width / paper.width;
      const context = canvas.getContext("2d");
      const pixels = context?.getImageData(
        (place.left - paper.left + 4) * sharp,
        (place.top - paper.top + 4) * sharp,
        (place.width - 8) * sharp,
        (place.height - 8) * sharp,
      ).data;
      let dark = 0;
      for (let at = 0; at < (pixels?.length ?? 0); at += 4) if ((pixels?.[at] ?? 255) < 128) dark += 1;
      return {
        ink: dark,
        inside: place.top >= window.top - 4 && place.bottom <= window.bottom + 4 && place.left >= window.left - 4,
      };
    });
    expect(ink).toBeGreaterThan(20);
    expect(inside).toBe(true);
    expect(problems).toEqual([]);
  });

  it("says why a page is not shown, and shows the text instead", async () => {
    const workbench = await rig.open();
    const { pane, problems } = workbench;
    await importInto(workbench, chosen("開示.pdf", pdf));
    await pane.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException("It is gone.", "NotFoundError"));
    });
    const line = pane.locator('[data-preview="6.1"]');
    await line.locator("button[aria-expanded]").click();
    await line.getByText("読み取った後にファイルが移動または変更されたため、ページを表示できません。").waitFor();
    expect(await line.locator("[data-source-text] mark").count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it("begins with a file that is dropped anywhere on the screen", async () => {
    const workbench = await rig.open();
    const { pane, problems } = workbench;
    await pane
      .getByRole("button", { name: /^取り込む/ })
      .first()
      .click();
    await pane.getByRole("heading", { name: "取り込む", exact: true }).evaluate(
      (heading, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "保存.html"));
        heading.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      printHtml(sound, "spanned-table"),
    );
    await pane.getByText("読み取り元：保存.html").waitFor();
    expect(problems).toEqual([]);
  });
});
