/** Puts the pictures of one view side by side, so that all of them are looked at in a few minutes. */
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

const PER_SHEET = 12;
const STYLE = `body { margin: 8px; font: 13px sans-serif; background: #888; width: 1960px }
  figure { display: inline-block; margin: 4px; vertical-align: top } figcaption { background: #fff; padding: 2px 4px }
  img { display: block; width: 310px }`;

/**
 * @param browser a started browser
 * @param folder the pictures, as `NAME-WIDTH-COLOURS-LANGUAGE.png`; the sheets are put into its folder `sheets`
 */
async function drawContactSheets(browser, folder) {
  const sheets = join(folder, "sheets");
  rmSync(sheets, { recursive: true, force: true });
  mkdirSync(sheets, { recursive: true });
  const views = new Map();
  for (const name of readdirSync(folder).sort()) {
    const view = /-(\d{3}-[\w-]+)\.png$/.exec(name)?.[1];
    if (view !== undefined) views.set(view, [...(views.get(view) ?? []), name]);
  }
  const page = await browser.newPage({ viewport: { width: 1980, height: 1200 } });
  for (const [view, names] of views) {
    for (let first = 0; first < names.length; first += PER_SHEET) {
      const figures = names
        .slice(first, first + PER_SHEET)
        .map((name) => `<figure><figcaption>${name}</figcaption><img src="../${encodeURIComponent(name)}"></figure>`);
      const html = join(sheets, "sheet.html");
      writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${figures.join("")}`);
      await page.goto(pathToFileURL(html).href);
      await page.screenshot({ path: join(sheets, `${view}-${String(first / PER_SHEET + 1)}.png`), fullPage: true });
      rmSync(html);
    }
  }
  await page.close();
  return views;
}

module.exports = { drawContactSheets };
