/** Takes the pictures that the README and the guide show over from those that were just made, made smaller. */
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { smallPng } = require("./small-png");

const ROOT = join(__dirname, "../..");
const KEPT = join(ROOT, "assets/screenshots");

/** A picture of the documents, and the one in artifacts/ that it is made from. */
const PICTURES = {
  "workbench-findings.png": "workbench-4-at-the-cell.png",
  "workbench-form.png": "workbench-1-form.png",
  "import-preview.png": "workbench-2-preview.png",
  "renewal.png": "workbench-renewal-1-to-do.png",
  "report.png": "workbench-comparison-4-report.png",
  "adopted-form.png": "workbench-adopt-1-finding.png",
  "evidence-sheet.png": "workbench-evidence-2-sheet.png",
  "comparison.png": "workbench-comparison-1-summary.png",
  "overview.png": "workbench-comparison-2-overview.png",
  "peers-in-guide.png": "workbench-comparison-3-guide.png",
  "pane-first-run.png": "pane/01-first-run-350-light-ja.png",
  "pane-more.png": "pane/07c-more-350-light-ja.png",
  "pane-guide.png": "pane/08-guide-350-light-ja.png",
  "pane-progress.png": "pane/09-progress-350-light-ja.png",
  "pane-findings.png": "pane/06-findings-350-light-ja.png",
  "pane-finding.png": "pane/07-finding-350-light-ja.png",
  "pane-import-page.png": "pane/21-import-page-350-light-ja.png",
  "pane-renewal.png": "pane/renewal-2-draft-350-light-ja.png",
  "pane-files.png": "pane/33-several-files-350-light-ja.png",
  "pane-rule-book.png": "pane/07d-rule-book-350-light-ja.png",
  "pane-rule.png": "pane/07b-rule-350-light-ja.png",
  "pane-evidence.png": "pane/evidence-4-contradicts-350-light-ja.png",
  "pane-reference.png": "pane/07e-reference-350-light-ja.png",
  "pane-comparison.png": "pane/comparison-3-files-350-light-ja.png",
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
