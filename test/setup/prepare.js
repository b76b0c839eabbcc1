/**
 * Makes a machine ready for the tests: they need a Chromium, Chrome or Edge, and use LibreOffice and xmllint where
 * they are. On Debian as root, whatever is missing is installed; elsewhere this says what to install.
 */
const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { findBrowser, findProgram } = require("./find-browser");

const isDebian = existsSync("/etc/debian_version") && findProgram("apt-get") !== undefined;
const isRoot = typeof process.getuid === "function" && process.getuid() === 0;

const needs = [
  { found: findBrowser(), packages: ["chromium"], what: "Chromium, Google Chrome or Microsoft Edge", required: true },
  {
    found: findProgram("soffice", "libreoffice"),
    packages: ["libreoffice-calc"],
    what: "LibreOffice (opens the saved workbook)",
  },
  { found: findProgram("xmllint"), packages: ["libxml2-utils"], what: "xmllint (validates the manifest)" },
  {
    found: existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc") || !isDebian,
    packages: ["fonts-noto-cjk"],
    what: "a Japanese font",
  },
];

function install(packages) {
  const run = (...words) =>
    execFileSync("apt-get", words, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

const missing = needs.filter((need) => !need.found);
if (missing.length > 0 && isDebian && isRoot) {
  const packages = missing.flatMap((need) => need.packages);
  console.log(`Installing ${packages.join(", ")} …`);
  install(packages);
} else {
  for (const need of missing) {
    console.log(
      `Not found: ${need.what}. ${need.required ? "The tests need it" : "The tests that use it will say that they did not run"}.`,
    );
    if (isDebian) console.log(`  Install it with: sudo apt-get install ${need.packages.join(" ")}`);
  }
  if (missing.some((need) => need.required)) {
    console.log("  Install one of them, or name it with KAIJI_BROWSER=/path/to/browser, and run the tests again.");
    process.exit(1);
  }
}
