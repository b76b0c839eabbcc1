import { type Browser, chromium } from "playwright-core";
import { ARGUMENTS } from "../../scripts/screenshots/browser";
import { findBrowser } from "../setup/find-browser";

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
