import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { SAFETY_HEADERS } from "../../src/workbench/server/headers";
import { createWorkbenchServer, HOST } from "../../src/workbench/server/server";
import type { KaijiWorkbench } from "../../src/workbench/page/public-face";
import { launchBrowser } from "./browser";
import { BUILD, buildWorkbench, PROJECT } from "./workbench-build";

const ARTIFACTS = join(PROJECT, "artifacts");

/** Univer's tab bar says this when it scrolls to a tab while a sheet is hidden; the tab is shown all the same. */
const HARMLESS = "Index out of bounds";

/** Without the icon, the browser asks for one later. */
const EMPTY = '<!doctype html><link rel="icon" href="data:,">';

interface Size {
  readonly width: number;
  readonly height: number;
}

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
  /** Closes it, with all that the page has kept. Who opened it and found what was expected does so. */
  close(): Promise<void>;
}

/**
 * The server and the browser of a test file: started before its tests, closed after them.
 *
 * A workbench is opened in the tab of the one that was closed before it, as a person opens the page again: the browser has
 * compiled its scripts by then, which is most of what it has to do.
 */
export class WorkbenchRig {
  #server: Server | null = null;
  #browser: Browser | null = null;
  #address = "";
  readonly #open = new Set<OpenWorkbench>();
  /** A tab with nothing in it, and of which nothing is known to the browser any more. */
  #free: Page | null = null;

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
    for (const workbench of this.#open) await workbench.close();
  }

  /**
   * Opens a fresh workbench and waits until grid and pane are there.
   * @param before what is done to the page before anything is loaded
   */
  async open(viewport: Size = { width: 1400, height: 860 }, before?: (page: Page) => unknown): Promise<OpenWorkbench> {
    const page = await this.#tab(viewport, before !== undefined);
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
    const workbench: OpenWorkbench = {
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
      close: async () => {
        if (!this.#open.delete(workbench)) return;
        // What was done to a page before it was loaded stays done to its tab.
        if (before || this.#free) await page.context().close();
        else this.#free = await this.#emptied(page);
      },
    };
    this.#open.add(workbench);
    return workbench;
  }

  /** The tab that the next workbench is opened in. */
  async #tab(viewport: Size, fresh: boolean): Promise<Page> {
    if (!this.#browser) throw new Error("The rig was not started.");
    const free = fresh ? null : this.#free;
    if (free) {
      this.#free = null;
      await free.setViewportSize(viewport);
      return free;
    }
    const context = await this.#browser.newContext({
      viewport,
      locale: "ja-JP",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    // Long enough for a busy machine: only what never comes is to fail.
    context.setDefaultTimeout(60_000);
    // A workbench that starts beside others on a busy machine takes its time.
    context.setDefaultNavigationTimeout(60_000);
    return context.newPage();
  }

  /** Takes everything out of a tab that a page, or a test of it, has left there. @returns null where it cannot be done */
  async #emptied(page: Page): Promise<Page | null> {
    const context = page.context();
    try {
      page.removeAllListeners();
      context.removeAllListeners();
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      // Beside the page: what comes next is under no pointer.
      await page.mouse.move(-1, -1);
      // An empty page of the same place: the browser keeps the process, and what is compiled in it.
      const empty = new URL("empty.html", this.#address).href;
      await page.route(empty, (route) => route.fulfill({ contentType: "text/html", headers: SAFETY_HEADERS, body: EMPTY }));
      await page.goto(empty);
      await page.evaluate(() => localStorage.clear());
      await page.unroute(empty);
      for (const other of context.pages()) if (other !== page) await other.close();
      return page;
    } catch {
      await context.close();
      return null;
    }
  }
}
