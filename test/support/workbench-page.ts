import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { createWorkbenchServer, HOST } from "../../src/workbench/server/server";
import type { KaijiWorkbench } from "../../src/workbench/page/public-face";
import { launchBrowser } from "./browser";
import { BUILD, buildWorkbench, PROJECT } from "./workbench-build";

const ARTIFACTS = join(PROJECT, "artifacts");

/** Univer's tab bar says this when it scrolls to a tab while a sheet is hidden; the tab is shown all the same. */
const HARMLESS = "Index out of bounds";

/** The workbench in a real browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The pane's frame, in which Microsoft's Excel client runs. */
  readonly pane: Frame;
  /** What went wrong in the page: uncaught errors and messages of the console. */
  readonly problems: readonly string[];
  /** Calls `window.kaijiWorkbench`. */
  ask<Name extends Exclude<keyof KaijiWorkbench, "ready">>(
    name: Name,
    ...parameters: Parameters<KaijiWorkbench[Name]>
  ): Promise<ReturnType<KaijiWorkbench[Name]>>;
  /** Keeps a picture of the page for people to look at. */
  picture(name: string): Promise<void>;
}

/** The server and the browser of a test file: started before its tests, closed after them. */
export class WorkbenchRig {
  #server: Server | null = null;
  #browser: Browser | null = null;
  #address = "";

  /** @param built folder of another build than the one for tests, which is made where it is missing */
  constructor(private readonly built?: string) {}

  async start(): Promise<void> {
    if (this.built === undefined) await buildWorkbench();
    const server = createWorkbenchServer({ project: PROJECT, build: this.built ?? BUILD });
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
    const place = server.address();
    if (place === null || typeof place === "string") throw new Error("The server has no port.");
    this.#address = `http://${HOST}:${place.port}/`;
    this.#server = server;
    this.#browser = await launchBrowser();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Closes the workbenches that are open. One that nobody looks at any more draws on, and slows the next ones down. */
  async closeAll(): Promise<void> {
    for (const context of this.#browser?.contexts() ?? []) await context.close();
  }

  /**
   * Opens a fresh workbench and waits until grid and pane are there.
   * @param before what is done to the page before anything is loaded
   */
  async open(viewport = { width: 1400, height: 860 }, before?: (page: Page) => unknown): Promise<OpenWorkbench> {
    if (!this.#browser) throw new Error("The rig was not started.");
    const context = await this.#browser.newContext({
      viewport,
      locale: "ja-JP",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    // Long enough for a busy machine: only what never comes is to fail.
    context.setDefaultTimeout(60_000);
    // A workbench that starts beside others on a busy machine takes its time.
    context.setDefaultNavigationTimeout(60_000);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && message.text() !== HARMLESS) problems.push(message.text());
    });
    await before?.(page);
    await page.goto(this.#address);
    await page.waitForFunction(() => window.kaijiWorkbench?.ready.then(() => true));
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    await frame.waitForFunction(
      () => typeof Office !== "undefined" && typeof Excel !== "undefined" && document.querySelector("#root > *"),
    );
    return {
      page,
      pane: frame,
      problems,
      ask: (name, ...parameters) =>
        page.evaluate(([member, given]) => Reflect.apply(Reflect.get(window.kaijiWorkbench ?? {}, member), undefined, given), [
          name,
          parameters,
        ] as const),
      picture: async (name) => {
        mkdirSync(ARTIFACTS, { recursive: true });
        await page.screenshot({ path: join(ARTIFACTS, `workbench-${name}.png`) });
      },
    };
  }
}
