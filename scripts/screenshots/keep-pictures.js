/** Takes the pictures that the README and the guide show over from those that were just made, made smaller. */
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { smallPng } = require("./small-png");

const ROOT = join(__dirname, "../..");
const KEPT = join(ROOT, "assets/screenshots");

/** A picture of the documents, and the one in artifacts/ that it is made from. */
const PICTURES = {
  "workbench-findings.png": "workbench-4-at-the-cell.png",
  "import-preview.png": "workbench-2-preview.png",
};

/** @returns what was kept, with its size */
async function keepPictures(browser) {
  mkdirSync(KEPT, { recursive: true });
  for (const old of readdirSync(KEPT)) if (!(old in PICTURES)) rmSync(join(KEPT, old));
  const kept = [];
  for (const [name, source] of Object.entries(PICTURES)) {
    const small = await smallPng(browser, join(ROOT, "artifacts", source));
    writeFileSync(join(KEPT, name), small);
    kept.push({ name, bytes: small.length });
  }
  return kept;
}

module.exports = { keepPictures, PICTURES };
