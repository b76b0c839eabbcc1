import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { printPdf } from "../support/print-pdf";
import { printedRows } from "../support/print-rows";
import { sample } from "../support/samples";
import { drop, neverIdle, RECOGNISER, watchReading } from "../support/watch-reading";
import { PROJECT } from "../support/workbench-build";
import { WorkbenchRig } from "../support/workbench-page";
import { printFigures } from "./print-figures";

/** What `npm run build` makes: the pane as it is published. */
const BUILT = join(PROJECT, "dist");

const ROUNDS = 5;

/** One drop of a PDF on a pane that was just opened. */
interface Dropped {
  /** Until the first page was named, in milliseconds; Infinity where it never was. */
  readonly named: number;
  /** Scripts that were asked for from the drop on. */
  readonly scripts: number;
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

it("names the first page of a PDF", async () => {
  if (!existsSync(join(BUILT, "web/workbench-pane.html")))
    throw new Error("There is no build to measure: run npm run build first.");
  const rows = printedRows(sample("sound")).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]);
  const pdf = Buffer.from(await printPdf("情報開示", rows, "ruled"));
  const rig = new WorkbenchRig(BUILT);
  await rig.start();

  const round = async (before: (page: Page) => unknown, ready: (page: Page) => Promise<unknown>): Promise<Dropped> => {
    const asked: string[] = [];
    let isReady: Promise<unknown> = Promise.resolve();
    const { pane, close } = await rig.open(undefined, (fresh) => {
      fresh.on("request", (request) => asked.push(request.url()));
      isReady = ready(fresh);
      return before(fresh);
    });
    await isReady;
    const already = asked.length;
    const watched = watchReading(pane);
    await drop(pane, "#root", pdf);
    const { named } = await watched;
    await close();
    const scripts = asked.slice(already).filter((address) => /\.m?js$/.test(address)).length;
    return { named: named ?? Infinity, scripts };
  };

  const cold: Dropped[] = [];
  const ahead: Dropped[] = [];
  for (let number = 0; number < ROUNDS; number += 1) {
    cold.push(await round(neverIdle, () => Promise.resolve()));
    ahead.push(
      await round(
        () => undefined,
        (page) => page.waitForEvent("requestfinished", (request) => RECOGNISER.test(request.url())),
      ),
    );
  }
  await rig.stop();
  printFigures("First page of a PDF dropped on the pane, production build", {
    "nothing loaded yet, ms": middle(cold.map(({ named }) => named)),
    "nothing loaded yet, scripts asked for": middle(cold.map(({ scripts }) => scripts)),
    "loaded in an idle moment, ms": middle(ahead.map(({ named }) => named)),
    "loaded in an idle moment, scripts asked for": middle(ahead.map(({ scripts }) => scripts)),
  });
  expect([...cold, ...ahead].every(({ named }) => Number.isFinite(named))).toBe(true);
});
