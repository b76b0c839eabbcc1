import type { Browser } from "playwright-core";
import type { Language } from "../../src/messages";
import { reportPage, reviewReport } from "../../src/report";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { shownReport, type ShownOptions } from "./shown-report";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

const pageOf = (language: Language, options: ShownOptions = {}): string =>
  reportPage([shownReport("with-gaps", { language, ...options }).model], language);

describe.each(["ja", "en"] as const)("the report as a page (%s)", (language) => {
  const text = pageOf(language);

  it("has every finding once", () => {
    const { report } = shownReport("with-gaps", { language });
    expect(text.match(/<div class="finding">/g)).toHaveLength(report.findings.length);
    for (const { rule } of report.findings) expect(text).toContain(`(${rule})`);
  });

  it("runs nothing, asks for nothing, and says so to the browser", () => {
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|@import|url\(|\son[a-z]+=/i);
  });

  it("neither judges nor scores", () => {
    expect(text).not.toMatch(/合格|評価点|得点|点数|スコア|ランク|優良|\bscore\b|\bgrade|passed/);
  });

  it("keeps hostile answers as text, wherever they are shown", () => {
    const hostile = pageOf(language, {
      heading: { serviceName: HOSTILE, providerName: HOSTILE },
      fields: { "1.1": { state: "answered", value: HOSTILE }, "3.2": { state: "answered", value: `${HOSTILE}年` } },
    });
    expect(hostile).not.toMatch(/<script|<img|onerror='/i);
    expect(hostile).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(hostile).toContain("&amp;amp;");
  });
});

describe("the report in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each<[string, Language, number]>([
    ["on a screen", "ja", 1000],
    ["in English", "en", 1000],
    ["on a narrow screen", "ja", 320],
  ])("is found without fault by axe, and needs no scrolling sideways, %s", async (_what, language, width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(
      reportPage(
        [
          shownReport("with-gaps", { language, failing: true, fields: { "45.1": { state: "withheld", value: "" } } }).model,
          shownReport("sound", { language }).model,
        ],
        language,
      ),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.getByRole("img").count()).toBe(4);
    expect(requests).toEqual([]);
    await context.close();
  });

  it("shows hostile text as it was typed", async () => {
    const page = await browser.newPage();
    const { input } = shownReport("with-gaps", { heading: { serviceName: HOSTILE } });
    await page.setContent(reportPage([reviewReport(input)], "ja"));
    expect(await page.locator("dd").first().textContent()).toBe(HOSTILE);
    expect(await page.locator("script, img:not(svg)").count()).toBe(0);
    await page.close();
  });
});
