import type { Frame } from "playwright-core";
import { printPdf } from "../support/print-pdf";
import { printedRows } from "../support/print-rows";
import { sample } from "../support/samples";
import { watchReading } from "../support/watch-reading";
import { WorkbenchRig } from "../support/workbench-page";

const sound = sample("sound");
const rig = new WorkbenchRig();
let pdf: Buffer;
/** So long that it can be called off before it is read. */
let long: Buffer;
beforeAll(async () => {
  await rig.start();
  const rows = printedRows(sound).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]);
  pdf = Buffer.from(await printPdf("情報開示", rows, "ruled"));
  long = Buffer.from(await printPdf("情報開示", Array.from({ length: 12 }, () => rows).flat(), "ruled"));
}, 300_000);
afterAll(() => rig.stop());

const chosen = (buffer = pdf) => ({ name: "開示.pdf", mimeType: "application/pdf", buffer });

/** The screen where a document is chosen, in a pane that may or may not start workers. */
async function openImport({ workers }: { readonly workers: boolean }) {
  const workbench = await rig.open();
  const { pane } = workbench;
  if (!workers) await pane.evaluate(() => Reflect.deleteProperty(window, "Worker"));
  await pane
    .getByRole("button", { name: /^取り込む/ })
    .first()
    .click();
  await pane.getByRole("heading", { name: "取り込む", exact: true }).waitFor();
  return workbench;
}

/** Whether the pane's own thread has loaded the code that reads documents. */
const readsInPage = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => /\/importing\.[^/]*$/.test(name)));

describe("a document that is being read", () => {
  it.each([
    ["in a thread of its own", true],
    ["in the page where no worker can start", false],
  ])(
    "is read %s, and told of before it is shown",
    async (_where, workers) => {
      const { page, pane, problems } = await openImport({ workers });
      for (const round of ["first", "again"]) {
        const watched = watchReading(pane);
        await pane.locator("input[type=file]").setInputFiles(chosen());
        const seen = await watched;
        expect(seen.rows).toBeGreaterThanOrEqual(130);
        expect(seen.told).not.toBeNull();
        expect(seen.told).toBeLessThan(seen.shown);
        expect(page.workers()).toHaveLength(workers ? 1 : 0);
        console.info(`${workers ? "In a worker" : "In the page"}, ${round}: ${JSON.stringify(seen)}`);
        await pane.getByRole("button", { name: "戻る" }).click();
      }
      // What costs the time is nowhere near the thread that a person waits for.
      expect(await readsInPage(pane)).toBe(!workers);
      expect(problems).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it("is told of with its page and can be called off: its thread ends", async () => {
    const { page, pane, problems } = await openImport({ workers: true });
    await pane.locator("input[type=file]").setInputFiles(chosen(long));
    await pane.getByText(/資料を読み取っています…（\d+ \/ \d+ ページ）/).waitFor();
    const [thread] = page.workers();
    const ended = thread?.waitForEvent("close");
    expect(ended).toBeDefined();
    await pane.getByRole("button", { name: "キャンセル" }).press("Enter");
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "ファイルを選ぶ" }).waitFor();
    await ended;
    expect(page.workers()).toEqual([]);
    // What was called off is not in the way of what comes next.
    await pane.locator("input[type=file]").setInputFiles(chosen());
    await pane.locator("[data-preview]").first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  }, 60_000);
});
