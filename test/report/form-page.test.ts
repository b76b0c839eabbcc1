import type { Browser } from "playwright-core";
import { type Disclosure, emptyDisclosure, type FieldAnswer } from "../../src/disclosure";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../src/form";
import { formPage } from "../../src/report";
import { html } from "../../src/text/markup";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { sample } from "../support/samples";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

const answered = (value: string): FieldAnswer => ({ state: "answered", value });

function withAnswers(answers: Readonly<Record<string, FieldAnswer>>): Disclosure {
  const sound = sample("sound");
  return { ...sound, fields: { ...sound.fields, ...answers } };
}

const page = formPage(ASP_SAAS, [sample("sound")]);

describe("a disclosure as a page", () => {
  it("holds the form's own words for every field, in its order", () => {
    const prompts = [...page.matchAll(/<th scope="row">([^<]*)</g)].map(([, prompt]) => prompt);
    expect(prompts).toEqual(ASP_SAAS.fields.map(({ prompt }) => html`${prompt}`.text));
    expect(page.match(/<th scope="rowgroup"/g)).toHaveLength(ASP_SAAS.items.length);
    expect(page.match(/<h2 /g)).toHaveLength(ASP_SAAS.sections.length);
    const marks = [...page.matchAll(/<td class="mark[^"]*">([^<]*)</g)].map(([, mark]) => mark);
    expect(marks).toEqual(ASP_SAAS.fields.map(({ requirement }) => REQUIREMENT_LABELS[requirement]));
  });

  it("runs nothing, asks for nothing, and says so to the browser", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|@import|url\(|\son[a-z]+=/i);
  });

  it("keeps hostile answers as text, wherever they are shown", () => {
    const hostile = formPage(ASP_SAAS, [{ ...withAnswers({ "1.1": answered(HOSTILE) }), serviceName: HOSTILE }]);
    expect(hostile).not.toMatch(/<script|<img|onerror='/i);
    expect(hostile).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("publishes neither the reader's doubts nor where it read", () => {
    const doubtful = withAnswers({
      "2.1": { ...answered("株式会社青空"), confidence: "low", source: { file: "内部資料.pdf", page: 3 } },
    });
    const text = formPage(ASP_SAAS, [{ ...doubtful, notes: [{ field: "2.1", message: "隣の行から読み取りました。" }] }]);
    expect(text).toContain("株式会社青空");
    expect(text).not.toMatch(/内部資料|隣の行/);
  });

  it("is the same page for the same answers", () => expect(formPage(ASP_SAAS, [sample("sound")])).toBe(page));
});

describe("the page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ["on a screen", 1000],
    ["on a narrow screen", 320],
  ])("is found without fault by axe, and needs no scrolling sideways, %s", async (_what, width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const shown = await context.newPage();
    const requests: string[] = [];
    shown.on("request", (request) => requests.push(request.url()));
    const states = withAnswers({
      "9.1": { state: "withheld", value: "" },
      "10.1": { state: "lost", value: "" },
      "5.1": answered("a".repeat(300)),
    });
    await shown.setContent(formPage(ASP_SAAS, [states, emptyDisclosure(ASP_SAAS)]));
    expect(await accessibilityFaults(shown)).toEqual([]);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(requests).toEqual([]);
    await context.close();
  });

  it("shows answers with their lines and blanks, and tells what was lost without being part of the text", async () => {
    const shown = await browser.newPage();
    const text = ` ${HOSTILE}  a\n\n  b`;
    await shown.setContent(formPage(ASP_SAAS, [withAnswers({ "5.1": answered(text), "10.1": { state: "lost", value: "" } })]));
    const answer = shown.locator('[data-kaiji-key="asp-saas:5.1"]');
    expect(await answer.innerText()).toBe(text);
    const lost = shown.locator('[data-kaiji-key="asp-saas:10.1 lost"]');
    expect(await lost.textContent()).toBe("");
    expect((await lost.boundingBox())?.width).toBeGreaterThan(50);
    await shown.close();
  });

  it("prints on A4, with the headings of the columns on every page that begins within a table", async () => {
    const shown = await browser.newPage();
    await shown.setContent(page);
    const printed = await shown.pdf({ preferCSSPageSize: true });
    const sheets = printed.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(5);
    expect(sheets).toBeLessThan(20);
    await shown.close();
  });
});
