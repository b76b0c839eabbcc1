import type { Frame, Page, Request } from "playwright-core";
import { printPdf } from "../support/print-pdf";
import { printedRows } from "../support/print-rows";
import { printWorkbook } from "../support/print-workbook";
import { sample } from "../support/samples";
import { drop, neverIdle, RECOGNISER, timersComeLate, watchReading } from "../support/watch-reading";
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
});
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

const chosen = (buffer = pdf) => ({ name: "開示.pdf", mimeType: "application/pdf", buffer });

/** The screen where a document is chosen, in a pane that may or may not start workers. */
async function openImport({ workers }: { readonly workers: boolean }) {
  const workbench = await rig.open(undefined, workers ? undefined : withoutWorkers);
  const { pane } = workbench;
  await pane
    .getByRole("button", { name: /^取り込む/ })
    .first()
    .click();
  await pane.getByRole("heading", { name: "取り込む", exact: true }).waitFor();
  return workbench;
}

/** Nothing else runs while the page's own thread reads: the timers come late as they do on a slow machine. */
const withoutWorkers = async (page: Page): Promise<void> => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  await timersComeLate(page);
};

/** Whether the pane's own thread has loaded the code that reads documents. */
const readsInPage = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => /\/importing\.[^/]*$/.test(name)));

describe("a document that is being read", () => {
  it.each([
    ["in a thread of its own", true],
    ["in the page where no worker can start", false],
  ])("is read %s, and told of before it is shown, to the eye and to the ear", async (_where, workers) => {
    const { page, pane, problems } = await openImport({ workers });
    for (const round of ["first", "again"]) {
      const watched = watchReading(pane);
      await pane.locator("input[type=file]").setInputFiles(chosen());
      const seen = await watched;
      expect(seen.rows).toBeGreaterThanOrEqual(130);
      expect(seen.told).not.toBeNull();
      expect(seen.told).toBeLessThan(seen.shown);
      expect(seen.said).not.toBeNull();
      expect(seen.said).toBeLessThan(seen.shown);
      expect(page.workers()).toHaveLength(workers ? 1 : 0);
      console.info(`${workers ? "In a worker" : "In the page"}, ${round}: ${JSON.stringify(seen)}`);
      await pane.getByRole("button", { name: "戻る" }).click();
    }
    // What costs the time is nowhere near the thread that a person waits for.
    expect(await readsInPage(pane)).toBe(!workers);
    expect(problems).toEqual([]);
  });

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
  });
});

describe("what reading takes", () => {
  it("is there before anybody asks for it; nothing is loaded when a document is dropped on the pane", async () => {
    const scripts: string[] = [];
    let recogniser: Promise<Request> | undefined;
    const { page, pane, problems } = await rig.open(undefined, (fresh) => {
      fresh.on("request", (request) => scripts.push(request.url()));
      recogniser = fresh.waitForEvent("requestfinished", (request) => RECOGNISER.test(request.url()));
    });
    await recogniser;
    expect(page.workers()).toHaveLength(1);
    const before = scripts.length;
    await drop(pane, "#root", pdf);
    await pane.locator("[data-preview]").first().waitFor();
    expect(scripts.slice(before).filter((address) => /\.m?js$/.test(address))).toEqual([]);
    expect(page.workers()).toHaveLength(1);
    // What reads a PDF in the thread is not in the way of what unpacks a workbook there.
    await pane.getByRole("button", { name: "戻る" }).click();
    const workbook = { name: "様式.xlsx", mimeType: "", buffer: Buffer.from(await printWorkbook(sound, "office")) };
    await pane.locator("input[type=file]").setInputFiles(workbook);
    await pane.getByText("読み取り元：様式.xlsx").waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it("is loaded in the order of need: a page is named before what tells the fields is there", async () => {
    let named = (): void => undefined;
    const { page, pane, problems } = await rig.open(undefined, async (fresh) => {
      await neverIdle(fresh);
      const whenNamed = new Promise<void>((resolve) => (named = resolve));
      await fresh.route(RECOGNISER, (route) => whenNamed.then(() => route.continue()));
    });
    expect(page.workers()).toEqual([]);
    await drop(pane, "#root", pdf);
    await pane.getByText(/資料を読み取っています…（\d+ \/ \d+ ページ）/).waitFor();
    named();
    await pane.locator("[data-preview]").first().waitFor();
    expect(problems).toEqual([]);
  });

  it("is told to be gone where the pane was renewed meanwhile, with the way to the new one", async () => {
    const { page, pane } = await rig.open(undefined, neverIdle);
    const gone = /\/pane\/.*\.m?js$/;
    await page.route(gone, (route) => route.fulfill({ status: 404, body: "Not found." }));
    await drop(pane, "#root", pdf);
    await pane
      .getByText(/新しい版に替わったか、通信が途切れています/)
      .first()
      .waitFor();
    await page.unroute(gone);
    const again = page.waitForEvent("framenavigated", (frame) => frame === pane);
    await pane.getByRole("button", { name: "読み込み直す" }).click();
    await again;
    await pane
      .getByRole("button", { name: /^取り込む/ })
      .first()
      .waitFor();
  });
});
