/** Draws the frozen states of the pane in the contrast themes of Windows, as the browser's own page colours give them. */
const { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../../test/setup/find-browser");
const { ARGUMENTS } = require("./browser");

/**
 * Chromium draws the colour Highlight half transparent here; Windows does not: a primary button looks paler than it is.
 * One-line text fields lose their frame when a page is frozen (the browser's text of a shorthand with variables is empty):
 * how those look in forced colours is seen in the pictures of the tests, `npx jest test/pane/screens`.
 * `colours`: the number that Chromium's preference `settings.a11y.page_colors` has for the theme.
 */
const THEMES = [
  { name: "dusk", colours: 1, scheme: "dark" },
  { name: "desert", colours: 2, scheme: "light" },
  { name: "night-sky", colours: 3, scheme: "dark" },
  { name: "aquatic", colours: 6, scheme: "dark" },
];

const VIEWPORT = { width: 350, height: 760 };

/** @param folder where the frozen states are, as `NAME-350-contrast-SCHEME-LANGUAGE.html`; the pictures are put beside them */
async function drawContrastThemes(folder) {
  const frozen = readdirSync(folder).filter((name) => name.endsWith(".html"));
  for (const { name, colours, scheme } of THEMES) {
    const profile = mkdtempSync(join(tmpdir(), "kaiji-theme-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ settings: { a11y: { page_colors: colours } } }));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser(),
      args: ARGUMENTS,
      viewport: VIEWPORT,
      // The theme decides, not the driver of the browser.
      forcedColors: null,
      colorScheme: scheme,
    });
    const page = await context.newPage();
    if (!(await page.evaluate(() => matchMedia("(forced-colors: active)").matches))) {
      throw new Error(`This browser does not take the contrast theme ${name}: Chromium 120 or newer is needed.`);
    }
    for (const file of frozen.filter((each) => each.includes(`-contrast-${scheme}-`))) {
      await page.goto(pathToFileURL(join(folder, file)).href);
      await page.evaluate(() => {
        window.scrollTo(0, Number(document.documentElement.dataset.scroll));
        // A question that was open stands over the page again.
        for (const dialog of document.querySelectorAll("dialog[open]")) {
          dialog.close();
          dialog.showModal();
        }
      });
      // Rows that come into sight are painted a frame later than the scrolling.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: join(folder, file.replace(`-contrast-${scheme}-`, `-${name}-`).replace(/html$/, "png")) });
    }
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  for (const file of frozen) rmSync(join(folder, file));
}

module.exports = { drawContrastThemes };
