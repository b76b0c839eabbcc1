/**
 * Draws every PNG of assets/icons from the SVG beside it: `npm run icons` after changing a drawing. It takes the browser
 * that the tests use. Up to 40 pixels the add-in's own icon is drawn from its simpler form, kaiji-small.svg.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../test/setup/find-browser");

const ICONS = join(__dirname, "../assets/icons");

/** Sizes of a ribbon icon in pixels, from 100 % to 500 % of scaling; Office picks the one that fits the screen. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWN = { kaiji: [...RIBBON, 128], form: RIBBON, import: RIBBON, check: RIBBON };

const drawingOf = (name, size) => (name === "kaiji" && size <= 40 ? "kaiji-small" : name);

async function draw(page, name, size) {
  const drawing = readFileSync(join(ICONS, `${drawingOf(name, size)}.svg`)).toString("base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html, body { margin: 0; background: transparent } img { display: block }</style>` +
      `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator("img").evaluate((image) => image.decode());
  await page.screenshot({ path: join(ICONS, `${name}-${size}.png`), omitBackground: true });
}

async function drawAll() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("Drawing the icons needs Chromium, Chrome or Edge; KAIJI_BROWSER names one.");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(DRAWN)) for (const size of sizes) await draw(page, name, size);
  } finally {
    await browser.close();
  }
}

drawAll().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
