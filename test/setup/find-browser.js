const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

/** Names that Chromium, Chrome and Edge go by on a PATH, best first. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
];

/** Where they stand when they are not on the PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")];
  }),
];

/**
 * Finds a program on the PATH.
 * @returns its path, or undefined
 */
function findProgram(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * Finds an installed Chromium, Chrome or Edge; `KAIJI_BROWSER` names one outright.
 * @returns its path, or undefined
 */
function findBrowser() {
  return process.env.KAIJI_BROWSER || findProgram(...NAMES) || PLACES.find((path) => existsSync(path));
}

module.exports = { findBrowser, findProgram };
