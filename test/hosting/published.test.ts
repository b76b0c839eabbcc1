import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { headersOf } from "../../scripts/hosting";
import { ASP_SAAS } from "../../src/form";
import { speakIn } from "../../src/pane/texts";
import { RULES, ruleBook } from "../../src/rules";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { checkManifest } from "../support/manifest/check";
import { iconsBelow } from "../support/manifest/read-icon";
import { printOldPdf } from "../support/print-old-pdf";
import { buildPublished, CONTACT, PLACE, servePublished } from "../support/published-build";
import { PROJECT } from "../support/workbench-build";

const CDN = "https://appsforoffice.microsoft.com/";
const OFFICE = join(PROJECT, "node_modules/@microsoft/office-js/dist");
const PAGES = ["support.html", "privacy.html", "rules.html"];
const say = speakIn("ja");

let web = "";
let address = "";
let close = (): void => undefined;
let browser: Browser;

beforeAll(async () => {
  web = buildPublished();
  browser = await launchBrowser();
  ({ address, close } = await servePublished(web));
});
afterAll(async () => {
  await browser.close();
  close();
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

describe("a build for a place", () => {
  it("has a sound manifest, and every file that it names", () => {
    const manifest = readFileSync(join(web, "manifest.xml"), "utf8");
    expect(checkManifest(manifest, iconsBelow(web))).toEqual([]);
    const named = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(30);
    for (const each of named) {
      expect(each.startsWith(`${PLACE}/`)).toBe(true);
      const path = new URL(each).pathname.slice(new URL(PLACE).pathname.length);
      expect([path, existsSync(join(web, path))]).toEqual([path, true]);
    }
  });

  it("has no trace of the developer's machine, nor of the workbench", () => {
    const files = filesBelow(web);
    expect(files).toContain("taskpane.html");
    expect(files.filter((file) => readFileSync(join(web, file)).includes("localhost"))).toEqual([]);
    expect(files.filter((file) => /workbench|bridge|univer|excel-web/.test(file))).toEqual([]);
  });

  it("names every script by its content, so that it may be kept for ever", () => {
    const scripts = filesBelow(web).filter((file) => /\.m?js$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      expect(script).toMatch(/^static\/[\w.-]+\.[0-9a-f]{16,}\.m?js$/);
      expect(headersOf(`/${script}`)["Cache-Control"]).toContain("immutable");
    }
  });

  it("brings the rules for static hosts", () => {
    for (const file of ["_headers", "staticwebapp.config.json", "../nginx-headers.conf"])
      expect(readFileSync(join(web, file), "utf8")).toContain("frame-ancestors https://");
  });
});

/** A page with what went wrong in it, and what it asked for elsewhere. */
interface Visit {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly elsewhere: readonly string[];
}

async function visit(path: string, answerCdn?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const problems: string[] = [];
  const elsewhere: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  await answerCdn?.(page);
  await page.goto(`${address}/${path}`, { waitUntil: "commit" });
  return { page, problems, elsewhere };
}

describe.each(PAGES)("%s", (name) => {
  it("stands alone: nothing is loaded from elsewhere, nothing is refused, every link leads somewhere", async () => {
    const { page, problems, elsewhere } = await visit(name);
    await page.waitForLoadState();
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links.filter((each) => !/^(?:https:|mailto:)/.test(each))) {
      const [file = "", anchor] = link.split("#");
      expect([link, existsSync(join(web, file === "" ? name : file))]).toEqual([link, true]);
      if (anchor !== undefined && file === "") expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
    }
    expect(problems).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.context().close();
  });

  it.each([
    [1100, "light"],
    [320, "dark"],
  ] as const)("is read by everyone, at %i pixels, %s", async (width, colorScheme) => {
    const { page } = await visit(name);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.waitForLoadState();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    // The rule book's articles are of one shape: the first few stand for all.
    expect(await accessibilityFaults(page, ["article:nth-of-type(n + 6)"])).toEqual([]);
    await page.context().close();
  });

  it("is in Japanese first, and in English", async () => {
    const { page } = await visit(name);
    await page.waitForLoadState();
    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
    expect(await page.locator("main").innerText()).toMatch(/[ぁ-ん]/);
    expect(await page.locator('main [lang="en"]').first().innerText()).toMatch(/^[^ぁ-ん]{4,}/);
    await page.context().close();
  });
});

describe("what the pages say", () => {
  it("names the contact that the build was told", async () => {
    const { page } = await visit("support.html");
    expect(await page.locator(`a[href="mailto:${CONTACT}"]`).count()).toBe(2);
    await page.context().close();
  });

  it("has an anchor for every rule, with its title in both languages", async () => {
    const { page } = await visit("rules.html");
    await page.waitForLoadState();
    const articles = await page
      .locator("article")
      .evaluateAll((all) => all.map((one) => [one.id, ...[...one.querySelectorAll("h2")].map((title) => title.textContent)]));
    const titles = (["ja", "en"] as const).map((language) => ruleBook(RULES, ASP_SAAS, language).map((rule) => rule.title));
    expect(articles).toEqual(RULES.map((rule, index) => [rule.id, titles[0]?.[index], titles[1]?.[index]]));
    await page.context().close();
  });
});

describe("the pane, served as hosts are told to", () => {
  /** Serves Microsoft's own client in the place of its CDN. */
  const answer = (page: Page): Promise<unknown> =>
    page.route(`${CDN}**`, (route) => {
      const path = join(OFFICE, new URL(route.request().url()).pathname.split("/hosted/")[1] ?? "none");
      return existsSync(path)
        ? route.fulfill({ path, headers: { "access-control-allow-origin": "*" } })
        : route.fulfill({ status: 404 });
    });

  /** What the policy refused to the pane. That it keeps the client's telemetry out, some seconds after its start, is its work. */
  const refusalsOf = (problems: readonly string[]): string[] =>
    problems.filter((problem) => /Content.Security.Policy|Refused/i.test(problem) && !/^Framing '[^']*telemetry/.test(problem));

  it("starts Microsoft's own client under its policy; outside Excel it says where it works", async () => {
    const { page, problems, elsewhere } = await visit("taskpane.html", answer);
    await page.getByText(say("wrongHostWhat")).waitFor();
    expect(refusalsOf(problems)).toEqual([]);
    expect(elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
    await page.context().close();
  });

  it("reads documents in a worker under its policy, and finds the parts that reading takes", async () => {
    const { page, problems, elsewhere } = await visit("taskpane.html", answer);
    await page.getByText(say("wrongHostWhat")).waitFor();
    const [script] = filesBelow(web).filter((file) => /^static\/reading\.[0-9a-f]+\.js$/.test(file));
    const rows = ASP_SAAS.fields
      .slice(0, 40)
      .map(({ item, prompt }) => [String(item.number), item.title, prompt, "必須", "あり"]);
    const pdf = printOldPdf(rows);
    const kinds = await page.evaluate(
      async ({ path, bytes }) => {
        const worker = new Worker(path);
        await new Promise((ready) => worker.addEventListener("message", ready, { once: true }));
        const { port1, port2 } = new MessageChannel();
        const heard: string[] = [];
        await new Promise<void>((done) => {
          port1.onmessage = ({ data }: MessageEvent<{ kind: string; read?: { kind: string }; message?: string }>) => {
            heard.push(data.read?.kind ?? data.message ?? data.kind);
            if (data.kind !== "progress") done();
          };
          const file = new File([new Uint8Array(bytes)], "開示.pdf");
          const input = { kind: "file", file };
          worker.postMessage({ kind: "read", input, edition: "asp-saas", assets: document.baseURI, port: port2 }, [port2]);
        });
        worker.terminate();
        return heard;
      },
      { path: script ?? "there is none", bytes: [...pdf] },
    );
    expect(kinds).toEqual(["progress", "progress", "disclosure"]);
    expect(refusalsOf(problems)).toEqual([]);
    expect(elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["https://japan.officeapps.live.com", true],
    ["https://contoso.sharepoint.com", true],
    ["https://elsewhere.example", false],
    ["http://contoso.sharepoint.com", false],
  ])("framed by %s is shown: %s", async (framer, shown) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await page.route(`${CDN}**`, (route) => route.abort());
    await page.route(`${PLACE}/**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(new URL(PLACE).pathname.length);
      return route.fulfill({ path: join(web, path), headers: headersOf(path) });
    });
    const frame = `<iframe src="${PLACE}/taskpane.html"></iframe>`;
    await page.route(`${framer}/**`, (route) => route.fulfill({ contentType: "text/html", body: frame }));
    await page.goto(`${framer}/`);
    const pane = page.frameLocator("iframe").getByText("準備しています…");
    if (shown) await pane.waitFor();
    else while (!refused.some((text) => text.includes("frame-ancestors"))) await page.waitForTimeout(50);
    expect(await pane.count()).toBe(shown ? 1 : 0);
    await context.close();
  });

  it("says within seconds that the CDN refuses, and tries again when asked", async () => {
    const { page } = await visit("taskpane.html", (each) => each.route(`${CDN}**`, (route) => route.abort()));
    // Sooner than where nothing answers at all.
    await page.getByText(say("officeLateWhat")).waitFor({ timeout: 7_500 });
    await page.unroute(`${CDN}**`);
    await answer(page);
    await page.getByRole("button", { name: say("retry") }).click();
    await page.getByText(say("wrongHostWhat")).waitFor();
    await page.context().close();
  });

  it("shows itself first, and says after a while that the CDN does not answer", async () => {
    const { page } = await visit("taskpane.html", (each) => each.route(`${CDN}**`, () => undefined));
    await page.getByText("準備しています…").first().waitFor();
    await page.getByText(say("officeLateWhat")).waitFor();
    await page.context().close();
  });
});
