import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../setup/find-browser";

/** Keeps the browser to the pages under test: no services of its own, no network. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts an installed browser without a window. The caller closes it.
 * @throws when there is none, saying what to install
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      "No Chromium, Chrome or Edge was found. Install one (Debian: apt-get install chromium), or name its program: KAIJI_BROWSER=/path/to/chrome npm test",
    );
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
