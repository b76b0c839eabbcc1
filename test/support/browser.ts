import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Names under which Chromium, Chrome and Edge are installed. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
  "Chromium/Application/chrome.exe",
];

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

type Environment = Readonly<Record<string, string | undefined>>;

/** Places to look at, in order: what `KAIJI_BROWSER` names, the search path, the usual folders. */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  const extension = platform === "win32" ? ".exe" : "";
  const onPath = (environment["PATH"] ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + extension)));
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    WINDOWS.map((path) => join(environment[name] ?? "", path)),
  );
  const named = environment["KAIJI_BROWSER"];
  return [...(named ? [named] : []), ...onPath, ...(platform === "darwin" ? MAC : []), ...(platform === "win32" ? windows : [])];
}

/** @throws when there is none, saying what to install */
export function findBrowser(): string {
  const found = browserPlaces(process.platform, process.env).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "No Chromium, Chrome or Edge was found. Install one (Debian: apt-get install chromium), or name its program: KAIJI_BROWSER=/path/to/chrome npm test",
  );
}

/** Starts an installed browser without a window. The caller closes it. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
