import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const PROJECT = resolve(__dirname, "../..");
export const BUILD = join(PROJECT, "dist/test");

const MARK = join(BUILD, ".built");
const LOCK = join(PROJECT, "dist/test.lock");
const SOURCES = ["src", "assets", "scripts", "webpack.config.js", "package.json"];
/** A build takes a few seconds; a lock that is older was left by a run that was killed. */
const STALE_LOCK = 120_000;

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isFresh = (): boolean =>
  existsSync(MARK) && SOURCES.every((source) => newest(join(PROJECT, source)) < statSync(MARK).mtimeMs);

function takeLock(): boolean {
  mkdirSync(join(PROJECT, "dist"), { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const left = statSync(LOCK, { throwIfNoEntry: false });
    if (left && Date.now() - left.mtimeMs > STALE_LOCK) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

/** Builds the workbench for tests, once for all test processes, and again when a source has changed. */
export async function buildWorkbench(): Promise<void> {
  while (!isFresh()) {
    if (!takeLock()) {
      await new Promise((wait) => setTimeout(wait, 200));
      continue;
    }
    try {
      const started = Date.now();
      const webpack = join(PROJECT, "node_modules/webpack-cli/bin/cli.js");
      const built = spawnSync(process.execPath, [webpack, "--mode", "development", "--env", `root=${join("dist", "test")}`], {
        cwd: PROJECT,
        encoding: "utf8",
      });
      if (built.status !== 0) throw new Error(`The workbench does not build:\n${built.stdout}\n${built.stderr}`);
      writeFileSync(MARK, "");
      // Sources that changed while it was built are built again, by whoever comes next.
      utimesSync(MARK, started / 1000, started / 1000);
      return;
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}
