/**
 * Makes pictures of every screen and state of the pane: in both languages, light, dark and in the four contrast themes of
 * Windows, 320 and 350 pixels wide and at 200 %, into artifacts/pane; sheets of them into artifacts/pane/sheets. Then takes
 * those that the documents show over into assets/screenshots.
 *
 * `npm run screenshots -- --keep` only does the latter, from the pictures that are there.
 */
const { spawnSync } = require("node:child_process");
const { mkdirSync, rmSync } = require("node:fs");
const { join } = require("node:path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../test/setup/find-browser");
const { ARGUMENTS } = require("./screenshots/browser");
const { drawContactSheets } = require("./screenshots/contact-sheets");
const { drawContrastThemes } = require("./screenshots/contrast-themes");
const { keepPictures } = require("./screenshots/keep-pictures");

const ROOT = join(__dirname, "..");
const PANE = join(ROOT, "artifacts/pane");

/** The walks through the pane's screens, and the stories in the whole workbench whose pictures the documents show. */
const WALKS = [
  ["test/pane/screens"],
  [
    "test/end-to-end",
    "-t",
    "creates the form|renews, follows|is attached, asks|is opened, checked where|are listed with what they are",
  ],
];

function walk() {
  rmSync(PANE, { recursive: true, force: true });
  mkdirSync(PANE, { recursive: true });
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  return WALKS.map((chosen) => {
    const options = { cwd: ROOT, stdio: "inherit", env: { ...process.env, KAIJI_PICTURES: "every" } };
    return spawnSync(process.execPath, [jest, ...chosen], options).status === 0;
  }).every(Boolean);
}

async function main() {
  const started = Date.now();
  const onlyKeep = process.argv.includes("--keep");
  const sound = onlyKeep || walk();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
  try {
    if (!onlyKeep) {
      await drawContrastThemes(PANE);
      const views = await drawContactSheets(browser, PANE);
      for (const [view, names] of [...views].sort()) console.log(`${view}: ${names.length} pictures`);
    }
    for (const { name, bytes } of await keepPictures(browser))
      console.log(`assets/screenshots/${name}: ${Math.ceil(bytes / 1024)} KB`);
  } finally {
    await browser.close();
  }
  console.log(`Done in ${Math.round((Date.now() - started) / 1000)} s. To look at: artifacts/pane/sheets`);
  if (!sound) {
    console.error("Some screens are not sound: see what the tests above found.");
    process.exitCode = 1;
  }
}

void main();
