/** Takes the pictures of the README over from those that the end-to-end test has just made. */
const { copyFileSync, mkdirSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "..");
const KEPT = { "workbench-4-at-the-cell.png": "workbench-findings.png", "workbench-2-preview.png": "import-preview.png" };

mkdirSync(join(ROOT, "assets/screenshots"), { recursive: true });
for (const [from, to] of Object.entries(KEPT)) copyFileSync(join(ROOT, "artifacts", from), join(ROOT, "assets/screenshots", to));
