import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openBrowser } from "./open-browser";
import { createWorkbenchServer, HOST, listen } from "./server";

const FIRST_PORT = 3000;

/** The folder of the repository: the nearest one above that has a package.json. */
function projectAbove(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("No package.json above the built server.");
  return projectAbove(parent);
}

function wantedPort(text: string | undefined): number {
  const port = Number(text ?? FIRST_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_000) return port;
  throw new Error(
    `PORT=${text ?? ""} はポート番号ではありません。1〜64999 を指定してください。 / is not a port; name one from 1 to 64999.`,
  );
}

async function main(): Promise<void> {
  const server = createWorkbenchServer({ project: projectAbove(__dirname), build: resolve(__dirname, "..") });
  const first = wantedPort(process.env["PORT"]);
  const port = await listen(server, first);
  const address = `http://${HOST}:${port}/`;
  if (port !== first)
    console.log(`ポート ${first} は使用中のため、${port} を使います。 / Port ${first} is in use; using ${port}.`);
  console.log(`作業台を開いてください: ${address} （終了は Ctrl+C） / Open the workbench: ${address} (Ctrl+C ends it)`);
  openBrowser(address);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
